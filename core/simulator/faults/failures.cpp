// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/failures.h"

#include <algorithm>
#include <array>

namespace sluice::sim {

namespace {

constexpr FailureChoice status(int code)
{
    return {Failure::Status, code};
}

constexpr FailureChoice named(QByteArrayView name)
{
    return {Failure::Named, 0, name};
}

constexpr std::array names = {
    FailureName{"400", status(400), "bad request"},
    FailureName{"401", status(401), "wrong key"},
    FailureName{"402", status(402), "no credit"},
    FailureName{"403", status(403), "not allowed"},
    FailureName{"404", status(404), "unknown model"},
    FailureName{"408", status(408), "request time-out"},
    FailureName{"409", status(409), "conflict"},
    FailureName{"412", status(412), "suspended account"},
    FailureName{"413", status(413), "over the minute's tokens at once"},
    FailureName{"422", status(422), "body of the wrong form"},
    FailureName{"424", status(424), "a remote tool server failed"},
    FailureName{"429", status(429), "rate limit"},
    FailureName{"498", status(498), "flex capacity exceeded"},
    FailureName{"500", status(500), "internal error"},
    FailureName{"502", status(502), "bad gateway, with an HTML body"},
    FailureName{"503", status(503), "overloaded"},
    FailureName{"504", status(504), "gateway time-out"},
    FailureName{"529", status(529), "overloaded"},
    FailureName{"context-length", named("context-length"), "prompt too long"},
    FailureName{"json-validate-failed", named("json-validate-failed"), "the model wrote bad JSON"},
    FailureName{"tool-use-failed", named("tool-use-failed"), "the model called a tool badly"},
    FailureName{"tool-not-called", named("tool-not-called"), "the model called no tool although it had to"},
    FailureName{"spend-limit", named("spend-limit"), "blocked by the spend limit"},
    FailureName{"scaling-up", named("scaling-up"), "503 while the deployment scales up"},
    FailureName{"reset", {Failure::Reset}, "the connection is reset before any answer"},
    FailureName{"close", {Failure::Close}, "the connection is closed without an answer"},
    FailureName{"hang", {Failure::Hang}, "never answers"},
    FailureName{"hang-after-head", {Failure::HangAfterHead}, "a head with status 200 and then nothing"},
    FailureName{"cut-mid-stream", {Failure::CutMidStream}, "the connection breaks after x-sim-after tokens"},
    FailureName{"cut-no-done", {Failure::CutNoDone}, "the whole answer but for [DONE] or the terminal event"},
    FailureName{"cut-no-finish", {Failure::CutNoFinish}, "a clean end after x-sim-after tokens, no finish reason"},
    FailureName{"error-first", {Failure::ErrorFirst}, "status 200, then an error as the first event"},
    FailureName{"error-mid-stream", {Failure::ErrorMidStream}, "an error event after x-sim-after tokens"},
    FailureName{"stall", {Failure::Stall}, "stops after x-sim-after tokens and keeps the connection"},
    FailureName{"slow", {Failure::Slow}, "ten tokens a second"},
    FailureName{"garbage-json", {Failure::GarbageJson}, "an event that is no JSON after x-sim-after tokens, then on"},
    FailureName{"garbage-sse", {Failure::GarbageSse}, "random bytes after x-sim-after tokens, then the end"},
    FailureName{"wrong-type", {Failure::WrongType}, "an HTML page with status 200"},
    FailureName{"huge-event", {Failure::HugeEvent}, "one event of x-sim-bytes bytes after x-sim-after tokens"},
    FailureName{"empty", {Failure::Empty}, "status 200 without events or body"},
    FailureName{"flap", {Failure::Flap}, "503 for the first x-sim-fail-first requests of a key, then well"},
    FailureName{"length", {Failure::Length}, "finish reason length"},
    FailureName{"refusal", {Failure::Refusal}, "a refusal in place of an answer"},
    FailureName{"no-usage", {Failure::NoUsage}, "no usage anywhere"},
    FailureName{"usage-separate", {Failure::UsageSeparate}, "usage in a chunk of its own only"},
};

} // namespace

std::span<const FailureName> failureNames()
{
    return names;
}

std::optional<FailureChoice> failureNamed(QByteArrayView name)
{
    if (name.startsWith("sim-"))
        name = name.sliced(4);
    const auto found =
        std::find_if(names.begin(), names.end(), [name](const FailureName &known) { return known.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->choice);
}

} // namespace sluice::sim
