// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"
#include "transport/transportoptions.h"

namespace sluice {

struct SocketCore;

/// The gateway's own HTTP/1.1 client: a connection serves another call only with proof that nothing of the one before
/// is left on it, and nothing is ever sent twice. Create, use and destroy it on one thread with an event loop; its
/// calls may outlive it. See README.md in this folder.
class SocketTransport final : public Transport
{
public:
    explicit SocketTransport(const TransportOptions &options = {});
    ~SocketTransport() override;

    [[nodiscard]] std::unique_ptr<TransportCall> send(const TransportRequest &request) override;
    void warm(const QUrl &url, int connections = 1) override;
    /// For calls from now on, which get new connections if anything has changed; those that run end as they began.
    void setOptions(const TransportOptions &options) override;

    /// Connections that wait for a call now, and all there are.
    [[nodiscard]] int idleConnections() const;
    [[nodiscard]] int connectionCount() const;

private:
    void letGo();

    TransportOptions m_options;
    std::shared_ptr<SocketCore> m_core;
};

} // namespace sluice
