// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/socketcore.h"

namespace sluice {

SocketCore::SocketCore(TransportOptions settings)
    : options(std::move(settings))
    , places(authorityPlaces())
    , proxies(options.proxy)
    , poller(SocketPoller::create())
    , pool(*this)
{
}

std::shared_ptr<SocketCore> SocketCore::create(const TransportOptions &options)
{
    return {new SocketCore(options), [](SocketCore *core) { core->deleteLater(); }};
}

Origin SocketCore::originFor(const QUrl &url)
{
    const QNetworkProxy proxy = proxies.proxiesFor(url).constFirst();
    return originOf(url, isDirect(proxy) ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
}

TlsContext &SocketCore::tls()
{
    if (!tlsContext)
        tlsContext = std::make_unique<TlsContext>(extraAuthorities(options, places), options.identity);
    return *tlsContext;
}

} // namespace sluice
