// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modelcatalog.h"
#include "engine/providers/target.h"
#include "models/pricesheet.h"

namespace sluice {

/// What a target's tokens cost: what the user says, else the provider's own list, else the sheet; unset when none
/// knows.
[[nodiscard]] std::optional<Price> priceOf(const Target &target, const ModelCatalog &catalog, const PriceSheet &prices);

/// A model of a list with what it costs by the same rule.
[[nodiscard]] ModelInfo withPrice(ModelInfo model, const PriceSheet &prices);

/// The user's prices and those built in. A price of a bare name is that of the provider's own id.
[[nodiscard]] PriceSheet priceSheet(const std::vector<OwnPrice> &own, const ProviderSet &providers);

} // namespace sluice
