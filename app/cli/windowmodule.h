// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/module.h"

#include <QString>

namespace sluice::cli {

/// Where the window's module is for an executable in this folder: `../lib/sluice` from it, in a build as installed.
[[nodiscard]] QString windowModulePath(const QString &programFolder);

/// Loads the window, which stays loaded until the process ends, and runs it; returns the exit code. A module that is
/// missing, broken or of another version is told on stderr, with what to do: 1.
[[nodiscard]] int runWindowModule(int argc, char **argv, const ApplicationOptions &options);

} // namespace sluice::cli
