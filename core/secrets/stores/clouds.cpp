// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/clouds.h"

#include "secrets/secreterror.h"
#include "secrets/stores/rs256.h"
#include "json/value.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QByteArray form(const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + value.toPercentEncoding());
    return pairs.join('&');
}

TransportRequest formRequest(const QUrl &url, const QByteArray &body)
{
    TransportRequest request = storeRequest("POST", url);
    request.headers.append("Content-Type", "application/x-www-form-urlencoded");
    request.body = body;
    return request;
}

TransportRequest bearerRequest(const QUrl &url, const Secret &token)
{
    TransportRequest request = storeRequest("GET", url);
    request.headers.append("Authorization", "Bearer " + token.reveal());
    return request;
}

struct Granted {
    Secret text;
    std::chrono::seconds life{0};
};

/// What OAuth's token endpoint answers.
Result<Granted> grantedToken(const QUrl &url, const Result<StoreAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return statusError(url, answer->status, u"it gives no token; check the credentials in the section secrets"_s);
    const Result<json::Document> body = json::Document::parse(answer->body);
    const json::Value root = body ? body->root() : json::Value();
    if (root["access_token"].text().isEmpty())
        return storeAway(u"%1 answered something that is no token"_s.arg(url.host()));
    return Granted{Secret(root["access_token"].text()), std::chrono::seconds(root["expires_in"].toInt().value_or(0))};
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

void GoogleStore::logIn(LoggedIn done)
{
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
        const QByteArray body =
            form({{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", *token}});
        ask(formRequest(url, body), [url, done](const Result<StoreAnswer> &answer) {
            const Result<Granted> granted = grantedToken(url, answer);
            done(granted ? Result<Token>(Token{granted->text, granted->life}) : granted.error());
        });
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
    const std::vector<SecretReference> wanted{credentials().role, credentials().secret};
    readCredentials(wanted, [this, done = std::move(done)](const Result<std::vector<Secret>> &read) {
        if (!read) {
            done(read.error());
            return;
        }
        const QUrl url = storeUrl(settings().tokenUrl, credentials().place + "/oauth2/v2.0/token");
        const QByteArray body = form({{"grant_type", "client_credentials"},
                                      {"client_id", read->at(0).reveal()},
                                      {"client_secret", read->at(1).reveal()},
                                      {"scope", "https://vault.azure.net/.default"}});
        ask(formRequest(url, body), [url, done](const Result<StoreAnswer> &answer) {
            const Result<Granted> granted = grantedToken(url, answer);
            done(granted ? Result<Token>(Token{granted->text, granted->life}) : granted.error());
        });
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
