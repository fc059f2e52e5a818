// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordqueue.h"

#include <utility>

namespace sluice {

void RecordQueue::add(MaskedRecord item)
{
    if (m_items.size() >= m_limits.records)
        dropOldest();
    m_bodyBytes += item.bodyBytes();
    m_items.push_back(std::move(item));
    dropOldestBodies();
}

void RecordQueue::putBack(std::deque<MaskedRecord> items)
{
    std::deque<MaskedRecord> since = std::exchange(m_items, std::move(items));
    m_firstBody = 0;
    for (const MaskedRecord &item : m_items)
        m_bodyBytes += item.bodyBytes();
    for (MaskedRecord &item : since)
        m_items.push_back(std::move(item));
    while (m_items.size() > m_limits.records)
        dropOldest();
    dropOldestBodies();
}

void RecordQueue::dropOldest()
{
    m_bodyBytes -= m_items.front().bodyBytes();
    m_droppedUse.add(*m_items.front());
    m_droppedIds.append(m_items.front()->id);
    m_items.pop_front();
    m_firstBody -= m_firstBody > 0 ? 1 : 0;
    ++m_drops.records;
}

void RecordQueue::dropOldestBodies()
{
    while (m_bodyBytes > m_limits.bodyBytes && m_firstBody < m_items.size()) {
        MaskedRecord &item = m_items[m_firstBody++];
        if (item.bodyBytes() == 0)
            continue;
        m_bodyBytes -= item.bodyBytes();
        item.dropBodies();
        ++m_drops.bodies;
    }
}

std::deque<MaskedRecord> RecordQueue::takeAll()
{
    m_bodyBytes = 0;
    m_firstBody = 0;
    return std::exchange(m_items, {});
}

} // namespace sluice
