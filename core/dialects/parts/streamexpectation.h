// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// What was asked for, as far as it decides when a stream of chunks has told all of it.
struct StreamExpectation {
    /// The provider was asked to tell usage behind the finish.
    bool usage = false;
    int choices = 1;
};

} // namespace sluice
