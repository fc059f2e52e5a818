// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission.h"
#include "pricing/pricesheet.h"
#include "json/value.h"

namespace sluice {

/// More than any model writes; keeps what clients ask for within what can be added up.
constexpr qint64 mostOutputTokens = 10'000'000;

/// A limit of output tokens as a client wrote it, from 0 to `mostOutputTokens`; nothing unless it is a number.
[[nodiscard]] std::optional<qint64> outputLimit(const json::Value &value);

/// A guess of what a request will use, made from its bytes at little cost: four bytes to a token, images by the piece,
/// and the output it may have. For limits, not for bills.
[[nodiscard]] Use expectedUse(const json::Value &body, const std::optional<Price> &price);
/// The tokens of the same guess.
[[nodiscard]] Usage expectedUsage(const json::Value &body);

} // namespace sluice
