// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/dryrun.h"
#include "gateway/limits/admit.h"
#include "gateway/pipeline/way.h"

namespace sluice {

StepResult preview(RequestContext &request)
{
    const Result<void> admitted = wouldAdmit({*request.shared, *request.setup, request.arrival.caller.key,
                                              request.asked, *request.request, request.targets});
    if (!admitted.ok() && Admission::needsShare(admitted.error()))
        return awaitShare(request);
    if (!admitted.ok())
        return admitted.error();
    Result<QByteArray> seen = answerDryRun(
        {*request.shared, *request.setup, request.asked, *request.request, request.targets, *request.translator});
    if (!seen)
        return seen.error();
    return Answer{std::move(*seen)};
}

} // namespace sluice
