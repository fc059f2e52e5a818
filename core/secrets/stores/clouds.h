// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/tokenstore.h"

namespace sluice {

/// Google Secret Manager, by a service account's key. Tried against its published form only.
class GoogleStore : public TokenStore
{
public:
    using TokenStore::TokenStore;

private:
    void logIn(LoggedIn done) override;
    [[nodiscard]] TransportRequest readRequest(const Secret &token, const QByteArray &path,
                                               const QByteArray &version) const override;
    [[nodiscard]] Result<StoredSecret> decode(const StoreAnswer &answer, const QByteArray &path) const override;
};

/// Azure Key Vault, by a client's secret. Tried against its published form only.
class AzureStore : public TokenStore
{
public:
    using TokenStore::TokenStore;

private:
    void logIn(LoggedIn done) override;
    [[nodiscard]] TransportRequest readRequest(const Secret &token, const QByteArray &path,
                                               const QByteArray &version) const override;
    [[nodiscard]] Result<StoredSecret> decode(const StoreAnswer &answer, const QByteArray &path) const override;
};

} // namespace sluice
