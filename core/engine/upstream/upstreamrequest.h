// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/target.h"
#include "transport/transport.h"

namespace sluice {

/// Why a provider that needs a key and has none is not asked.
[[nodiscard]] Error missingKey(const ProviderAccess &provider);

/// Address, credential and standard headers of one upstream request. `operation` is a key of the profile's paths;
/// An operation the profile lacks is an Unsupported error.
[[nodiscard]] Result<TransportRequest> makeUpstreamRequest(const Target &target, const QByteArray &operation,
                                                           const QByteArray &body, bool stream);

} // namespace sluice
