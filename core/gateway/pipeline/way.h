// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/requestcontext.h"

#include <span>
#include <variant>

namespace sluice {

/// On to the next step.
struct Next {
};

/// This same step again, once `until` calls what it is given; it does not when the context is gone by then.
struct Wait {
    std::function<void(QObject *context, std::function<void()> again)> until;
};

/// The whole answer, JSON.
struct Answer {
    QByteArray body;
};

/// What comes of a step; an Error is the client's answer.
using StepResult = std::variant<Next, Wait, Answer, Error>;

/// One station on a request's way. It knows the request and no session.
struct Step {
    const char *name;
    StepResult (*run)(RequestContext &request);
    /// Whose way it is on; null: everybody's.
    bool (*isFor)(const RequestContext &request) = nullptr;
};

/// Goes on from step `at`: what holds the request up or ends its way, and Next at the end of the steps.
[[nodiscard]] inline StepResult walkOn(std::span<const Step> steps, std::size_t &at, RequestContext &request)
{
    for (; at < steps.size(); ++at) {
        if (steps[at].isFor && !steps[at].isFor(request))
            continue;
        StepResult result = steps[at].run(request);
        if (!std::holds_alternative<Next>(result))
            return result;
    }
    return Next();
}

/// For the steps that need the providers' lists; once for a request.
[[nodiscard]] Wait awaitLists(RequestContext &request);
/// For the records to say whose an answer is that nobody here knows; nothing where there is no need, or they were
/// asked.
[[nodiscard]] std::optional<StepResult> awaitOwner(RequestContext &request, const QByteArray &answerId);
/// For a share of its key's budgets.
[[nodiscard]] Wait awaitShare(const RequestContext &request);

// The steps, each in its file in core/gateway/pipeline/steps.
StepResult answerKept(RequestContext &request);
StepResult answerTokenCount(RequestContext &request);
StepResult readBody(RequestContext &request);
StepResult guardRequest(RequestContext &request);
StepResult findOwner(RequestContext &request);
StepResult chooseTargets(RequestContext &request);
StepResult awaitFacts(RequestContext &request);
StepResult preview(RequestContext &request);
StepResult setAside(RequestContext &request);
StepResult tellSimulator(RequestContext &request);
StepResult sendUpstream(RequestContext &request);

/// The way of every request to a model. At its end the request's call is there, to be started. The order is the
/// contract; each row says why it stands there.
inline constexpr Step way[] = {
    // Nothing is asked for that is not there already.
    {"kept", answerKept, [](const RequestContext &request) { return request.asksForKept(); }},
    // Answered here, whoever the model's provider is.
    {"count", answerTokenCount, [](const RequestContext &request) { return request.countsTokens(); }},
    // Nothing is known before.
    {"read", readBody},
    // Before anybody sees it: what guards take out is gone for all that follows.
    {"guard", guardRequest, [](const RequestContext &request) { return !request.setup->rules.guards.empty(); }},
    // Before anything is made of the conversation it goes on from; may wait for the records.
    {"owner", findOwner, [](const RequestContext &request) { return request.arrival.door.dialect->keepsAnswers; }},
    // Sees what was read; may wait for the providers' lists.
    {"route", chooseTargets},
    // Of the targets' models; may wait for the lists too.
    {"facts", awaitFacts},
    // Ends a dry run before anything is set aside or sent.
    {"preview", preview, [](const RequestContext &request) { return request.switches.isDryRun; }},
    // As late as can be, for it sets money aside.
    {"admit", setAside},
    // The simulator is the only target that may see these headers.
    {"simulate", tellSimulator, [](const RequestContext &request) { return request.setup->providers->demo; }},
    {"send", sendUpstream},
};

} // namespace sluice
