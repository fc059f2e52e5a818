// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "secrets/secretreference.h"

#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

namespace sluice {

/// How one store of secrets is reached: `secrets.NAME` of the configuration. A value; what a kind does not use is left
/// alone.
struct SecretStoreSettings {
    enum class Kind { Hashicorp, Aws, Google, Azure };
    /// How it lets us in.
    enum class Auth {
        Token,       ///< hashicorp: `token`
        AppRole,     ///< hashicorp: `role` is the role's id, `secret` its secret id
        Jwt,         ///< hashicorp, kubernetes too: `roleName`, and `secret` is the JWT
        Certificate, ///< hashicorp: in TLS, `role` is the certificate, `secret` its key; `roleName` may be empty
        AccessKey,   ///< aws: `role` is the access key's id, `secret` the key, `token` a session token
        Profile,     ///< aws: `secret` is a file of profiles, `roleName` which
        WebIdentity, ///< aws: `roleName` is the role's ARN, `secret` the JWT
        Container,   ///< aws: `metadata` is asked, with `token` where there is one
        Instance,    ///< aws: `metadata` is asked, for `roleName` or whatever role there is
        ServiceKey,  ///< google: `secret` is the service account's JSON
        Metadata,    ///< google: `metadata` is asked
        Client,      ///< azure: `place` is the tenant, `role` the client's id, `secret` its secret
        Federated,   ///< azure: the same, `secret` is a JWT
        Managed,     ///< azure: `metadata` is asked, for `role` where there is one
    };
    /// What lets us in: where it is, for it is read anew each time.
    struct Credentials {
        Auth auth = Auth::Token;
        SecretReference role = {};
        SecretReference secret = {};
        SecretReference token = {};
        /// Where hashicorp's method is mounted; azure: the tenant.
        QByteArray place = {};
        /// A role's or profile's name, which is no secret.
        QByteArray roleName = {};
        /// Who on this machine or its link says who we are.
        QUrl metadata = {};
        /// aws: the role that is taken on with all this, and the word its owner may ask for.
        QByteArray assumedRole = {};
        QByteArray externalId = {};
        /// aws: what a session is called where others see it.
        QByteArray sessionName = {};
        friend bool operator==(const Credentials &, const Credentials &) = default;
    };
    Kind kind = Kind::Hashicorp;
    QUrl url = {};
    Credentials credentials = {};
    /// hashicorp: where the KV engine, version 2, is mounted; google: the project.
    QByteArray mount = {};
    QByteArray spaceName = {}; ///< hashicorp: the namespace
    QByteArray region = {};    ///< aws
    /// google, azure: who gives the token; aws: who gives credentials of a role.
    QUrl tokenUrl = {};
    /// Who may have signed its certificate, beside those that everybody trusts.
    QList<QSslCertificate> authorities = {};
    std::chrono::seconds refresh{300};

    friend bool operator==(const SecretStoreSettings &, const SecretStoreSettings &) = default;
};

} // namespace sluice
