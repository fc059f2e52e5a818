// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnam/qnamtransport.h"

#include "transport/networkerror.h"
#include "transport/qnam/qnamcall.h"
#include "transport/socket/connection/requesthead.h"
#include "transport/tlssettings.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
/// Below the two minutes after which Qt closes idle connections itself.
constexpr std::chrono::seconds longestWait{90};
} // namespace

QnamTransport::Way::Way(const TransportOptions &options_)
    : Way(options_, tlsSettings(options_))
{
}

QnamTransport::Way::Way(const TransportOptions &options_, const QSslConfiguration &tls)
    : options(options_)
    , builder(tls)
    , proxies(std::make_shared<ProxyRule>(options_.proxy))
    , warm(proxies, tls, longestWait)
{
}

QnamTransport::QnamTransport(const TransportOptions &options)
    : m_way(std::make_unique<Way>(options))
{
}

void QnamTransport::setOptions(const TransportOptions &options)
{
    if (options != m_way->options)
        m_way = std::make_unique<Way>(options);
}

/// For a proxy that gets plain requests themselves. Qt would show them only when asked, and could then not send the
/// body.
QByteArray QnamTransport::credentialsFor(const QUrl &url) const
{
    const QNetworkProxy proxy = m_way->proxies->proxiesFor(url).constFirst();
    if (url.scheme() != "http"_L1 || proxy.type() != QNetworkProxy::HttpProxy || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

std::unique_ptr<TransportCall> QnamTransport::send(const TransportRequest &request)
{
    auto call = std::make_unique<QnamCall>(request.limits, request.url);
    if (!isHttpUrl(request.url)) {
        call->failLater(badUrlError(request.url));
        return call;
    }
    // Qt writes what it is given, line breaks too: what our own client would not send is not sent here either.
    if (const Result<QByteArray> head = makeRequestHead(request, false); !head) {
        call->failLater(head.error());
        return call;
    }
    QNetworkRequest built = m_way->builder.build(request);
    if (const QByteArray credentials = credentialsFor(request.url); !credentials.isEmpty())
        built.setRawHeader("Proxy-Authorization", credentials);
    call->start(m_way->warm.take(request.url), built, request);
    return call;
}

void QnamTransport::warm(const QUrl &url, int connections)
{
    if (isHttpUrl(url))
        m_way->warm.warm(url, qBound(0, connections, maxWarmConnections));
}

} // namespace sluice
