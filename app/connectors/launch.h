// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/template.h"
#include "connectors/tool.h"

#include <map>

namespace sluice::connectors {

/// A tool as it is to be started.
struct Launch {
    QByteArrayList arguments;                                    ///< without the program; the user's come behind them
    std::map<QByteArray, std::optional<QByteArray>> environment; ///< unset: to be taken out
    std::map<QByteArray, QByteArray> files;                      ///< below the folder of its files
};

/// What a tool's start amounts to. Pure.
[[nodiscard]] Launch launchOf(const ToolStart &start, const Terms &terms);

/// Puts the files of a start into place, for their owner only.
[[nodiscard]] Result<void> writeFiles(const Launch &launch, const Terms &terms);

/// Replaces this process by the tool: terminal, signals and exit code are its own. Returns only when that fails.
[[nodiscard]] Error become(const QString &program, const Launch &launch, const QStringList &arguments);

} // namespace sluice::connectors
