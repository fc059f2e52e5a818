// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "json/textcheck.h"

namespace sluice {

/// Tools as a user writes them: a list of functions, each by itself or wrapped as {"type": "function", "function":
/// {…}}, or of a provider's own tools ({"type": "…"}).
struct ToolText {
    std::vector<ToolDefinition> tools = {}; ///< empty when there is a fault
    std::optional<json::TextFault> fault = {};
};

/// Reads them; a text of nothing but blanks has neither tools nor a fault.
[[nodiscard]] ToolText readTools(QByteArrayView text);

} // namespace sluice
