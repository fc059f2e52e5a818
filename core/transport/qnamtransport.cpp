// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnamtransport.h"

#include "transport/qnamcall.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
/// Below the two minutes after which Qt closes idle connections itself.
constexpr std::chrono::seconds idleLifetime{90};
constexpr int maxWarmConnections = 12;

bool isHttpUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}
} // namespace

QnamTransport::QnamTransport(const TransportOptions &options)
    : m_builder(options)
    , m_calls(std::make_shared<ProxyRule>(options.proxy), idleLifetime)
    , m_lookups(std::make_shared<ProxyRule>(options.proxy), idleLifetime)
{
}

std::unique_ptr<TransportCall> QnamTransport::send(const TransportRequest &request)
{
    auto call = std::make_unique<QnamCall>(request.limits, request.url);
    if (!isHttpUrl(request.url)) {
        call->failLater(badUrlError(request.url));
        return call;
    }
    ManagerPool &pool = request.method == "GET" ? m_lookups : m_calls;
    call->start(pool.take(originOf(request.url)), m_builder.build(request), request);
    return call;
}

void QnamTransport::warm(const QUrl &url, int connections)
{
    if (isHttpUrl(url))
        m_calls.warm(url, qBound(0, connections, maxWarmConnections), m_builder.tls());
}

} // namespace sluice
