// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modellist.h"

#include "json/writer.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using json::Writer;

void write(Writer &out, const char *key, const std::optional<qint64> &value)
{
    if (value)
        out.key(key).integer(*value);
}

void writeModalities(Writer &out, const ModelInfo &model)
{
    out.key("input_modalities").beginArray().string("text");
    if (model.vision.value_or(false))
        out.string("image");
    out.endArray();
}

void writeOpenAi(Writer &out, const ModelInfo &model)
{
    out.beginObject();
    out.key("id").string(model.qualifiedName());
    out.key("object").string("model");
    out.key("created").integer(model.created);
    out.key("owned_by").string(model.ownedBy.isEmpty() ? model.provider : model.ownedBy);
    // What Groq's and Fireworks' own lists add, by their names.
    write(out, "context_window", model.contextWindow);
    write(out, "context_length", model.contextWindow);
    write(out, "max_completion_tokens", model.maxOutputTokens);
    out.key("supports_chat").boolean(model.chat);
    if (model.tools)
        out.key("supports_tools").boolean(*model.tools);
    if (model.vision)
        out.key("supports_image_input").boolean(*model.vision);
    out.endObject();
}

/// Codex reads this list strictly: each member here but the last four is required (measured with 0.169).
void writeCodex(Writer &out, const ModelInfo &model, int priority, const QByteArray &instructions)
{
    static const QByteArrayList known = {"none", "minimal", "low", "medium", "high", "xhigh"};
    const auto isKnown = [](const QByteArray &effort) { return known.contains(effort); };
    out.beginObject();
    out.key("slug").string(model.qualifiedName());
    out.key("display_name").string(model.displayName.isEmpty() ? model.qualifiedName() : model.displayName);
    out.key("description").null();
    out.key("supported_reasoning_levels").beginArray();
    for (const QByteArray &effort : model.efforts) {
        if (isKnown(effort))
            out.beginObject().key("effort").string(effort).key("description").string(effort).endObject();
    }
    out.endArray();
    out.key("shell_type").string("shell_command").key("visibility").string("list");
    out.key("supported_in_api").boolean(true).key("priority").integer(priority).key("upgrade").null();
    out.key("base_instructions").string(instructions);
    out.key("supports_reasoning_summaries").boolean(model.reasoning.value_or(false));
    out.key("support_verbosity").boolean(false).key("default_verbosity").null();
    out.key("apply_patch_tool_type").null();
    out.key("truncation_policy").beginObject().key("mode").string("tokens").key("limit").integer(10'000).endObject();
    out.key("supports_parallel_tool_calls").boolean(model.tools.value_or(false));
    out.key("experimental_supported_tools").beginArray().endArray();
    if (model.efforts.contains("medium"))
        out.key("default_reasoning_level").string("medium");
    write(out, "context_window", model.contextWindow);
    writeModalities(out, model);
    out.endObject();
}

void writeAnthropic(Writer &out, const ModelInfo &model)
{
    const QDateTime created = QDateTime::fromSecsSinceEpoch(model.created, Qt::UTC);
    out.beginObject();
    out.key("type").string("model");
    out.key("id").string(model.qualifiedName());
    out.key("display_name").string(model.displayName.isEmpty() ? model.qualifiedName() : model.displayName);
    out.key("created_at").string(created.toString(Qt::ISODate).toUtf8());
    write(out, "max_input_tokens", model.contextWindow);
    write(out, "max_tokens", model.maxOutputTokens);
    out.endObject();
}

QByteArray codexInstructions()
{
    QFile file(u":/sluice/providers/codex-instructions.md"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray encodeModelList(const std::vector<ModelInfo> &models)
{
    Writer out;
    out.beginObject().key("object").string("list").key("data").beginArray();
    for (const ModelInfo &model : models)
        writeOpenAi(out, model);
    out.endArray().key("models").beginArray();
    const QByteArray instructions = codexInstructions();
    int priority = 0;
    for (const ModelInfo &model : models) {
        if (model.chat && model.tools.value_or(true))
            writeCodex(out, model, ++priority, instructions);
    }
    out.endArray().endObject();
    return out.take();
}

QByteArray encodeModel(const ModelInfo &model)
{
    Writer out;
    writeOpenAi(out, model);
    return out.take();
}

QByteArray encodeAnthropicModelList(const std::vector<ModelInfo> &models, const AnthropicPage &page)
{
    const auto named = [&](const QByteArray &id) {
        return std::find_if(models.begin(), models.end(), [&](const ModelInfo &m) { return m.qualifiedName() == id; });
    };
    auto first = models.begin();
    auto last = models.end();
    if (const auto after = named(page.afterId); !page.afterId.isEmpty() && after != models.end())
        first = after + 1;
    if (const auto before = named(page.beforeId); !page.beforeId.isEmpty() && before != models.end())
        last = std::max(first, before);
    const bool backwards = page.afterId.isEmpty() && !page.beforeId.isEmpty();
    const qint64 limit = std::clamp<qint64>(page.limit.value_or(last - first), 0, last - first);
    const bool hasMore = limit < last - first;
    if (backwards)
        first = last - limit;
    else
        last = first + limit;
    Writer out;
    out.beginObject().key("data").beginArray();
    std::for_each(first, last, [&](const ModelInfo &model) { writeAnthropic(out, model); });
    out.endArray().key("has_more").boolean(hasMore);
    const auto writeEnd = [&](const char *key, auto item) {
        out.key(key);
        if (first == last)
            out.null();
        else
            out.string(item->qualifiedName());
    };
    writeEnd("first_id", first);
    writeEnd("last_id", first == last ? last : last - 1);
    return out.endObject().take();
}

QByteArray encodeAnthropicModel(const ModelInfo &model)
{
    Writer out;
    writeAnthropic(out, model);
    return out.take();
}

} // namespace sluice
