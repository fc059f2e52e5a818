// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/egressrule.h"
#include "transport/clientidentity.h"

#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

namespace sluice {

/// Which proxy calls go through; loopback addresses never go through one.
struct ProxySettings {
    enum class Mode {
        System, ///< what the desktop or the environment (`https_proxy`, `no_proxy`) says
        None,
        Manual, ///< `url`
    };
    Mode mode = Mode::System;
    /// `http://[user:password@]host:port` or `socks5://…`, for Manual only.
    QUrl url = {};

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// How a new origin earns that a kept connection serves its next request at once: behind so many of its answers in a
/// row nothing came unasked for that long. Until then a connection rests that long before it serves again. No answers:
/// no probation.
struct Probation {
    std::chrono::milliseconds quiet{250};
    int answers = 20;

    friend bool operator==(const Probation &, const Probation &) = default;
};

/// How a transport reaches the world.
struct TransportOptions {
    ProxySettings proxy = {};
    /// Trusted in addition to the system's authorities.
    QList<QSslCertificate> extraCaCertificates = {};
    /// Whom may be connected to.
    EgressRule egress = {};
    /// Shown to servers that ask who we are.
    ClientIdentity identity = {};
    /// Where connections come from; null: what the system chooses. Loopback is left by it only if it is one itself.
    QHostAddress source = {};
    /// For connections that are kept.
    Probation probation = {};

    friend bool operator==(const TransportOptions &, const TransportOptions &) = default;

    /// Whether all calls go by our own client: Qt's looks names up by itself, and chooses where it comes from.
    [[nodiscard]] bool needsOurClient() const { return !egress.isOpen() || !identity.isEmpty() || !source.isNull(); }
    /// Where a connection to that address comes from; null: what the system chooses.
    [[nodiscard]] QHostAddress sourceFor(const QHostAddress &peer) const
    {
        return peer.isLoopback() && !source.isLoopback() ? QHostAddress() : source;
    }
};

/// Whose HTTP client a transport is.
enum class TransportKind {
    Qt,     ///< QNetworkAccessManager, one answer per connection
    Socket, ///< our own, with kept connections
};

} // namespace sluice
