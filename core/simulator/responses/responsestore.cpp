// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/responses/responsestore.h"

#include <algorithm>

namespace sluice::sim {

namespace {
constexpr std::size_t mostResponses = 256;
}

void ResponseStore::put(StoredResponse response)
{
    const QMutexLocker lock(&m_mutex);
    const std::string id = response.id.toStdString();
    if (!m_byId.contains(id))
        m_order.push_back(response.id);
    m_byId[id] = std::move(response);
    if (m_order.size() > mostResponses) {
        m_byId.erase(m_order.front().toStdString());
        m_order.pop_front();
    }
}

std::optional<StoredResponse> ResponseStore::find(const QByteArray &id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_byId.find(id.toStdString());
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

bool ResponseStore::remove(const QByteArray &id)
{
    const QMutexLocker lock(&m_mutex);
    std::erase(m_order, id);
    return m_byId.erase(id.toStdString()) > 0;
}

QByteArrayList ResponseStore::ids() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_order.rbegin(), m_order.rend()};
}

} // namespace sluice::sim
