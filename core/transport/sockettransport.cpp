// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/sockettransport.h"

#include "transport/networkerror.h"
#include "transport/socket/socketcall.h"

namespace sluice {

SocketTransport::SocketTransport(const TransportOptions &options)
    : m_options(options)
    , m_core(SocketCore::create(options))
{
}

SocketTransport::~SocketTransport()
{
    letGo();
}

/// The calls that run keep the rest.
void SocketTransport::letGo()
{
    m_core->closing = true;
    m_core->pool.closeIdle();
}

void SocketTransport::setOptions(const TransportOptions &options)
{
    if (options == m_options)
        return;
    letGo();
    m_options = options;
    m_core = SocketCore::create(options);
}

std::unique_ptr<TransportCall> SocketTransport::send(const TransportRequest &request)
{
    auto call = std::make_unique<SocketCall>(m_core, request);
    call->start();
    return call;
}

void SocketTransport::warm(const QUrl &url, int connections)
{
    if (isHttpUrl(url))
        m_core->pool.warm(m_core->originFor(url), qBound(0, connections, maxWarmConnections));
}

int SocketTransport::idleConnections() const
{
    return m_core->pool.idleCount();
}

int SocketTransport::connectionCount() const
{
    return m_core->pool.connectionCount();
}

} // namespace sluice
