// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "secrets/secretstoresettings.h"
#include "secrets/stores/exchange.h"

#include <chrono>
#include <vector>

namespace sluice {

/// A token as OAuth's endpoints and the metadata services of clouds give it.
struct GrantedToken {
    Secret text;
    std::chrono::seconds life{0};
};

/// What one of them answered.
[[nodiscard]] Result<GrantedToken> grantedToken(const QUrl &url, const Result<StoreAnswer> &answer);

/// A POST with a form's fields.
[[nodiscard]] TransportRequest formRequest(const QUrl &url,
                                           const std::vector<std::pair<QByteArray, QByteArray>> &fields);
/// Asks Google's metadata service for the token of the machine's own account.
[[nodiscard]] TransportRequest googleMetadataRequest(const QUrl &metadata);
/// Asks Azure's for that of a managed identity; `client` may be empty where there is only one.
[[nodiscard]] TransportRequest azureManagedRequest(const QUrl &metadata, const Secret &client);

} // namespace sluice
