// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/dryrun.h"
#include "gateway/limits/admit.h"
#include "gateway/pipeline/way.h"

namespace sluice {

StepResult preview(RequestContext &request)
{
    const Applicant applicant{*request.shared, *request.setup,   request.arrival.caller.key,
                              request.asked,   *request.request, request.targets};
    const auto refused = [&](Money more) -> std::optional<StepResult> {
        const Result<void> admitted = wouldAdmit(applicant, more);
        if (admitted.ok())
            return {};
        return Admission::needsShare(admitted.error()) ? StepResult(awaitShare(request)) : admitted.error();
    };
    if (auto result = refused({}))
        return std::move(*result);
    Result<Preview> seen = answerDryRun(
        {*request.shared, *request.setup, request.asked, *request.request, request.targets, *request.translator});
    if (!seen)
        return seen.error();
    if (auto result = seen->added > Money() ? refused(seen->added) : std::nullopt)
        return std::move(*result);
    return Answer{std::move(seen->json)};
}

} // namespace sluice
