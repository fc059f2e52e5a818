// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/gatewaykeyring.h"

#include <algorithm>

namespace sluice {

namespace {

/// Whether `name` has the form of `pattern`, where `*` is any text.
bool matches(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starName = n;
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star >= 0) {
            // The last star takes one more character.
            p = star + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

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

bool allowsModel(const GatewayKey &key, QByteArrayView name)
{
    return key.models.isEmpty() || std::any_of(key.models.begin(), key.models.end(), [name](const QByteArray &pattern) {
               return matches(pattern, name);
           });
}

} // namespace sluice
