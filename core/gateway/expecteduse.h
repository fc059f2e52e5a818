// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission.h"
#include "pricing/pricesheet.h"
#include "json/value.h"

namespace sluice {

/// A guess of what a request will use, made from its bytes at little cost: four bytes to a token, images by the piece,
/// and the output it may have. For limits, not for bills.
[[nodiscard]] Use expectedUse(const json::Value &body, const std::optional<Price> &price);
/// The tokens of the same guess.
[[nodiscard]] Usage expectedUsage(const json::Value &body);

} // namespace sluice
