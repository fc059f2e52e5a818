// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/gatewayconfig.h"
#include "models/modeltable.h"

namespace sluice {

/// The models that routes and fallbacks of a configuration name and that are known to have ended, a line each for
/// people: where, since when, and what to use instead.
[[nodiscard]] QStringList endedModels(const GatewayConfig &config, const ModelTable &table);

} // namespace sluice
