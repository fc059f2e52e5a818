// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/gatewaykeyring.h"

#include "base/wildcard.h"
#include "engine/routes/routing.h"

#include <algorithm>

namespace sluice {

void GatewayKeyRing::replace(const std::vector<GatewayKey> &keys)
{
    KeySet set;
    for (const GatewayKey &key : keys)
        set.insert(key.hash, std::make_shared<const GatewayKey>(key));
    {
        const std::lock_guard lock(m_mutex);
        m_keys.swap(set);
    }
    Q_EMIT replaced();
}

KeySet GatewayKeyRing::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

bool allowsModel(const GatewayKey &key, const QByteArray &name, const ProviderSet &providers)
{
    if (allowsModel(key, name))
        return true;
    const QByteArray other = otherModelName(name, providers);
    return !other.isEmpty() && allowsModel(key, other);
}

bool allowsModel(const GatewayKey &key, QByteArrayView name)
{
    return key.models.isEmpty() || std::any_of(key.models.begin(), key.models.end(), [name](const QByteArray &pattern) {
               return matchesWildcard(pattern, name);
           });
}

} // namespace sluice
