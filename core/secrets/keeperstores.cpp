// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stores of a SecretKeeper, and by what way each is reached.

#include "secrets/secretkeeper.h"

#include "secrets/stores/makestore.h"

namespace sluice {

/// A store that is reached in another way is another one: what is being read there is read again.
void SecretKeeper::setStores(const std::map<QByteArray, SecretStoreSettings> &stores)
{
    const std::map<QByteArray, SecretStoreSettings> before = std::exchange(m_wants.stores, stores);
    for (const auto &[name, settings] : before) {
        const auto now = stores.find(name);
        if (now != stores.end() && now->second == settings)
            continue;
        m_stores.erase(name);
        std::vector<SecretReference> there;
        for (auto &[where, place] : m_places) {
            if (where.kind != SecretReference::Kind::Vault || where.store != name)
                continue;
            place.reading = false;
            there.push_back(where);
        }
        for (const SecretReference &where : there)
            readPlace(where);
    }
}

SecretStore *SecretKeeper::storeOf(const QByteArray &name)
{
    const auto settings = m_wants.stores.find(name);
    if (settings == m_wants.stores.end())
        return nullptr;
    OpenStore &open = m_stores[name];
    if (!open.store) {
        open.transport = m_makeTransport(optionsOf(settings->second, {}));
        const auto identify = [this, name](const ClientIdentity &identity) {
            OpenStore &one = m_stores[name];
            one.identity = identity;
            one.transport->setOptions(optionsOf(m_wants.stores.at(name), identity));
        };
        open.store = makeSecretStore(settings->second, {*open.transport,
                                                        [this](const SecretReference &reference, auto done) {
                                                            m_local.readValue(reference, std::move(done));
                                                        },
                                                        identify});
    }
    return open.store.get();
}

TransportOptions SecretKeeper::optionsOf(const SecretStoreSettings &settings, const ClientIdentity &own) const
{
    TransportOptions options = m_wants.transport;
    options.extraCaCertificates += settings.authorities;
    if (!own.isEmpty())
        options.identity = own;
    return options;
}

} // namespace sluice
