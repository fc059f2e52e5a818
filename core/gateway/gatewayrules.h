// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/call/retrypolicy.h"
#include "engine/routes/route.h"
#include "guard/guardrule.h"
#include "models/pricesheet.h"

#include <map>
#include <vector>

namespace sluice {

/// What a configuration says of requests: whole from its reader to the lanes, where a request keeps the rules it began
/// with.
struct GatewayRules {
    bool requireKey = true;
    /// Host names beside loopback and the bound addresses.
    QByteArrayList allowedHosts = {};
    QByteArrayList allowedOrigins = {};
    /// Addresses and ranges whose `X-Forwarded-For` is believed.
    QByteArrayList trustedProxies = {};
    /// Public names beside the providers' models.
    RouteTable routes = {};
    /// What to try next when a request for that name fails and names no fallbacks itself; "provider/model" or routes.
    std::map<QByteArray, QByteArrayList> fallbacks = {};
    /// Prices that beat those of the providers' lists and our own.
    std::vector<OwnPrice> prices = {};
    /// How hard the engine tries.
    RetryLimits retries = {};
    /// Whether keys with a budget may use models whose price is not known.
    bool allowUnpriced = false;
    /// Whether text completions become chat where a provider has no other, without the client asking for it.
    bool convertTextToChat = false;
    /// What is looked for in what is asked and answered, in the order of their names.
    GuardRuleList guards = {};
    /// Whether spans are exported, so that what is sent upstream names ours as its parent.
    bool exportsTraces = false;
};

} // namespace sluice
