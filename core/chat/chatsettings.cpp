// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatsettings.h"

#include "base/refusal.h"
#include "chat/schemacheck.h"
#include "chat/settingfields_p.h"
#include "chat/tooltext.h"
#include "json/objecteditor.h"
#include "json/writer.h"

namespace sluice {

namespace {

/// A text that people write: as JSON where it is, so that a file with it can be read, else as a string.
void writeText(json::Writer &writer, const QByteArray &text, json::Type type)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (document && document->root().type() == type && document->root().raw() == text)
        writer.raw(text);
    else
        writer.string(text);
}

void writeToolChoice(json::Writer &writer, const ToolChoice &choice)
{
    writer.key("tool_choice");
    if (choice.mode == ToolChoice::Mode::Named)
        writer.beginObject().key("name").string(choice.name).endObject();
    else
        writer.string(nameOf(toolModes, choice.mode));
}

void writeFormat(json::Writer &writer, const ResponseFormat &format)
{
    writer.key("response_format").beginObject().key("type").string(nameOf(formatKinds, format.kind));
    if (!format.name.isEmpty())
        writer.key("name").string(format.name);
    if (!format.description.isEmpty())
        writer.key("description").string(format.description);
    if (!format.schema.isEmpty())
        writeText(writer.key("schema"), format.schema, json::Type::Object);
    if (format.strict)
        writer.key("strict").boolean(*format.strict);
    writer.endObject();
}

void writeSampling(json::Writer &writer, const SamplingParameters &sampling)
{
    for (const NumberSetting &field : numberSettings) {
        if (const auto &value = sampling.*field.member)
            writer.key(field.key).number(*value);
    }
    for (const IntegerSetting &field : integerSettings) {
        if (const auto &value = sampling.*field.member)
            writer.key(field.key).integer(*value);
    }
    if (sampling.stop.empty())
        return;
    writer.key("stop").beginArray();
    for (const QByteArray &text : sampling.stop)
        writer.string(text);
    writer.endArray();
}

} // namespace

QByteArray toJson(const ChatSettings &settings)
{
    json::Writer writer;
    writer.beginObject();
    for (const TextSetting &field : textSettings) {
        if (const QByteArray &text = settings.*field.member; !text.isEmpty())
            writer.key(field.key).string(text);
    }
    writeSampling(writer, settings.sampling);
    if (!settings.tools.isEmpty())
        writeText(writer.key("tools"), settings.tools, json::Type::Array);
    if (settings.toolChoice)
        writeToolChoice(writer, *settings.toolChoice);
    if (settings.parallelToolCalls)
        writer.key("parallel_tool_calls").boolean(*settings.parallelToolCalls);
    if (settings.responseFormat)
        writeFormat(writer, *settings.responseFormat);
    return writer.endObject().take();
}

void apply(const ChatSettings &settings, ChatRequest &request)
{
    if (!settings.systemPrompt.trimmed().isEmpty())
        request.messages.insert(request.messages.begin(), textMessage(Role::System, settings.systemPrompt));
    request.sampling = settings.sampling;
    request.tools = readTools(settings.tools).tools;
    // A provider refuses words about tools where there are none.
    const bool hasTools = !request.tools.empty();
    request.toolChoice = hasTools ? settings.toolChoice : std::nullopt;
    request.parallelToolCalls = hasTools ? settings.parallelToolCalls : std::nullopt;
    request.responseFormat = settings.responseFormat;
    request.reasoningEffort = settings.reasoningEffort;
    request.serviceTier = settings.serviceTier;
    request.user = settings.user;
}

Result<void> checkChatSettings(const ChatSettings &settings)
{
    const ToolText read = readTools(settings.tools);
    if (read.fault)
        return refusal(Refusal::InvalidRequest,
                       QStringLiteral("The tools have a fault. %1").arg(json::describe(settings.tools, *read.fault)),
                       "tools");
    const auto &choice = settings.toolChoice;
    const bool names = choice && choice->mode == ToolChoice::Mode::Named && !read.tools.empty();
    if (names && std::ranges::find(read.tools, choice->name, &ToolDefinition::name) == read.tools.end())
        return refusal(Refusal::InvalidRequest,
                       QStringLiteral("The tool that must be called, “%1”, is not among the tools.")
                           .arg(QString::fromUtf8(choice->name.left(64))),
                       "tool_choice");
    const bool hasSchema = settings.responseFormat && settings.responseFormat->kind == ResponseFormat::Kind::JsonSchema;
    if (!hasSchema)
        return {};
    const QByteArray &schema = settings.responseFormat->schema;
    if (const auto fault = schemaFault(schema))
        return refusal(Refusal::InvalidRequest,
                       QStringLiteral("The schema has a fault. %1").arg(json::describe(schema, *fault)),
                       "response_format");
    return {};
}

QByteArray settingOf(const ChatSettings &settings, QByteArrayView member)
{
    const auto end = std::ranges::find_if(member, [](char c) { return c == '.' || c == '['; });
    QByteArray key = member.first(end - member.begin()).toByteArray();
    if (key == "max_completion_tokens" || key == "max_output_tokens")
        key = "max_tokens";
    return settings != without(settings, key) ? key : QByteArray();
}

ChatSettings without(const ChatSettings &settings, QByteArrayView key)
{
    const Result<json::Document> text = json::Document::parse(toJson(settings));
    if (!text)
        return settings;
    json::ObjectEditor editor(text->root());
    editor.remove(key);
    if (key == "tools") {
        editor.remove("tool_choice");
        editor.remove("parallel_tool_calls");
    }
    const Result<ChatSettings> left = chatSettingsFromJson(editor.result());
    return left ? *left : settings;
}

} // namespace sluice
