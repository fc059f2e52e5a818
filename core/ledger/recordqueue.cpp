// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordqueue.h"

#include <utility>

namespace sluice {

void RecordQueue::add(QueuedRecord item)
{
    if (m_items.size() >= m_limits.records) {
        m_bodyBytes -= m_items.front().bodies.size();
        m_items.pop_front();
        m_firstBody -= m_firstBody > 0 ? 1 : 0;
        ++m_drops.records;
    }
    m_bodyBytes += item.bodies.size();
    m_items.push_back(std::move(item));
    dropOldestBodies();
}

void RecordQueue::dropOldestBodies()
{
    while (m_bodyBytes > m_limits.bodyBytes && m_firstBody < m_items.size()) {
        CapturedBodies &bodies = m_items[m_firstBody++].bodies;
        if (bodies.isEmpty())
            continue;
        m_bodyBytes -= bodies.size();
        bodies = {};
        ++m_drops.bodies;
    }
}

std::deque<QueuedRecord> RecordQueue::takeAll()
{
    m_bodyBytes = 0;
    m_firstBody = 0;
    return std::exchange(m_items, {});
}

} // namespace sluice
