// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/gateway.h"
#include "support/peers/scriptedserver.h"
#include "transport/qnam/qnamtransport.h"

namespace sluice::test {

/// A request to a gateway and what has come back of it.
struct GatewayClient {
    std::unique_ptr<TransportCall> call;
    QByteArray body;
    bool over = false;

    [[nodiscard]] QByteArray header(const char *name) const { return call->headers().value(name); }
};

/// Sends, and gathers what comes back.
[[nodiscard]] std::shared_ptr<GatewayClient> sendTo(Transport &transport, const TransportRequest &request);

/// A running gateway between a client and a scripted provider that stands for all of them.
class GatewayPeer : public QObject
{
    Q_OBJECT
public:
    /// Providers whose names are in `without` have no key; those in `dead` refuse connections.
    explicit GatewayPeer(GatewayOptions options = {}, const QByteArrayList &without = {},
                         const QByteArrayList &dead = {});
    ~GatewayPeer() override;

    [[nodiscard]] ScriptedServer &upstream() { return m_upstream; }
    [[nodiscard]] Gateway &gateway() { return *m_gateway; }
    /// What it was made with.
    [[nodiscard]] const ProviderSetPtr &providers() const { return m_providers; }
    /// The body of the last request the provider got.
    [[nodiscard]] QByteArray sent() const { return m_upstream.requests().back().body; }
    [[nodiscard]] QByteArray sentTo() const { return m_upstream.requests().back().target; }

    /// Sends with a valid key.
    [[nodiscard]] std::shared_ptr<GatewayClient> post(const QByteArray &path, const QByteArray &body,
                                                      const HeaderList &more = {});
    /// Sends just this.
    [[nodiscard]] std::shared_ptr<GatewayClient> send(const QByteArray &method, const QByteArray &path,
                                                      const QByteArray &body, const HeaderList &headers);
    /// The valid key.
    [[nodiscard]] static QByteArray key();
    /// Waits for the end; the HTTP status.
    [[nodiscard]] static int wait(const GatewayClient &client);

    /// Prepared answers of the provider.
    void enqueueJson(const QByteArray &body, int status = 200, const HeaderList &headers = {});
    void enqueueStream(const QByteArray &events);

private:
    ScriptedServer m_upstream;
    ProviderSetPtr m_providers;
    std::unique_ptr<Gateway> m_gateway;
    QnamTransport m_transport;
};

} // namespace sluice::test
