// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QMutex>

#include <deque>
#include <optional>
#include <unordered_map>

namespace sluice::sim {

/// A response that is kept for later requests.
struct StoredResponse {
    QByteArray id;
    QByteArrayList items; ///< the whole conversation as JSON items, the answer included
    QByteArray running;   ///< the object until `dueNs`
    QByteArray whole;     ///< the object from then on
    qint64 dueNs = 0;
};

/// The newest responses of all keys. Used from all lanes.
class ResponseStore
{
public:
    void put(StoredResponse response);
    [[nodiscard]] std::optional<StoredResponse> find(const QByteArray &id) const;
    bool remove(const QByteArray &id);
    /// Newest first.
    [[nodiscard]] QByteArrayList ids() const;

private:
    mutable QMutex m_mutex;
    std::unordered_map<std::string, StoredResponse> m_byId;
    std::deque<QByteArray> m_order;
};

} // namespace sluice::sim
