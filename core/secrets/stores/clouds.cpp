// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/clouds.h"

#include "secrets/secreterror.h"
#include "secrets/stores/cloudtokens.h"
#include "secrets/stores/rs256.h"
#include "json/value.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Auth = SecretStoreSettings::Auth;

TransportRequest bearerRequest(const QUrl &url, const Secret &token)
{
    TransportRequest request = storeRequest("GET", url);
    request.headers.append("Authorization", "Bearer " + token.reveal());
    return request;
}

Error refusedRead(const QUrl &url, int status, const QByteArray &path)
{
    if (status == 404)
        return secretRefused(u"there is no secret %1, or no such version of it"_s.arg(QString::fromUtf8(path)));
    const bool isRefused = status == 401 || status == 403;
    return statusError(url, status,
                       isRefused ? u"access is refused; check the credentials and their roles"_s : QString());
}

} // namespace

void CloudStore::askForToken(TransportRequest request, const LoggedIn &done)
{
    const QUrl url = request.url;
    ask(std::move(request), [url, done](const Result<StoreAnswer> &answer) {
        const Result<GrantedToken> granted = grantedToken(url, answer);
        done(granted ? Result<Token>(Token{granted->text, granted->life}) : granted.error());
    });
}

void GoogleStore::logIn(LoggedIn done)
{
    if (credentials().auth == Auth::Metadata) {
        askForToken(googleMetadataRequest(credentials().metadata), done);
        return;
    }
    readCredentials({credentials().secret}, [this, done = std::move(done)](const Result<std::vector<Secret>> &read) {
        if (!read) {
            done(read.error());
            return;
        }
        const Result<json::Document> account = json::Document::parse(read->front().reveal());
        const json::Value key = account ? account->root() : json::Value();
        const QUrl url = settings().tokenUrl;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        json::Writer claims;
        claims.beginObject().key("iss").string(key["client_email"].text());
        claims.key("scope").string("https://www.googleapis.com/auth/cloud-platform");
        claims.key("aud").string(url.toEncoded()).key("iat").integer(now).key("exp").integer(now + 3600).endObject();
        const Result<QByteArray> token = signedJwt(claims.take(), Secret(key["private_key"].text()));
        if (!token) {
            done(token.error());
            return;
        }
        askForToken(
            formRequest(url, {{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", *token}}),
            done);
    });
}

TransportRequest GoogleStore::readRequest(const Secret &token, const QByteArray &path, const QByteArray &version) const
{
    const QByteArray which = version.isEmpty() ? QByteArray("latest") : version;
    const QByteArray steps = "v1/projects/" + settings().mount + "/secrets/" + path + "/versions/" + which + ":access";
    return bearerRequest(storeUrl(settings().url, steps), token);
}

Result<StoredSecret> GoogleStore::decode(const StoreAnswer &answer, const QByteArray &path) const
{
    if (answer.status != 200)
        return refusedRead(settings().url, answer.status, path);
    const Result<json::Document> body = json::Document::parse(answer.body);
    const json::Value root = body ? body->root() : json::Value();
    if (!root["payload"]["data"].isString())
        return storeAway(u"%1 answered something that is not Secret Manager's API"_s.arg(settings().url.host()));
    StoredSecret stored = textSecret(QByteArray::fromBase64(root["payload"]["data"].text()));
    const QByteArray name = root["name"].text();
    stored.version = name.mid(name.lastIndexOf('/') + 1);
    return stored;
}

void AzureStore::logIn(LoggedIn done)
{
    if (credentials().auth == Auth::Managed)
        logInAsMachine(std::move(done));
    else
        logInAsClient(std::move(done));
}

void AzureStore::logInAsMachine(LoggedIn done)
{
    if (credentials().role.name.isEmpty()) {
        askForToken(azureManagedRequest(credentials().metadata, {}), done);
        return;
    }
    readCredentials({credentials().role}, [this, done = std::move(done)](const Result<std::vector<Secret>> &read) {
        if (read)
            askForToken(azureManagedRequest(credentials().metadata, read->front()), done);
        else
            done(read.error());
    });
}

void AzureStore::logInAsClient(LoggedIn done)
{
    const std::vector<SecretReference> wanted{credentials().role, credentials().secret};
    readCredentials(wanted, [this, done = std::move(done)](const Result<std::vector<Secret>> &read) {
        if (!read) {
            done(read.error());
            return;
        }
        std::vector<std::pair<QByteArray, QByteArray>> fields{{"grant_type", "client_credentials"},
                                                              {"client_id", read->at(0).reveal()}};
        if (credentials().auth == Auth::Federated) {
            fields.emplace_back("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
            fields.emplace_back("client_assertion", read->at(1).reveal());
        } else {
            fields.emplace_back("client_secret", read->at(1).reveal());
        }
        fields.emplace_back("scope", "https://vault.azure.net/.default");
        askForToken(formRequest(storeUrl(settings().tokenUrl, credentials().place + "/oauth2/v2.0/token"), fields),
                    done);
    });
}

TransportRequest AzureStore::readRequest(const Secret &token, const QByteArray &path, const QByteArray &version) const
{
    QUrl url = storeUrl(settings().url, "secrets/" + path + (version.isEmpty() ? QByteArray() : '/' + version));
    url.setQuery(u"api-version=7.4"_s);
    return bearerRequest(url, token);
}

Result<StoredSecret> AzureStore::decode(const StoreAnswer &answer, const QByteArray &path) const
{
    if (answer.status != 200)
        return refusedRead(settings().url, answer.status, path);
    const Result<json::Document> body = json::Document::parse(answer.body);
    const json::Value root = body ? body->root() : json::Value();
    if (!root["value"].isString())
        return storeAway(u"%1 answered something that is not Key Vault's API"_s.arg(settings().url.host()));
    StoredSecret stored = textSecret(root["value"].text());
    if (const std::optional<qint64> created = root["attributes"]["created"].toInt())
        stored.written = QDateTime::fromSecsSinceEpoch(*created);
    const QByteArray id = root["id"].text();
    stored.version = id.mid(id.lastIndexOf('/') + 1);
    return stored;
}

} // namespace sluice
