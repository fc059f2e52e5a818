// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/awssignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray keyed(const QByteArray &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

/// S3 encodes a path once, all others twice.
QByteArray canonicalPath(const QUrl &url, bool isStorage)
{
    const QByteArray path = isStorage ? url.path(QUrl::FullyDecoded).toUtf8() : url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path.toPercentEncoding("/");
}

/// Pairs by name, then by value, encoded.
QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList pairs;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    std::sort(pairs.begin(), pairs.end());
    return pairs.join('&');
}

struct SignedHeaders {
    QByteArray lines;
    QByteArray names;
};

SignedHeaders canonicalHeaders(const HeaderList &headers)
{
    std::vector<HeaderList::Field> fields;
    for (const auto &[name, value] : headers) {
        if (const QByteArray lower = name.toLower(); lower != "user-agent") // others on the way may change it
            fields.emplace_back(lower, value.simplified());
    }
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    SignedHeaders all;
    QByteArrayList names;
    for (const auto &[name, value] : fields) {
        all.lines += name + ':' + value + '\n';
        names.append(name);
    }
    all.names = names.join(';');
    return all;
}

} // namespace

void signForAws(TransportRequest &request, const AwsCredentials &credentials, const AwsScope &scope,
                const QDateTime &now)
{
    const QByteArray time = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const QByteArray day = time.left(8);
    const QUrl &url = request.url;
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    request.headers.set("Host", url.port() > 0 ? host + ':' + QByteArray::number(url.port()) : host);
    request.headers.set("X-Amz-Date", time);
    const bool isStorage = scope.service == "s3";
    const QByteArray bodyHash = hashed(request.body);
    if (isStorage)
        request.headers.set("X-Amz-Content-Sha256", bodyHash);
    if (!credentials.sessionToken.isEmpty())
        request.headers.set("X-Amz-Security-Token", credentials.sessionToken.reveal());
    const SignedHeaders headers = canonicalHeaders(request.headers);
    const QByteArray canonical = request.method + '\n' + canonicalPath(url, isStorage) + '\n' + canonicalQuery(url)
                                 + '\n' + headers.lines + '\n' + headers.names + '\n' + bodyHash;
    const QByteArray place = day + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const QByteArray toSign = algorithm + QByteArray("\n") + time + '\n' + place + '\n' + hashed(canonical);
    QByteArray key = keyed("AWS4" + credentials.key.reveal(), day);
    for (const QByteArray &step : {scope.region, scope.service, QByteArray("aws4_request")})
        key = keyed(key, step);
    request.headers.set("Authorization", algorithm + QByteArray(" Credential=") + credentials.keyId + '/' + place
                                             + ", SignedHeaders=" + headers.names
                                             + ", Signature=" + keyed(key, toSign).toHex());
}

} // namespace sluice
