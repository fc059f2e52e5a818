// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "secrets/secretreference.h"

#include <QUrl>

#include <chrono>

namespace sluice {

/// How one store of secrets is reached: `secrets.NAME` of the configuration. A value; what a kind does not use is left
/// alone.
struct SecretStoreSettings {
    enum class Kind { Hashicorp, Aws, Google, Azure };
    /// How it lets us in.
    enum class Auth {
        Token,      ///< hashicorp: `token`
        AppRole,    ///< hashicorp: `role` is the role's id, `secret` its secret id
        Jwt,        ///< hashicorp, kubernetes too: `role`, and `secret` is the JWT
        AccessKey,  ///< aws: `role` is the access key's id, `secret` the key, `token` a session token
        ServiceKey, ///< google: `secret` is the service account's JSON
        Client,     ///< azure: `tenant`, `role` is the client's id, `secret` its secret
    };
    /// What lets us in: where it is, for it is read anew each time.
    struct Credentials {
        Auth auth = Auth::Token;
        SecretReference role = {};
        SecretReference secret = {};
        SecretReference token = {};
        /// Where hashicorp's method is mounted; azure: the tenant.
        QByteArray place = {};
        /// jwt: the role's name, which is no secret.
        QByteArray roleName = {};
        friend bool operator==(const Credentials &, const Credentials &) = default;
    };
    Kind kind = Kind::Hashicorp;
    QUrl url = {};
    Credentials credentials = {};
    /// hashicorp: where the KV engine, version 2, is mounted; google: the project.
    QByteArray mount = {};
    QByteArray spaceName = {}; ///< hashicorp: the namespace
    QByteArray region = {};    ///< aws
    /// google, azure: who gives the token, where it is not the usual one.
    QUrl tokenUrl = {};
    std::chrono::seconds refresh{300};

    friend bool operator==(const SecretStoreSettings &, const SecretStoreSettings &) = default;
};

} // namespace sluice
