// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::cli {

/// Runs the program: a command without a display, or the window. Returns the exit code (0 done, 1 failed, 2 wrong
/// usage).
[[nodiscard]] int run(int argc, char **argv);

} // namespace sluice::cli
