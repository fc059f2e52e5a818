// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "simulator/checks.h"
#include "simulator/operations.h"
#include "simulator/responses/responsewire.h"
#include "json/writer.h"

namespace sluice::sim {

namespace {

Refusal unknownResponse(const QByteArray &id)
{
    return {.status = 404, .message = "Response not found: " + id, .code = "NOT_FOUND", .param = "response_id"};
}

/// The request's input as items.
QByteArrayList inputItems(json::Value input)
{
    if (input.isString())
        return {R"({"type":"message","role":"user","content":)" + input.raw().toByteArray() + '}'};
    QByteArrayList items;
    for (const json::Value &item : input.items())
        items.append(item.raw().toByteArray());
    return items;
}

std::vector<json::Value> valuesOf(const QByteArrayList &items)
{
    std::vector<json::Value> values;
    for (const QByteArray &item : items)
        values.emplace_back(item);
    return values;
}

void keep(Call &call, const ResponseParts &parts, const WireInfo &info, const QByteArrayList &conversation,
          bool background)
{
    StoredResponse stored;
    stored.id = info.answerId;
    stored.items = conversation + parts.items();
    stored.whole = parts.object(parts.finalStatus());
    stored.running = parts.object(background ? "queued" : "in_progress");
    stored.dueNs = info.pace.dueNs(parts.answer().completionTokens);
    call.shared().responses.put(std::move(stored));
}

QByteArray presentObject(const StoredResponse &stored)
{
    return monotonicNs() < stored.dueNs ? stored.running : stored.whole;
}

} // namespace

void answerResponses(Call &call)
{
    const std::optional<json::Document> document = checkedBody(call, fireworksResponseRules());
    if (!document)
        return;
    const json::Value body = document->root();
    const SimModel *model = requestedModel(call, body, ModelKind::Chat);
    if (model == nullptr)
        return;
    QByteArrayList conversation;
    if (const QByteArray id = body["previous_response_id"].text(); !id.isEmpty()) {
        const std::optional<StoredResponse> previous = call.shared().responses.find(id);
        if (!previous)
            return call.refuse(unknownResponse(id));
        conversation = previous->items;
    }
    const Ask ask = readResponses(body, *model, valuesOf(conversation));
    if (const auto refusal = checkFireworksResponses({body, *model, ask}))
        return call.refuse(*refusal);
    if (!call.applyFailure(ask.modelId))
        return;
    const std::shared_ptr<const Answer> answer = call.plan(ask);
    const WireInfo info = call.wireInfo(ask, "resp_");
    const ResponseParts parts(answer, info, responseEcho(body));
    const bool background = body["background"].toBool().value_or(false);
    if (body["store"].toBool().value_or(true) || background)
        keep(call, parts, info, conversation + inputItems(body["input"]), background);
    if (background)
        return call.respondJson(parts.object("queued"));
    call.generate({.ask = ask,
                   .answer = answer,
                   .info = info,
                   .writer = [parts] { return std::make_unique<ResponseEvents>(parts); },
                   .body = [parts] { return parts.object(parts.finalStatus()); },
                   .style = {.tokensPerChunk = call.controls().tokensPerChunk}});
}

void answerStoredResponse(Call &call, Operation operation, const QByteArray &id)
{
    ResponseStore &store = call.shared().responses;
    std::optional<StoredResponse> stored = store.find(id);
    if (!stored)
        return call.refuse(unknownResponse(id));
    if (operation == Operation::ResponseDelete) {
        store.remove(id);
        return call.respondJson(R"({"message":"Response deleted successfully"})");
    }
    if (operation == Operation::ResponseCancel && monotonicNs() < stored->dueNs) {
        stored->whole = QByteArray(stored->running).replace(R"("status":"queued")", R"("status":"cancelled")");
        stored->dueNs = 0;
        store.put(*stored);
    }
    call.respondJson(presentObject(*stored));
}

void answerResponseList(Call &call)
{
    const ResponseStore &store = call.shared().responses;
    QByteArrayList objects;
    for (const QByteArray &id : store.ids()) {
        if (const std::optional<StoredResponse> stored = store.find(id); stored && objects.size() < 20)
            objects.append(presentObject(*stored));
    }
    call.respondJson(R"({"object":"list","data":[)" + objects.join(',') + R"(],"has_more":false})");
}

} // namespace sluice::sim
