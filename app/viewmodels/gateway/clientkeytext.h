// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/gatewaykeys.h"

#include <QString>

/// How a client key is told about.
namespace sluice::format {

/// "made 3/1/26 · valid until 4/1/26 · revoked 3/5/26".
[[nodiscard]] QString keyTerms(const GatewayKey &key);
/// "60 requests and 10,000 tokens a minute · only groq/*"; empty without such limits.
[[nodiscard]] QString keyLimits(const GatewayKey &key);
/// "$0.0123", and "$0.0123 of $5.00" with a budget.
[[nodiscard]] QString spent(double dollars, std::optional<double> budget);

} // namespace sluice::format
