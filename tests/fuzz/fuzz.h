// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace sluice::fuzz {

/// Ends the run with a crash, so that the input is kept, when a promise does not hold.
inline void require(bool holds, const char *promise, const QByteArray &shown = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n%s\n", promise, shown.constData());
    std::abort();
}

/// Takes the first bytes of an input as choices and the rest as text.
class Input
{
public:
    Input(const uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }

    [[nodiscard]] quint8 byte()
    {
        if (m_bytes.isEmpty())
            return 0;
        const auto first = quint8(m_bytes.front());
        m_bytes.remove(0, 1);
        return first;
    }
    [[nodiscard]] const QByteArray &rest() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Calls `feed` with the bytes in pieces, the sizes of which follow from `seed`.
template<typename Feed>
void feedPieces(const QByteArray &bytes, quint8 seed, Feed feed)
{
    quint32 state = seed + 1u;
    for (qsizetype from = 0; from < bytes.size();) {
        state = state * 1664525u + 1013904223u;
        const qsizetype size = 1 + (state >> 24) % 64;
        feed(QByteArrayView(bytes).sliced(from, qMin(size, bytes.size() - from)));
        from += size;
    }
}

} // namespace sluice::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);
