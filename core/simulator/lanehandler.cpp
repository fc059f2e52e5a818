// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/lanehandler.h"

#include "simulator/operations.h"

namespace sluice::sim {

namespace {

QByteArray bearerOf(const HeaderList &headers)
{
    const QByteArray value = headers.value("authorization");
    constexpr QByteArrayView scheme = "bearer ";
    if (value.size() <= scheme.size() || qstrnicmp(value.constData(), scheme.size(), scheme.data(), scheme.size()) != 0)
        return {};
    return value.mid(scheme.size()).trimmed();
}

bool isGoodKey(Provider provider, const QByteArray &key)
{
    const QByteArray lower = key.toLower();
    return key.startsWith(provider == Provider::Groq ? "gsk_" : "fw_") && !lower.contains("wrong")
           && !lower.contains("invalid");
}

void run(Call &call, const Route &route)
{
    switch (route.operation) {
    case Operation::Chat: return answerChat(call);
    case Operation::Completions: return answerCompletion(call);
    case Operation::Embeddings: return answerEmbeddings(call);
    case Operation::Responses: return answerResponses(call);
    case Operation::ResponseList: return answerResponseList(call);
    case Operation::Response:
    case Operation::ResponseDelete:
    case Operation::ResponseCancel: return answerStoredResponse(call, route.operation, route.id);
    case Operation::Models: return answerModels(call);
    case Operation::Model: return answerModel(call, route.id);
    default: break;
    }
    const HttpRequestHead &head = call.exchange().head();
    if (route.wrongMethod && call.provider() == Provider::Fireworks)
        return call.refuse(
            {.status = 405, .message = "Method Not Allowed", .body = R"({"error":"Method Not Allowed"})"});
    call.refuse(unknownPath(call.provider(), head.method, head.path));
}

} // namespace

std::optional<HttpAnswer> LaneHandler::checkHead(const HttpRequestHead &)
{
    return {};
}

void LaneHandler::handle(HttpExchange *exchange)
{
    const Route route = routeOf(exchange->head());
    if (!route.provider) {
        const bool banner = route.operation == Operation::Banner;
        exchange->respond({.status = banner ? 200 : 404,
                           .headers = {{"content-type", "text/plain; charset=utf-8"}},
                           .body = banner ? "sluice simulator: Groq under /openai/v1, Fireworks under /inference/v1\n"
                                          : "no such path; try /openai/v1 or /inference/v1\n"});
        return;
    }
    const QByteArray key = bearerOf(exchange->head().headers);
    Call call(*exchange, *m_shared, m_pacer, *route.provider, key);
    if (m_shared->options.requireKey && !isGoodKey(*route.provider, key))
        call.refuse(wrongKey(*route.provider));
    else if (call.applyControls())
        run(call, route);
}

HttpAnswer LaneHandler::errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head)
{
    const Route route = head ? routeOf(*head) : Route();
    const Refusal refusal{.status = status, .message = message};
    return {.status = status,
            .headers = {{"content-type", "application/json"}},
            .body = errorBody(route.provider.value_or(Provider::Groq), refusal, "req_none")};
}

} // namespace sluice::sim
