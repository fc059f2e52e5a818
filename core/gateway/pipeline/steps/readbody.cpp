// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/way.h"

namespace sluice {

StepResult readBody(RequestContext &request)
{
    if (const Result<void> read = request.read(request.arrival.body); !read.ok())
        return read.error();
    request.log.setAsked(request.asked);
    return Next();
}

} // namespace sluice
