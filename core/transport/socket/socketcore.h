// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/proxyrule.h"
#include "transport/socket/arrivalclock.h"
#include "transport/socket/connection/tlscontext.h"
#include "transport/socket/connectionpool.h"
#include "transport/tlssettings.h"

#include <array>

namespace sluice {

/// What the calls and connections of one SocketTransport share. Lives on its thread, as long as the transport or any of
/// its calls; the last one to let go destroys it from the event loop, for it may be asked to inside its own poller.
struct SocketCore final : public QObject {
    explicit SocketCore(TransportOptions settings);
    [[nodiscard]] static std::shared_ptr<SocketCore> create(const TransportOptions &options);

    /// What serves an http or https address, with the proxy on the way to it.
    [[nodiscard]] Origin originFor(const QUrl &url);
    /// Made when it is first needed.
    [[nodiscard]] TlsContext &tls();

    const TransportOptions options;
    /// As they were when the transport was made; read when TLS is first needed.
    const AuthorityPlaces places;
    ProxyRule proxies;
    ArrivalClock clock;
    Deadlines deadlines;
    std::unique_ptr<SocketPoller> poller;
    std::unique_ptr<TlsContext> tlsContext;
    /// What is read goes through here; nothing stays.
    std::array<char, 64 * 1024> buffer;
    /// The transport is gone: connections that become idle are closed.
    bool closing = false;
    ConnectionPool pool;
};

} // namespace sluice
