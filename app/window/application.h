// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// How the window is to start.
struct ApplicationOptions {
    /// The simulator stands in for the providers.
    bool demo = false;
    /// Starts in the tray; without a tray the window is shown minimised.
    bool minimized = false;
};

/// Runs the desktop application until the user quits; returns the exit code. A second run for the same user raises the
/// first and returns 0.
[[nodiscard]] int runApplication(int argc, char **argv, const ApplicationOptions &options);

} // namespace sluice
