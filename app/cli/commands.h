// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sluice::cli {

// One file per command. Each runs with a QCoreApplication in place, takes the arguments from the command's name on, and
// returns the exit code.

[[nodiscard]] int serve(const QStringList &arguments);
[[nodiscard]] int simulate(const QStringList &arguments);
[[nodiscard]] int compare(const QStringList &arguments);
[[nodiscard]] int exportRecords(const QStringList &arguments);
[[nodiscard]] int models(const QStringList &arguments);
[[nodiscard]] int config(const QStringList &arguments);
[[nodiscard]] int keys(const QStringList &arguments);

} // namespace sluice::cli
