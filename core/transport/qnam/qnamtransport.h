// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/qnam/requestbuilder.h"
#include "transport/qnam/warmconnections.h"
#include "transport/transport.h"
#include "transport/transportoptions.h"

namespace sluice {

/// A Transport on QNetworkAccessManager: HTTP/1.1, one POST at most once, no redirects, one answer per connection.
/// Create, use and destroy it on one thread with an event loop. See README.md in this folder.
class QnamTransport final : public Transport
{
public:
    explicit QnamTransport(const TransportOptions &options = {});

    [[nodiscard]] std::unique_ptr<TransportCall> send(const TransportRequest &request) override;
    void warm(const QUrl &url, int connections = 1) override;
    /// For calls from now on; connections that wait for theirs are closed if anything has changed.
    void setOptions(const TransportOptions &options) override;

    /// How many connections wait for their request.
    [[nodiscard]] int warmCount() const { return m_way->warm.count(); }
    /// How many of these are open, and were long enough for the server's session tickets to have come.
    [[nodiscard]] int settledCount() const { return m_way->warm.settledCount(); }

private:
    /// All that comes of the options.
    struct Way {
        explicit Way(const TransportOptions &options);
        Way(const TransportOptions &options, const QSslConfiguration &tls);

        const TransportOptions options;
        const RequestBuilder builder;
        const std::shared_ptr<ProxyRule> proxies;
        WarmConnections warm;
    };
    [[nodiscard]] QByteArray credentialsFor(const QUrl &url) const;

    std::unique_ptr<Way> m_way;
};

} // namespace sluice
