// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/liverequests.h"

#include <algorithm>
#include <utility>

namespace sluice {

void LiveRequests::add(const MaskedRecord &record)
{
    if (record->isCountedOnly)
        return;
    RequestRecordPtr newest = record.shared();
    std::function<void()> tell;
    {
        const std::lock_guard lock(m_mutex);
        m_ring[m_next++ % m_ring.size()].swap(newest); // what it replaces is freed after the lock
        tell.swap(m_tell);
    }
    if (tell)
        tell();
}

void LiveRequests::tellNext(std::function<void()> tell) const
{
    const std::lock_guard lock(m_mutex);
    m_tell = std::move(tell);
}

LiveRequests::News LiveRequests::since(quint64 position, std::size_t most) const
{
    const std::lock_guard lock(m_mutex);
    const quint64 kept = std::min<quint64>(m_ring.size(), most);
    const quint64 oldest = m_next > kept ? m_next - kept : 0;
    const quint64 first = std::clamp(position, oldest, m_next);
    News news{{}, m_next, position > 0 && oldest > position ? oldest - position : 0};
    news.records.reserve(m_next - first);
    for (quint64 at = first; at < m_next; ++at)
        news.records.push_back(m_ring[at % m_ring.size()]);
    return news;
}

} // namespace sluice
