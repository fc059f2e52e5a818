// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "wire/headers.h"

namespace sluice {

/// What the `x-sluice-…` headers of a request ask for.
struct RequestSwitches {
    /// Refused in place of sent with less than was asked.
    bool isStrict = false;
    /// Looked at and not sent.
    bool isDryRun = false;
    /// Why the request may not go on: a switch that is not understood.
    std::optional<Error> error = {};
};

/// A switch that is not understood is refused, its name as well as its value: whoever sent it believes that nothing is
/// sent, or that nothing is left out. For a request that is refused both are on.
[[nodiscard]] RequestSwitches readSwitches(const HeaderList &headers);

} // namespace sluice
