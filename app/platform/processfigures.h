// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace sluice {

/// What this process takes of the machine; unset where the system does not tell.
struct ProcessFigures {
    std::optional<qint64> residentBytes = {};
    /// How often its threads went to sleep since the start.
    std::optional<qint64> wakeUps = {};
    /// Unix ms.
    std::optional<qint64> startedMs = {};
    int threads = 0;
};
[[nodiscard]] ProcessFigures processFigures();

} // namespace sluice
