// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/checks.h"
#include "simulator/fireworks/fireworkswire.h"
#include "simulator/groq/groqwire.h"
#include "simulator/operations.h"

namespace sluice::sim {

std::optional<json::Document> checkedBody(Call &call, const RuleBook &rules)
{
    Result<json::Document> document = json::Document::parse(call.exchange().body());
    if (!document) {
        call.refuse(malformedBody(call.provider(), document.error().message.toUtf8()));
        return {};
    }
    if (const std::optional<Fault> fault = findFault(rules, document->root())) {
        call.refuse(faultRefusal(call.provider(), *fault));
        return {};
    }
    return *std::move(document);
}

const SimModel *requestedModel(Call &call, json::Value body, ModelKind kind)
{
    const QByteArray id = body["model"].text();
    call.trace().setModel(id);
    const ModelLookup lookup = lookUpModel(call.shared().catalog, call.provider(), id, kind);
    if (lookup.model == nullptr)
        call.refuse(lookup.refusal);
    return lookup.model;
}

void answerChat(Call &call)
{
    const bool groq = call.provider() == Provider::Groq;
    const std::optional<json::Document> document = checkedBody(call, groq ? groqChatRules() : fireworksChatRules());
    if (!document)
        return;
    const json::Value body = document->root();
    const SimModel *model = requestedModel(call, body, ModelKind::Chat);
    if (model == nullptr)
        return;
    const Ask ask = readChat(call.provider(), body, *model);
    const CheckedRequest request{body, *model, ask};
    if (const auto refusal = groq ? checkGroqChat(request) : checkFireworksChat(request)) {
        call.refuse(*refusal);
        return;
    }
    if (!call.applyFailure(ask.modelId))
        return;
    const std::shared_ptr<const Answer> answer = call.plan(ask);
    const WireInfo info = call.wireInfo(ask, "chatcmpl-");
    Call::Generation generation{.ask = ask,
                                .answer = answer,
                                .info = info,
                                .style = {.wholeCalls = groq, .tokensPerChunk = call.controls().tokensPerChunk}};
    if (groq) {
        generation.writer = [=] { return std::make_unique<GroqChunks>(answer, info); };
        generation.body = [=] { return groqChatBody(*answer, info); };
    } else {
        generation.writer = [=] { return std::make_unique<FireworksChunks>(answer, info); };
        generation.body = [=] { return fireworksChatBody(*answer, info); };
        generation.bodyHeaders = fireworksHeaders(*answer, info);
    }
    call.generate(std::move(generation));
}

void answerCompletion(Call &call)
{
    const std::optional<json::Document> document = checkedBody(call, fireworksCompletionRules());
    if (!document)
        return;
    const json::Value body = document->root();
    const SimModel *model = requestedModel(call, body, ModelKind::Chat);
    if (model == nullptr)
        return;
    const Ask ask = readCompletion(body, *model);
    if (const auto refusal = checkFireworksChat({body, *model, ask})) {
        call.refuse(*refusal);
        return;
    }
    if (!call.applyFailure(ask.modelId))
        return;
    const std::shared_ptr<const Answer> answer = call.plan(ask);
    const WireInfo info = call.wireInfo(ask, "cmpl-");
    call.generate({.ask = ask,
                   .answer = answer,
                   .info = info,
                   .writer = [=] { return std::make_unique<FireworksTextChunks>(answer, info); },
                   .body = [=] { return fireworksTextBody(*answer, info); },
                   .style = {.tokensPerChunk = call.controls().tokensPerChunk},
                   .bodyHeaders = fireworksHeaders(*answer, info)});
}

} // namespace sluice::sim
