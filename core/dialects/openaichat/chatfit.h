// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/preparedrequest.h"
#include "json/value.h"

namespace sluice {

/// A chat request made fit for a provider and its model: pictures it cannot take are an error, reasoning that it
/// refuses is removed.
[[nodiscard]] Result<PreparedRequest> fitChatRequest(const json::Value &body, const Recipient &to);

} // namespace sluice
