// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QUrl>

namespace sluice {

/// What connections are shared by: whoever agrees in all of it may take the same one.
struct Origin {
    QString host; ///< a name in ASCII or an address without brackets
    quint16 port = 0;
    bool tls = false;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};

    friend bool operator==(const Origin &, const Origin &) = default;
};

[[nodiscard]] inline size_t qHash(const Origin &origin, size_t seed = 0)
{
    return qHashMulti(seed, origin.host, origin.port, origin.tls, origin.proxy.hostName(), origin.proxy.port());
}

/// The origin of an http or https address, reached by way of `proxy`.
[[nodiscard]] inline Origin originOf(const QUrl &url, const QNetworkProxy &proxy)
{
    const bool tls = url.scheme() == QLatin1StringView("https");
    return {url.host(QUrl::FullyEncoded).toLower(), static_cast<quint16>(url.port(tls ? 443 : 80)), tls, proxy};
}

} // namespace sluice
