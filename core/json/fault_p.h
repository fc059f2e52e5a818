// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace sluice::json {

/// Where a text stops being JSON, in bytes; nothing if it is legal. Slow and thorough: for texts simdjson refused.
[[nodiscard]] std::optional<qsizetype> faultOffset(const QByteArray &text);

} // namespace sluice::json
