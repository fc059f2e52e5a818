// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::terminal {

/// What stdout is. `columns` and `rows` are at least 1.
struct Screen {
    bool isTerminal = false;
    /// Whether it understands control sequences: it is a terminal, and TERM names one that is not "dumb".
    bool isCapable = false;
    /// Whether bold and faint may be used: it is capable, and NO_COLOR is not set.
    bool isStyled = false;
    int columns = 80;
    int rows = 24;

    friend bool operator==(const Screen &, const Screen &) = default;
};

/// As it is now: its size may change at any time.
[[nodiscard]] Screen stdoutScreen();

} // namespace sluice::terminal
