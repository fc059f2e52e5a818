// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/failures.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace sluice::sim {

using namespace Qt::StringLiterals;

namespace {

/// An error that is told by name, as Groq words it; Fireworks sends the same text in its own form.
struct NamedRefusal {
    QByteArrayView name;
    int status;
    QByteArrayView type;
    QByteArrayView code;
    QByteArrayView message;
    const char *failedGeneration = nullptr;
    QByteArrayView param = {};
};

constexpr QByteArrayView invalid = "invalid_request_error";

constexpr std::array namedRefusals = {
    NamedRefusal{"context-length", 400, invalid, "context_length_exceeded",
                 "Please reduce the length of the messages or completion.", nullptr, "messages"},
    NamedRefusal{"json-validate-failed", 400, invalid, "json_validate_failed",
                 "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
                 "{\"answer\": \"tea"},
    NamedRefusal{"tool-use-failed", 400, invalid, "tool_use_failed",
                 "Failed to call a function. Please adjust your prompt. See 'failed_generation' for more details.",
                 "<function=calculate{\"expression\": 15 * 23}</function>"},
    NamedRefusal{"tool-not-called", 400, invalid, "tool_use_failed",
                 "Tool choice is required, but model did not call a tool", ""},
    NamedRefusal{"spend-limit", 400, invalid, "blocked_api_access",
                 "API access is blocked because the organization's spend limit is reached."},
    NamedRefusal{"scaling-up", 503, "error", "DEPLOYMENT_SCALING_UP",
                 "The deployment is scaling up, please try again later."},
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
    case 408:
    case 504: return {.status = code, .message = "Request timed out.", .type = "timeout"};
    case 409:
    case 412:
    case 422: return {.status = code, .message = "The request cannot be processed."};
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
    case 424: return {.status = 424, .message = "Failed to reach the MCP server.", .type = "external_connector_error"};
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
    case 408:
    case 504: return {.status = code, .message = "Request timed out.", .type = "timeout"};
    case 409: return {.status = 409, .message = "The request conflicts with another one."};
    case 412:
        return {.status = 412, .message = "Account is suspended.", .type = "error", .code = "FAILED_PRECONDITION"};
    case 413: return {.status = 413, .message = "Request body too large."};
    case 422: return malformedBody(Provider::Fireworks, "the simulator was asked to");
    case 429:
        return {.status = 429, .message = "Rate limit exceeded, please try again later.", .type = "rate_limit_error"};
    case 503:
    case 529: return {.status = code, .message = "Service overloaded, please try again later.", .type = "overloaded"};
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

Refusal namedRefusal(QByteArrayView name)
{
    const auto row = std::find_if(namedRefusals.begin(), namedRefusals.end(),
                                  [name](const NamedRefusal &known) { return known.name == name; });
    Refusal refusal{.status = row->status,
                    .message = row->message.toByteArray(),
                    .type = row->type.toByteArray(),
                    .code = row->code.toByteArray(),
                    .param = row->param.toByteArray()};
    if (row->failedGeneration != nullptr)
        refusal.failedGeneration = row->failedGeneration;
    return refusal;
}

} // namespace

Refusal failureRefusal(Provider provider, const FailureChoice &choice, const QByteArray &model, const QByteArray &wait,
                       qint64 nowUnix)
{
    if (choice.kind == Failure::Named)
        return namedRefusal(choice.name);
    const int status = choice.status;
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
