// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"

#include "store/database.h"

#include <functional>

namespace sluice {

/// The keys in the program's database, which is opened when it is first asked.
class StoredGatewayKeyStore : public GatewayKeyStore
{
public:
    explicit StoredGatewayKeyStore(Database database = Database::users())
        : m_database(std::move(database))
        , m_author(Author::person(Author::Via::Window))
    {
    }

    Result<QList<QByteArray>> hashes() override;
    Result<void> replace(const QByteArray &hash) override;
    Result<std::vector<Entry>> entries() override;
    Result<void> add(const GatewayKey &key) override;
    Result<void> change(const QByteArray &hash, const KeyChange &change) override;
    Result<void> revoke(const QByteArray &hash) override;
    Result<void> remove(const QByteArray &hash) override;
    /// The audit log has a row of it.
    Result<void> noteReveal() override;

private:
    [[nodiscard]] Result<void> open();
    /// Changes something in the open store.
    [[nodiscard]] Result<void> with(const std::function<Result<void>(const Changes &changes)> &change);

    Database m_database;
    Author m_author; ///< of every change
    std::unique_ptr<Store> m_store;
};

} // namespace sluice
