// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/keyusage.h"
#include "record/maskedrecord.h"

#include <deque>
#include <utility>

namespace sluice {

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

    void add(MaskedRecord item);
    /// Puts back what could not be written, before what came since; in the same order.
    void putBack(std::deque<MaskedRecord> items);
    /// What keys used by records that had to go: their money counts though their rows are lost.
    [[nodiscard]] KeyUsageSum takeDroppedUse() { return std::exchange(m_droppedUse, {}); }
    /// Which they were, since this was asked last.
    [[nodiscard]] QByteArrayList takeDroppedIds() { return std::exchange(m_droppedIds, {}); }
    void putBackDroppedUse(const KeyUsageSum &use) { m_droppedUse.add(use); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    /// All of them, oldest first; leaves the queue empty.
    [[nodiscard]] std::deque<MaskedRecord> takeAll();
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    /// What had to go so far.
    [[nodiscard]] Drops drops() const { return m_drops; }

private:
    void dropOldest();
    void dropOldestBodies();

    Limits m_limits;
    std::deque<MaskedRecord> m_items;
    Drops m_drops;
    KeyUsageSum m_droppedUse;
    QByteArrayList m_droppedIds;
    qsizetype m_bodyBytes = 0;
    /// Items before this one have no bodies.
    std::size_t m_firstBody = 0;
};

} // namespace sluice
