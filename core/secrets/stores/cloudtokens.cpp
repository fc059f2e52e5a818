// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/cloudtokens.h"

#include "secrets/secreterror.h"
#include "json/value.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace sluice {

Result<GrantedToken> grantedToken(const QUrl &url, const Result<StoreAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return statusError(url, answer->status, u"it gives no token; check the credentials in the section secrets"_s);
    const Result<json::Document> body = json::Document::parse(answer->body);
    const json::Value root = body ? body->root() : json::Value();
    if (root["access_token"].text().isEmpty())
        return storeAway(u"%1 answered something that is no token"_s.arg(url.host()));
    // Azure's metadata service writes the number as text.
    const json::Value life = root["expires_in"];
    return GrantedToken{Secret(root["access_token"].text()),
                        std::chrono::seconds(life.toInt().value_or(life.text().toLongLong()))};
}

TransportRequest formRequest(const QUrl &url, const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + value.toPercentEncoding());
    TransportRequest request = storeRequest("POST", url);
    request.headers.append("Content-Type", "application/x-www-form-urlencoded");
    request.body = pairs.join('&');
    return request;
}

TransportRequest googleMetadataRequest(const QUrl &metadata)
{
    TransportRequest request =
        storeRequest("GET", storeUrl(metadata, "computeMetadata/v1/instance/service-accounts/default/token"));
    request.headers.append("Metadata-Flavor", "Google");
    return request;
}

TransportRequest azureManagedRequest(const QUrl &metadata, const Secret &client)
{
    QUrl url = storeUrl(metadata, "metadata/identity/oauth2/token");
    QUrlQuery query{{u"api-version"_s, u"2018-02-01"_s}, {u"resource"_s, u"https://vault.azure.net"_s}};
    if (!client.isEmpty())
        query.addQueryItem(u"client_id"_s, QString::fromUtf8(client.reveal().toPercentEncoding()));
    url.setQuery(query);
    TransportRequest request = storeRequest("GET", url);
    request.headers.append("Metadata", "true");
    return request;
}

} // namespace sluice
