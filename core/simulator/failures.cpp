// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/failures.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace sluice::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr FailureChoice status(int code)
{
    return {Failure::Status, code};
}

constexpr std::array names = {
    FailureName{"400", status(400), "bad request"},
    FailureName{"401", status(401), "wrong key"},
    FailureName{"402", status(402), "no credit"},
    FailureName{"403", status(403), "not allowed"},
    FailureName{"404", status(404), "unknown model"},
    FailureName{"408", status(408), "request time-out"},
    FailureName{"413", status(413), "over the minute's tokens at once"},
    FailureName{"429", status(429), "rate limit"},
    FailureName{"498", status(498), "flex capacity exceeded"},
    FailureName{"500", status(500), "internal error"},
    FailureName{"502", status(502), "bad gateway, with an HTML body"},
    FailureName{"503", status(503), "overloaded"},
    FailureName{"529", status(529), "overloaded"},
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

Refusal groqStatus(int code, const QByteArray &model)
{
    const QByteArray scope = "model `" + model + "` in organization `org_sim` service tier `on_demand` on ";
    switch (code) {
    case 400: return {.message = "property 'sim' is unsupported"};
    case 401: return wrongKey(Provider::Groq);
    case 402: return {.status = 402, .message = "Payment required.", .type = "insufficient_quota"};
    case 403: return {.status = 403, .message = "Forbidden", .type = "permissions_error"};
    case 404: return unknownModel(Provider::Groq, model);
    case 408: return {.status = 408, .message = "Request timed out.", .type = "timeout"};
    case 413:
        return {.status = 413,
                .message =
                    "Request too large for " + scope
                    + "tokens per minute (TPM): Limit 8000, Requested 10013, please reduce your message size and try "
                      "again.",
                .type = "tokens",
                .code = "rate_limit_exceeded"};
    case 429:
        return {.status = 429,
                .message =
                    "Rate limit reached for " + scope
                    + "tokens per minute (TPM): Limit 8000, Used 7900, Requested 500. Please try again in 5.289s.",
                .type = "tokens",
                .code = "rate_limit_exceeded"};
    case 498: return {.status = 498, .message = "Flex tier capacity exceeded.", .code = "capacity_exceeded"};
    case 503:
    case 529:
        return {
            .status = code, .message = "Service unavailable, please try again later.", .type = "service_unavailable"};
    default: return {.status = code, .message = "Internal server error.", .type = "internal_server_error"};
    }
}

Refusal fireworksStatus(int code, const QByteArray &model)
{
    switch (code) {
    case 400: return {.message = "Extra inputs are not permitted, field: 'sim'"};
    case 401: return wrongKey(Provider::Fireworks);
    case 402: return {.status = 402, .message = "Your account is suspended for lack of credit.", .type = "error"};
    case 403:
        return {.status = 403, .message = "Access to this model is denied.", .type = "error", .code = "FORBIDDEN"};
    case 404: return unknownModel(Provider::Fireworks, model);
    case 408: return {.status = 408, .message = "Request timed out.", .type = "timeout"};
    case 413: return {.status = 413, .message = "Request body too large."};
    case 429:
        return {.status = 429, .message = "Rate limit exceeded, please try again later.", .type = "rate_limit_error"};
    case 503:
        return {.status = 503,
                .message = "Deployment is scaling up, please try again later.",
                .type = "error",
                .code = "DEPLOYMENT_SCALING_UP"};
    case 529: return {.status = 529, .message = "Service overloaded.", .type = "overloaded"};
    default:
        return {.status = code,
                .message = "Internal server error.",
                .type = "internal_server_error",
                .body = R"({"error":"Internal server error."})"};
    }
}

void addWait(Refusal &refusal, const QByteArray &wait, qint64 nowUnix)
{
    const qsizetype colon = wait.indexOf(':');
    const QByteArray form = wait.left(std::max<qsizetype>(colon, 0));
    const QByteArray value = wait.mid(colon + 1);
    if (form == "ms") {
        refusal.headers.set("retry-after-ms", value);
    } else if (form == "date") {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(nowUnix + value.toLongLong(), Qt::UTC);
        const QString text = QLocale::c().toString(when, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        refusal.headers.set("retry-after", text.toLatin1());
    } else if (form == "reset") {
        refusal.headers.set("x-ratelimit-reset-requests", value);
        refusal.headers.set("x-ratelimit-reset-tokens", value);
    } else if (wait != "none") {
        refusal.headers.set("retry-after", wait);
    }
}

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

Refusal statusRefusal(Provider provider, int status, const QByteArray &model, const QByteArray &wait, qint64 nowUnix)
{
    Refusal refusal = provider == Provider::Groq ? groqStatus(status, model) : fireworksStatus(status, model);
    if (status == 502) {
        refusal.body = "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>";
        refusal.headers.set("content-type", "text/html");
    }
    if (!wait.isEmpty())
        addWait(refusal, wait, nowUnix);
    else if (provider == Provider::Groq && status == 429)
        refusal.headers.set("retry-after", "6");
    else if (provider == Provider::Fireworks && status == 429)
        refusal.headers.set("x-ratelimit-over-limit", "yes");
    return refusal;
}

} // namespace sluice::sim
