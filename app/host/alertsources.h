// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertreading.h"
#include "gateway/gateway.h"
#include "secrets/secretkeeper.h"

namespace sluice {

/// What alerts are told of by a process, on their thread; what is given outlives them.
[[nodiscard]] AlertSources alertSources(const Gateway &gateway, std::shared_ptr<const GatewayKeyRing> keys,
                                        const SecretKeeper &secrets);

} // namespace sluice
