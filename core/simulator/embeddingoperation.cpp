// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/operations.h"
#include "simulator/plan/content/embedding.h"
#include "simulator/plan/content/tokens.h"
#include "json/writer.h"

namespace sluice::sim {

namespace {

constexpr std::size_t mostInputs = 2048;

/// The texts to embed; a token array counts as one text.
std::vector<QByteArray> inputsOf(json::Value input)
{
    if (input.isString())
        return {input.text()};
    const std::vector<json::Value> items = input.items();
    if (!items.empty() && items.front().type() == json::Type::Number)
        return {input.raw().toByteArray()};
    std::vector<QByteArray> texts;
    texts.reserve(items.size());
    for (const json::Value &item : items)
        texts.push_back(item.isString() ? item.text() : item.raw().toByteArray());
    return texts;
}

void appendFloat(json::Writer &out, float value)
{
    out.raw(QByteArray::number(double(value), 'g', 9)); // reads back as the same float
}

} // namespace

void answerEmbeddings(Call &call)
{
    const std::optional<json::Document> document = checkedBody(call, fireworksEmbeddingRules());
    if (!document)
        return;
    const json::Value body = document->root();
    const SimModel *model = requestedModel(call, body, ModelKind::Embedding);
    if (model == nullptr || !call.applyFailure(body["model"].text()))
        return;
    const std::vector<QByteArray> inputs = inputsOf(body["input"]);
    const int full = model->dimensions > 0 ? model->dimensions : 1024;
    const qint64 dimensions = body["dimensions"].toInt().value_or(full);
    if (inputs.empty() || inputs.size() > mostInputs || dimensions > full) {
        const QByteArray field = dimensions > full ? "dimensions" : "input";
        call.refuse({.message = "Input should be within the model's limits, field: '" + field + '\''});
        return;
    }
    json::Writer out;
    int tokens = 0;
    out.beginObject().key("object").string("list").key("data").beginArray();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        tokens += estimateTokens(inputs[i].size());
        out.beginObject().key("object").string("embedding").key("index").integer(qint64(i));
        out.key("embedding").beginArray();
        for (const float value : embeddingOf(inputs[i], int(dimensions), body["normalize"].toBool().value_or(true)))
            appendFloat(out, value);
        out.endArray().endObject();
    }
    out.endArray().key("model").string(body["model"].text()).key("usage").beginObject();
    out.key("prompt_tokens").integer(tokens).key("total_tokens").integer(tokens);
    call.respondJson(out.endObject().endObject().take());
}

} // namespace sluice::sim
