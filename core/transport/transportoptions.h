// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QUrl>

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

/// How a QnamTransport reaches the world; fixed for its lifetime.
struct TransportOptions {
    ProxySettings proxy = {};
    /// Trusted in addition to the system's authorities.
    QList<QSslCertificate> extraCaCertificates = {};
};

} // namespace sluice
