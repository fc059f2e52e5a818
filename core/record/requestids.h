// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>

namespace sluice {

/// Names of requests: "req_…", unique in this process and unlikely to meet another's. Thread-safe.
class RequestIds
{
public:
    /// `chance` is a random number.
    explicit RequestIds(quint64 chance)
        : m_prefix("req_" + QByteArray::number(chance, 36))
    {
    }

    [[nodiscard]] QByteArray next() { return m_prefix + QByteArray::number(m_next++, 36).rightJustified(6, '0'); }

private:
    const QByteArray m_prefix;
    std::atomic<quint64> m_next{0};
};

} // namespace sluice
