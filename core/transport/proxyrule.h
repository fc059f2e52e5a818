// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transportoptions.h"

#include <QHash>
#include <QNetworkProxy>

namespace sluice {

/// Whether `url` names this machine: `localhost`, `*.localhost` or a loopback address.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether `url` names an address that only this machine's own link has, such as that of a cloud's metadata; behind a
/// proxy it is somebody else's.
[[nodiscard]] bool isLinkLocal(const QUrl &url);

/// Whether `proxy`, as a ProxyRule answers it, stands for a connection without one.
[[nodiscard]] bool isDirect(const QNetworkProxy &proxy);

/// Answers which proxies a URL may use, by ProxySettings. Remembers the system's answer per origin for a minute,
/// because asking can be slow. One per transport, used on its thread only.
class ProxyRule
{
public:
    explicit ProxyRule(const ProxySettings &settings);

    /// Never empty; `isDirect()` tells of the first whether there is a proxy.
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QUrl &url);

private:
    struct Answer {
        QList<QNetworkProxy> proxies;
        qint64 askedAt = 0;
    };

    [[nodiscard]] QList<QNetworkProxy> systemProxies(const QUrl &url);

    const ProxySettings m_settings;
    QNetworkProxy m_manual;
    QHash<QString, Answer> m_answers;
};

} // namespace sluice
