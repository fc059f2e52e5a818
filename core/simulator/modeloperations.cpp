// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/checks.h"
#include "simulator/operations.h"
#include "json/writer.h"

namespace sluice::sim {

namespace {

/// Dollars per token, as text without an exponent.
QByteArray perToken(double perMillion)
{
    QByteArray text = QByteArray::number(perMillion / 1e6, 'f', 12);
    while (text.endsWith('0'))
        text.chop(1);
    return text.endsWith('.') ? text + '0' : text;
}

void writeModalities(json::Writer &out, const SimModel &model)
{
    const bool audio = model.kind == ModelKind::Audio;
    out.key("input_modalities").beginArray().string(audio ? "audio" : "text");
    if (model.images > 0)
        out.string("image");
    out.endArray().key("output_modalities").beginArray().string("text").endArray();
}

void writeGroqModel(json::Writer &out, const SimModel &model)
{
    out.beginObject().key("id").string(model.id).key("object").string("model").key("created").integer(model.created);
    out.key("owned_by").string(model.owner).key("active").boolean(true);
    out.key("context_window").integer(model.contextTokens).key("public_apps").null();
    out.key("max_completion_tokens").integer(model.outputTokens);
    out.key("context_length").integer(model.contextTokens).key("max_output_length").integer(model.outputTokens);
    writeModalities(out, model);
    if (model.price) {
        out.key("pricing").beginObject().key("prompt").string(perToken(model.price->input));
        out.key("completion").string(perToken(model.price->output));
        out.key("input_cache_read").string(perToken(model.price->cached)).endObject();
    }
    out.endObject();
}

void writeFireworksModel(json::Writer &out, const SimModel &model)
{
    const bool chat = model.kind == ModelKind::Chat;
    out.beginObject().key("id").string(model.id).key("object").string("model").key("owned_by").string(model.owner);
    out.key("created").integer(model.created);
    out.key("kind").string(model.kind == ModelKind::Embedding ? "EMBEDDING_MODEL" : "HF_BASE_MODEL");
    out.key("supports_chat").boolean(chat).key("supports_image_input").boolean(model.images > 0);
    out.key("supports_tools").boolean(chat && model.tools).key("context_length").integer(model.contextTokens);
    out.endObject();
}

void writeModel(json::Writer &out, Provider provider, const SimModel &model)
{
    if (provider == Provider::Groq)
        writeGroqModel(out, model);
    else
        writeFireworksModel(out, model);
}

/// The failures as models, under the id the provider's clients would use.
void writeFailures(json::Writer &out, Provider provider, SimModel model)
{
    const QByteArray prefix = provider == Provider::Groq ? "" : "accounts/fireworks/models/";
    for (const FailureName &failure : failureNames()) {
        model.id = prefix + "sim-" + failure.name.toByteArray();
        writeModel(out, provider, model);
    }
}

} // namespace

void answerModels(Call &call)
{
    json::Writer out;
    out.beginObject().key("object").string("list").key("data").beginArray();
    for (const SimModel &model : call.shared().catalog.models(call.provider())) {
        if (model.listed && model.state != ModelState::Retired)
            writeModel(out, call.provider(), model);
    }
    if (call.controls().listFailures || call.exchange().head().query.contains("sim=1"))
        writeFailures(out, call.provider(), *call.shared().catalog.find(call.provider(), "sim-any"));
    call.respondJson(out.endArray().endObject().take());
}

void answerModel(Call &call, const QByteArray &id)
{
    const SimModel *model = call.shared().catalog.find(call.provider(), id);
    if (model == nullptr || model->state == ModelState::Retired) {
        call.refuse(unknownModel(call.provider(), id));
        return;
    }
    SimModel named = *model;
    named.id = id;
    json::Writer out;
    writeModel(out, call.provider(), named);
    call.respondJson(out.take());
}

} // namespace sluice::sim
