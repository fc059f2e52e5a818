// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace sluice {

/// What the data store is needed for and does not do now.
enum class StoreNeed {
    Reading, ///< what keys are revoked and what they have spent
    Writing, ///< shares of budgets
    Owners,  ///< whose the answers are that providers keep
};

/// 503 `store_unavailable`, with a time to come back after.
[[nodiscard]] Error storeRefusal(StoreNeed need);

} // namespace sluice
