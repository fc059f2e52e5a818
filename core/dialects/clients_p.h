// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/clientdialect.h"

namespace sluice {

// The rows of the table, each beside its format.

[[nodiscard]] ClientDialect chatClient();
[[nodiscard]] ClientDialect responsesClient();
[[nodiscard]] ClientDialect completionsClient();
[[nodiscard]] ClientDialect embeddingsClient();
[[nodiscard]] ClientDialect messagesClient();

template<typename Format>
std::unique_ptr<ClientFormat> makeFormat(const ClientContext &context)
{
    return std::make_unique<Format>(context);
}

} // namespace sluice
