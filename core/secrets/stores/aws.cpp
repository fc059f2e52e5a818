// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/aws.h"

#include "secrets/secreterror.h"
#include "json/value.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// "…#ResourceNotFoundException" and the like; what stands beside it is not told.
QByteArray kindOf(const QByteArray &body)
{
    const Result<json::Document> read = json::Document::parse(body);
    const QByteArray type = read ? read->root()["__type"].text() : QByteArray();
    return type.mid(type.lastIndexOf('#') + 1);
}

/// Whether it may come from credentials that have ended.
bool isRefused(const StoreAnswer &answer)
{
    const QByteArray kind = answer.status == 200 ? QByteArray() : kindOf(answer.body);
    return kind == "ExpiredTokenException" || kind == "UnrecognizedClientException" || kind == "InvalidClientTokenId";
}

Error errorOf(const QUrl &url, const StoreAnswer &answer, const QByteArray &path)
{
    const QByteArray kind = kindOf(answer.body);
    if (kind == "ResourceNotFoundException")
        return secretRefused(
            u"there is no secret %1, or no such version of it, in that region"_s.arg(QString::fromUtf8(path)));
    if (kind.startsWith("Throttling") || kind == "InternalServiceError" || kind == "LimitExceededException")
        return storeAway(u"%1 has no room now"_s.arg(url.host()));
    if (kind == "ExpiredTokenException")
        return secretRefused(
            u"the session token is not valid any more; put a new one where the section secrets looks"_s);
    const bool isKey = answer.status == 403 || kind == "AccessDeniedException" || kind == "UnrecognizedClientException"
                       || kind.startsWith("InvalidSignature") || kind.startsWith("SignatureDoesNotMatch");
    return statusError(url, answer.status,
                       isKey ? u"access is refused; check the access key, this machine's clock and the policy"_s
                             : QString());
}

Result<StoredSecret> decode(const QUrl &url, const StoreAnswer &answer, const QByteArray &path)
{
    if (answer.status != 200)
        return errorOf(url, answer, path);
    const Result<json::Document> body = json::Document::parse(answer.body);
    const json::Value root = body ? body->root() : json::Value();
    QByteArray text = root["SecretString"].text();
    if (root["SecretBinary"].isString())
        text = QByteArray::fromBase64(root["SecretBinary"].text());
    if (!root["SecretString"].isString() && !root["SecretBinary"].isString())
        return storeAway(u"%1 answered something that is not Secrets Manager's API"_s.arg(url.host()));
    StoredSecret stored = textSecret(text);
    if (const std::optional<double> seconds = root["CreatedDate"].toDouble())
        stored.written = QDateTime::fromSecsSinceEpoch(qint64(*seconds));
    stored.version = root["VersionId"].text();
    return stored;
}

} // namespace

AwsStore::AwsStore(SecretStoreSettings settings, StoreServices services)
    : m_settings(std::move(settings))
    , m_services(std::move(services))
    , m_identity(m_settings, m_services)
{
    m_services.credentials = guarded(std::move(m_services.credentials), this);
}

void AwsStore::read(const QByteArray &path, const QByteArray &version, Done done)
{
    readOnce({path, version, std::move(done)});
}

void AwsStore::readOnce(const Reading &reading)
{
    m_identity.get([this, reading](const Result<AwsCredentials> &credentials) {
        if (credentials)
            send(reading, *credentials);
        else
            reading.done(credentials.error());
    });
}

void AwsStore::send(Reading reading, const AwsCredentials &credentials)
{
    ++reading.tries;
    json::Writer body;
    body.beginObject().key("SecretId").string(reading.path);
    if (!reading.version.isEmpty())
        body.key("VersionId").string(reading.version);
    const QUrl url = storeUrl(m_settings.url, {});
    TransportRequest request = storeRequest("POST", url, body.endObject().take());
    request.headers.set("Content-Type", "application/x-amz-json-1.1");
    request.headers.append("X-Amz-Target", "secretsmanager.GetSecretValue");
    signForAws(request, credentials, {m_settings.region, "secretsmanager"}, QDateTime::currentDateTimeUtc());
    new Exchange(
        m_services.transport, std::move(request),
        [this, url, reading, credentials](const Result<StoreAnswer> &answer) {
            if (answer && isRefused(*answer) && isLent() && reading.tries == 1) {
                m_identity.forget(credentials);
                readOnce(reading);
                return;
            }
            reading.done(answer ? decode(url, *answer, reading.path) : Result<StoredSecret>(answer.error()));
        },
        this);
}

/// Whether credentials are of a role, and others may be had.
bool AwsStore::isLent() const
{
    using Auth = SecretStoreSettings::Auth;
    const SecretStoreSettings::Credentials &who = m_settings.credentials;
    return !who.assumedRole.isEmpty() || (who.auth != Auth::AccessKey && who.auth != Auth::Profile);
}

} // namespace sluice
