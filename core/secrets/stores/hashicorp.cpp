// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/hashicorp.h"

#include "secrets/secreterror.h"
#include "json/value.h"
#include "json/writer.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Auth = SecretStoreSettings::Auth;

QString meaning(int status)
{
    switch (status) {
    case 400: return u"it does not take the request; check mount, path and credentials in the section secrets"_s;
    case 403:
        return u"access is refused; check the credentials in the section secrets, and that their policy may read it"_s;
    case 404: return u"there is nothing there; check mount and path, and that it is a KV engine of version 2"_s;
    case 429:
    case 472:
    case 473: return u"it is a standby; name the address of the active one"_s;
    case 501: return u"it is not initialised"_s;
    case 503: return u"it is sealed or being maintained"_s;
    default: return {};
    }
}

Error unreadable(const QUrl &url)
{
    return storeAway(
        u"%1 answered something that is not Vault's API; check url in the section secrets"_s.arg(url.host()));
}

/// Texts as they are, everything else as JSON.
Secret valueOf(json::Value value)
{
    return Secret(value.isString() ? value.text() : value.raw().toByteArray());
}

} // namespace

TransportRequest HashicorpStore::request(const QByteArray &method, const QByteArray &steps, const Secret &token,
                                         const QByteArray &json) const
{
    TransportRequest request = storeRequest(method, storeUrl(settings().url, "v1/" + steps), json);
    if (!token.isEmpty())
        request.headers.append("X-Vault-Token", token.reveal());
    if (!settings().spaceName.isEmpty())
        request.headers.append("X-Vault-Namespace", settings().spaceName);
    return request;
}

TransportRequest HashicorpStore::readRequest(const Secret &token, const QByteArray &path,
                                             const QByteArray &version) const
{
    TransportRequest read = request("GET", settings().mount + "/data/" + path, token);
    if (!version.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"version"_s, QString::fromUtf8(QUrl::toPercentEncoding(QString::fromUtf8(version))));
        read.url.setQuery(query);
    }
    return read;
}

Result<StoredSecret> HashicorpStore::decode(const StoreAnswer &answer, const QByteArray &path) const
{
    if (answer.status == 404)
        return secretRefused(u"there is nothing at %1 in %2, or that version was deleted"_s.arg(
            QString::fromUtf8(path), QString::fromUtf8(settings().mount)));
    if (answer.status != 200)
        return statusError(settings().url, answer.status, meaning(answer.status));
    const Result<json::Document> body = json::Document::parse(answer.body);
    const json::Value data = body ? body->root()["data"] : json::Value();
    if (!data["data"].isObject())
        return unreadable(settings().url);
    StoredSecret stored;
    for (const json::Member &member : data["data"].members())
        stored.fields[member.key] = valueOf(member.value);
    const json::Value metadata = data["metadata"];
    stored.written = QDateTime::fromString(QString::fromUtf8(metadata["created_time"].text()), Qt::ISODateWithMs);
    stored.version = metadata["version"].raw().toByteArray();
    return stored;
}

void HashicorpStore::logIn(LoggedIn done)
{
    if (credentials().auth == Auth::Token) {
        useToken(done);
        return;
    }
    if (credentials().auth == Auth::Certificate) {
        showCertificate(done);
        return;
    }
    const bool isRole = credentials().auth == Auth::AppRole;
    std::vector<SecretReference> wanted{credentials().secret};
    if (isRole)
        wanted.push_back(credentials().role);
    readCredentials(wanted, [this, isRole, done = std::move(done)](const Result<std::vector<Secret>> &read) {
        if (!read) {
            done(read.error());
            return;
        }
        json::Writer body;
        body.beginObject();
        if (isRole)
            body.key("role_id").string(read->at(1).reveal()).key("secret_id").string(read->at(0).reveal());
        else
            body.key("role").string(credentials().roleName).key("jwt").string(read->at(0).reveal());
        logInWith(body.endObject().take(), done);
    });
}

/// Who we are is told in TLS, below the login.
void HashicorpStore::showCertificate(const LoggedIn &done)
{
    readCredentials({credentials().role, credentials().secret}, [this, done](const Result<std::vector<Secret>> &read) {
        if (!read) {
            done(read.error());
            return;
        }
        const ClientIdentity identity{read->at(0).reveal(), read->at(1)};
        if (const std::optional<IdentityFault> fault = identityFault(identity)) {
            const SecretReference &where = fault->isOfKey ? credentials().secret : credentials().role;
            done(secretRefused(QString::fromUtf8(where.text()) + u' ' + fault->why));
            return;
        }
        identify(identity);
        json::Writer body;
        body.beginObject();
        if (!credentials().roleName.isEmpty())
            body.key("name").string(credentials().roleName);
        logInWith(body.endObject().take(), done);
    });
}

void HashicorpStore::logInWith(const QByteArray &json, const LoggedIn &done)
{
    ask(request("POST", "auth/" + credentials().place + "/login", {}, json),
        [this, done](const Result<StoreAnswer> &answer) {
            if (!answer || answer->status != 200) {
                done(answer ? statusError(settings().url, answer->status, meaning(answer->status)) : answer.error());
                return;
            }
            const Result<json::Document> body = json::Document::parse(answer->body);
            const json::Value auth = body ? body->root()["auth"] : json::Value();
            const QByteArray text = auth["client_token"].text();
            if (text.isEmpty()) {
                done(unreadable(settings().url));
                return;
            }
            done(Token{Secret(text), std::chrono::seconds(auth["lease_duration"].toInt().value_or(0)),
                       auth["renewable"].toBool().value_or(false)});
        });
}

/// How long a token that we were given lasts is asked beside the first read, which need not wait for it.
void HashicorpStore::useToken(const LoggedIn &done)
{
    readCredentials({credentials().token}, [this, done](const Result<std::vector<Secret>> &read) {
        if (!read) {
            done(read.error());
            return;
        }
        const Secret text = read->front();
        ask(request("GET", "auth/token/lookup-self", text), [this, text](const Result<StoreAnswer> &answer) {
            const Result<json::Document> body =
                json::Document::parse(answer && answer->status == 200 ? answer->body : QByteArray("{}"));
            const json::Value data = body ? body->root()["data"] : json::Value();
            const qint64 seconds = data["ttl"].toInt().value_or(0);
            if (seconds > 0)
                learnLife({text, std::chrono::seconds(seconds), data["renewable"].toBool().value_or(false)});
        });
        done(Token{text});
    });
}

void HashicorpStore::renew(const Secret &token, const LoggedIn &done)
{
    ask(request("POST", "auth/token/renew-self", token, "{}"), [this, token, done](const Result<StoreAnswer> &answer) {
        if (!answer || answer->status != 200) {
            done(answer ? statusError(settings().url, answer->status) : answer.error());
            return;
        }
        const Result<json::Document> body = json::Document::parse(answer->body);
        const json::Value auth = body ? body->root()["auth"] : json::Value();
        const qint64 seconds = auth["lease_duration"].toInt().value_or(0);
        done(Token{token, std::chrono::seconds(seconds), auth["renewable"].toBool().value_or(false)});
    });
}

} // namespace sluice
