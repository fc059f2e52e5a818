// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/way.h"

namespace sluice {

/// The simulator is told by headers how to behave; a real provider never sees them.
StepResult tellSimulator(RequestContext &request)
{
    for (const auto &[name, value] : request.arrival.headers) {
        if (name.toLower().startsWith("x-sim-"))
            request.moreHeaders.append(name, value);
    }
    return Next();
}

} // namespace sluice
