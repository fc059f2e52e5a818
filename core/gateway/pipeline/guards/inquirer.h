// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modellister.h"
#include "gateway/shared.h"

namespace sluice {

struct RequestContext;

/// On whose behalf services are asked, and by way of what. A copy may outlive the request, but not its lane.
struct Inquirer {
    std::shared_ptr<GatewayShared> shared;
    GatewaySetupPtr setup;
    Transport &transport;
    ModelLister &lister;
    QByteArray model;   ///< as the client named it
    QByteArray keyName; ///< of the gateway key; empty where there is none
    QByteArray traceParent;
};

[[nodiscard]] Inquirer inquirerOf(const RequestContext &request);

/// The name in records of who asks models for guards.
inline constexpr QLatin1StringView guardClientName{"guard"};

} // namespace sluice
