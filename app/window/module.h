// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/application.h"

namespace sluice {

/// What the window's module shows to the executable that loads it: one of these, named `sluice_window`.
struct WindowModule {
    /// Of the program it was built with; only that one may go on to `run`.
    const char *version;
    int (*run)(int argc, char **argv, const ApplicationOptions &options);
};

} // namespace sluice
