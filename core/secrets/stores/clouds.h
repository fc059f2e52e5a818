// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/tokenstore.h"

namespace sluice {

/// A store of a cloud whose tokens come as OAuth has them.
class CloudStore : public TokenStore
{
public:
    using TokenStore::TokenStore;

protected:
    void askForToken(TransportRequest request, const LoggedIn &done);
};

/// Google Secret Manager, by a service account's key or as the machine's own account. Tried against its published form
/// only.
class GoogleStore : public CloudStore
{
public:
    using CloudStore::CloudStore;

private:
    void logIn(LoggedIn done) override;
    [[nodiscard]] TransportRequest readRequest(const Secret &token, const QByteArray &path,
                                               const QByteArray &version) const override;
    [[nodiscard]] Result<StoredSecret> decode(const StoreAnswer &answer, const QByteArray &path) const override;
};

/// Azure Key Vault, as a client by its secret or a federated token, or as a managed identity. Tried against its
/// published form only.
class AzureStore : public CloudStore
{
public:
    using CloudStore::CloudStore;

private:
    void logIn(LoggedIn done) override;
    void logInAsMachine(LoggedIn done);
    void logInAsClient(LoggedIn done);
    [[nodiscard]] TransportRequest readRequest(const Secret &token, const QByteArray &path,
                                               const QByteArray &version) const override;
    [[nodiscard]] Result<StoredSecret> decode(const StoreAnswer &answer, const QByteArray &path) const override;
};

} // namespace sluice
