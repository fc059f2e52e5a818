// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>

namespace sluice::sim {

/// One step of splitmix64: spreads a number over all 64 bits, the same on every platform.
[[nodiscard]] constexpr quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// A hash of `bytes` that depends on `seed` and not on the platform or the process.
[[nodiscard]] inline quint64 hashBytes(quint64 seed, QByteArrayView bytes)
{
    quint64 hash = mix(seed ^ quint64(bytes.size()));
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        hash = mix(hash ^ word);
    }
    quint64 tail = 0;
    for (qsizetype i = 0; i < left; ++i)
        tail |= quint64(quint8(at[i])) << (8 * unsigned(i));
    return mix(hash ^ tail);
}

/// A repeatable stream of numbers; the standard distributions differ between libraries, these do not.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next() { return mix(m_state += 0x632be59bd9b4e019ULL); }
    /// 0 … bound−1; `bound` must be at least 1.
    int below(int bound) { return int(next() % quint64(bound)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// 0 ≤ x < 1.
    double unit() { return double(next() >> 11U) * 0x1.0p-53; }

private:
    quint64 m_state;
};

} // namespace sluice::sim
