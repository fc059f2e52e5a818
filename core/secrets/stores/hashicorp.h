// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/tokenstore.h"

namespace sluice {

/// HashiCorp Vault and OpenBao: the KV engine, version 2.
class HashicorpStore : public TokenStore
{
public:
    using TokenStore::TokenStore;

private:
    void logIn(LoggedIn done) override;
    void renew(const Secret &token, const LoggedIn &done) override;
    [[nodiscard]] TransportRequest readRequest(const Secret &token, const QByteArray &path,
                                               const QByteArray &version) const override;
    [[nodiscard]] Result<StoredSecret> decode(const StoreAnswer &answer, const QByteArray &path) const override;

    [[nodiscard]] TransportRequest request(const QByteArray &method, const QByteArray &steps, const Secret &token,
                                           const QByteArray &json = {}) const;
    void useToken(const LoggedIn &done);
    void showCertificate(const LoggedIn &done);
    void logInWith(const QByteArray &json, const LoggedIn &done);
};

} // namespace sluice
