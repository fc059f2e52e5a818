// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/requestbuilder.h"
#include "transport/transport.h"
#include "transport/transportoptions.h"
#include "transport/warmconnections.h"

namespace sluice {

/// A Transport on QNetworkAccessManager: HTTP/1.1, one POST at most once, no redirects, one answer per connection.
/// Create, use and destroy it on one thread with an event loop. See README.md in this folder.
class QnamTransport final : public Transport
{
public:
    explicit QnamTransport(const TransportOptions &options = {});

    [[nodiscard]] std::unique_ptr<TransportCall> send(const TransportRequest &request) override;
    void warm(const QUrl &url, int connections = 1) override;

    /// How many connections wait for their request.
    [[nodiscard]] int warmCount() const { return m_warm.count(); }
    /// How many of these are open, and were long enough for the server's session tickets to have come.
    [[nodiscard]] int settledCount() const { return m_warm.settledCount(); }

private:
    QnamTransport(const TransportOptions &options, const QSslConfiguration &tls);

    [[nodiscard]] QByteArray credentialsFor(const QUrl &url) const;

    const RequestBuilder m_builder;
    const std::shared_ptr<ProxyRule> m_proxies;
    WarmConnections m_warm;
};

} // namespace sluice
