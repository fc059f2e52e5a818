// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "ledger/record.h"

#include <deque>

namespace sluice {

/// A record on its way to the store.
struct QueuedRecord {
    RequestRecordPtr record;
    CapturedBodies bodies = {};
    Secret callersKey = {};
};

/// Records waiting to be written, within limits: what is too much costs the oldest bodies first, then the oldest
/// records. A value; not thread-safe.
class RecordQueue
{
public:
    struct Limits {
        std::size_t records = 16'384;
        qsizetype bodyBytes = 32 * 1024 * 1024;
    };
    struct Drops {
        qint64 records = 0;
        qint64 bodies = 0;
    };

    RecordQueue() = default;
    explicit RecordQueue(Limits limits)
        : m_limits(limits)
    {
    }

    void add(QueuedRecord item);
    /// All of them, oldest first; leaves the queue empty.
    [[nodiscard]] std::deque<QueuedRecord> takeAll();
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    /// What had to go so far.
    [[nodiscard]] Drops drops() const { return m_drops; }

private:
    void dropOldestBodies();

    Limits m_limits;
    std::deque<QueuedRecord> m_items;
    Drops m_drops;
    qsizetype m_bodyBytes = 0;
    /// Items before this one have no bodies.
    std::size_t m_firstBody = 0;
};

} // namespace sluice
