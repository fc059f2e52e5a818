// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstoresettings.h"
#include "support/peers/scriptedserver.h"
#include "json/value.h"

#include <map>
#include <set>

namespace sluice::test {

/// A store of the hashicorp kind in this process: logins, tokens that end, secrets with versions, and being away.
class FakeVault
{
public:
    FakeVault() { serve(); }
    /// Over TLS.
    FakeVault(const QSslCertificate &certificate, const QSslKey &key)
        : server(certificate, key)
    {
        serve();
    }

    ScriptedServer server;
    /// JSON of a secret's fields by "mount/path".
    std::map<QByteArray, QByteArray> secrets = {{"secret/groq", R"({"key":"gsk_first","note":"hello"})"}};
    std::set<QByteArray> tokens = {"root"};
    /// What logins answer.
    qint64 leaseSeconds = 3600;
    bool isRenewable = true;
    bool refusesRenewal = false;
    /// What a renewal brings.
    qint64 renewedSeconds = 3600;
    /// A status in place of an answer; 0: none.
    int status = 0;
    /// Says nothing.
    bool hangs = false;
    QByteArray lastNamespace = {};
    QByteArray lastLogin = {};
    int logins = 0;
    int renewals = 0;
    int reads = 0;
    int version = 1;

    void set(const QByteArray &place, const QByteArray &json)
    {
        secrets[place] = json;
        ++version;
    }
    void revokeTokens() { tokens.clear(); }

    [[nodiscard]] SecretStoreSettings settings() const
    {
        SecretStoreSettings settings;
        settings.url = server.url(QString());
        settings.mount = "secret";
        settings.credentials.token = {SecretReference::Kind::Environment, "VAULT_TOKEN"};
        return settings;
    }
    [[nodiscard]] SecretStoreSettings appRole() const
    {
        SecretStoreSettings settings = this->settings();
        settings.credentials.auth = SecretStoreSettings::Auth::AppRole;
        settings.credentials.place = "approle";
        settings.credentials.role = {SecretReference::Kind::Environment, "ROLE_ID"};
        settings.credentials.secret = {SecretReference::Kind::Environment, "SECRET_ID"};
        return settings;
    }

    [[nodiscard]] SecretStoreSettings certificate() const
    {
        SecretStoreSettings settings = this->settings();
        settings.credentials.auth = SecretStoreSettings::Auth::Certificate;
        settings.credentials.place = "cert";
        settings.credentials.roleName = "sluice";
        settings.credentials.role = {SecretReference::Kind::Environment, "CERTIFICATE"};
        settings.credentials.secret = {SecretReference::Kind::Environment, "CERTIFICATE_KEY"};
        return settings;
    }

private:
    void serve()
    {
        server.handler = [this](const ScriptedRequest &request) { return answer(request); };
    }

    [[nodiscard]] ScriptedReply answer(const ScriptedRequest &request)
    {
        if (hangs)
            return {};
        if (status > 0)
            return {ScriptedServer::response(status, R"({"errors":["planted-by-the-vault"]})",
                                             {{"Location", "/elsewhere"}})};
        lastNamespace = request.headers.value("X-Vault-Namespace");
        if (request.target.endsWith("/login"))
            return logIn(request);
        if (!tokens.contains(request.headers.value("X-Vault-Token")))
            return {ScriptedServer::response(403, R"({"errors":["permission denied"]})")};
        if (request.target == "/v1/auth/token/lookup-self")
            return {ScriptedServer::response(200, R"({"data":{"ttl":)" + QByteArray::number(leaseSeconds)
                                                      + R"(,"renewable":true}})")};
        if (request.target == "/v1/auth/token/renew-self") {
            ++renewals;
            return {refusesRenewal ? ScriptedServer::response(400, "{}")
                                   : ScriptedServer::response(200, auth("", renewedSeconds))};
        }
        return read(request.target);
    }

    [[nodiscard]] QByteArray auth(const QByteArray &token, qint64 seconds) const
    {
        return R"({"auth":{"client_token":")" + token + R"(","lease_duration":)" + QByteArray::number(seconds)
               + R"(,"renewable":)" + (isRenewable ? "true" : "false") + "}}";
    }

    [[nodiscard]] ScriptedReply logIn(const ScriptedRequest &request)
    {
        lastLogin = request.target + ' ' + request.body;
        if (request.body.contains("wrong"))
            return {ScriptedServer::response(400, R"({"errors":["invalid role or secret ID"]})")};
        const QByteArray token = "token-" + QByteArray::number(++logins);
        tokens.insert(token);
        return {ScriptedServer::response(200, auth(token, leaseSeconds))};
    }

    [[nodiscard]] ScriptedReply read(const QByteArray &target)
    {
        ++reads;
        const QByteArray path = QByteArray::fromPercentEncoding(target.mid(4).split('?').first());
        const qsizetype data = path.indexOf("/data/");
        const auto found = secrets.find(path.left(data) + '/' + path.mid(data + 6));
        if (found == secrets.end())
            return {ScriptedServer::response(404, R"({"errors":[]})")};
        const QByteArray asked =
            target.contains("version=") ? target.mid(target.indexOf("version=") + 8) : QByteArray::number(version);
        return {ScriptedServer::response(
            200, R"({"data":{"data":)" + found->second
                     + R"(,"metadata":{"created_time":"2026-01-02T03:04:05.123456Z","version":)" + asked + "}}}")};
    }
};

} // namespace sluice::test
