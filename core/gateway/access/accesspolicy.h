// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "gateway/access/gatewaykeyring.h"
#include "http/exchange.h"

#include <QSet>

#include <optional>
#include <vector>

namespace sluice {

/// Who may call the gateway (core/gateway/README.md#who-may-call). A value; its functions are pure.
struct AccessPolicy {
    bool requireKey = true;
    QSet<QByteArray> allowedHosts = {};
    QSet<QByteArray> allowedOrigins = {};
    std::vector<std::pair<QHostAddress, int>> trustedProxies = {};
};

/// What a caller's headers amount to.
struct CallerCredentials {
    /// The gateway key that was presented; null when none was and none is required.
    GatewayKeyPtr key = {};
    /// An `Authorization` bearer that is no gateway key, beside a valid gateway key in another header.
    Secret otherBearer = {};
    /// The gateway key as it was sent, to be masked in what is kept.
    Secret presented = {};
};

/// Host must be loopback, the address the connection came in on, or an allowed name.
[[nodiscard]] Result<void> checkHost(const AccessPolicy &policy, const HttpRequestHead &head);
/// Where the request comes from: of one that a trusted proxy passed on, the last address that is no trusted proxy's.
[[nodiscard]] QHostAddress callerAddress(const AccessPolicy &policy, const HttpRequestHead &head);
/// The network that a text names, an address alone as itself; unset where it names none.
[[nodiscard]] std::optional<std::pair<QHostAddress, int>> networkOf(const QByteArray &text);
/// A request with an Origin that is not on the list is refused before it has any effect.
[[nodiscard]] Result<void> checkOrigin(const AccessPolicy &policy, const HttpRequestHead &head);
/// Looks for a gateway key in `Authorization: Bearer`, `x-api-key` and `api-key`. One that has expired by `nowMs` (Unix
/// ms) or is revoked counts as none, with an error that says so.
[[nodiscard]] Result<CallerCredentials> checkKey(const AccessPolicy &policy, const KeySet &keys,
                                                 const HttpRequestHead &head, qint64 nowMs);

/// What those are told who use a key while it is revoked or taken out of the set; unset when it stays. One that only
/// expired lets run what it began.
[[nodiscard]] std::optional<Error> revocationOf(const GatewayKey &key, const KeySet &keys);

/// SHA-256 as it is stored.
[[nodiscard]] QByteArray hashGatewayKey(QByteArrayView key);
/// "slc-" and 32 random bytes in base62.
[[nodiscard]] Secret makeGatewayKey();

} // namespace sluice
