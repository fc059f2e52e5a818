// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "transport/transportoptions.h"

#include <QString>

namespace sluice {

/// A proxy's address as a person wrote it, taken apart: the URL has no user and no password.
struct ProxyAddress {
    enum class Fault {
        None,
        Empty,
        Scheme,    ///< neither `http` nor `socks5`
        NoAddress, ///< white space inside, a path, a port beyond 65535, no host
    };
    QUrl url = {}; ///< `http://host[:port]` or `socks5://…`
    QString user = {};
    Secret password = {};
    Fault fault = Fault::None;
};

/// Reads `[scheme://][user[:password]@]host[:port]`, white space around it aside. Without a scheme it is `http`; an
/// IPv6 address may stand without its brackets when nothing follows it.
[[nodiscard]] ProxyAddress readProxyAddress(const QString &text);

/// Whether there is a user whose password is not known.
[[nodiscard]] bool lacksPassword(const ProxySettings &proxy);
/// The same with a password for its user, where it has a user and no password.
[[nodiscard]] ProxySettings withPassword(ProxySettings proxy, const Secret &password);

} // namespace sluice
