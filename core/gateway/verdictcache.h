// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardrule.h"

#include <QHash>

#include <deque>
#include <mutex>

namespace sluice {

/// What services said of texts not long ago, so that a conversation is not judged anew at each turn. Only hashes of the
/// texts are kept. Thread-safe; shared by the lanes.
class VerdictCache
{
public:
    static constexpr std::size_t mostEntries = 10'000;
    static constexpr qint64 lifeNs = 600'000'000'000;

    /// Of a text for a rule as it is configured now: another rule, service, policy or threshold is another key.
    [[nodiscard]] static QByteArray keyOf(const GuardRule &rule, const GuardSubject &subject);

    [[nodiscard]] std::optional<RemoteVerdict> find(const QByteArray &key, qint64 nowNs) const;
    /// One that is longer than verdicts are is not kept.
    void add(const QByteArray &key, const RemoteVerdict &verdict, qint64 nowNs);

private:
    struct Entry {
        RemoteVerdict verdict;
        qint64 ns = 0;
    };
    mutable std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    /// The keys as they came, each once: the oldest goes first.
    std::deque<QByteArray> m_order;
};

} // namespace sluice
