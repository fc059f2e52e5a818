// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/fields_p.h"
#include "dialects/openaichat/openaichat_p.h"

#include "json/objecteditor.h"

#include <algorithm>

namespace sluice::openaichat {

namespace {

void writeSampling(json::Writer &writer, const SamplingParameters &sampling, const Flavour &flavour)
{
    if (sampling.maxOutputTokens)
        writer.key(flavour.maxTokensField).integer(*sampling.maxOutputTokens);
    for (const NumberField &field : numberFields) {
        if (const auto &value = sampling.*field.member)
            writer.key(field.key).number(*value);
    }
    for (const IntegerField &field : integerFields) {
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

void writeToolChoice(json::Writer &writer, const ToolChoice &choice)
{
    writer.key("tool_choice");
    switch (choice.mode) {
    case ToolChoice::Mode::Auto: writer.string("auto"); return;
    case ToolChoice::Mode::None: writer.string("none"); return;
    case ToolChoice::Mode::Required: writer.string("required"); return;
    case ToolChoice::Mode::Named: break;
    }
    writer.beginObject().key("type").string("function");
    writer.key("function").beginObject().key("name").string(choice.name).endObject().endObject();
}

void writeResponseFormat(json::Writer &writer, const ResponseFormat &format)
{
    writer.key("response_format").beginObject().key("type");
    switch (format.kind) {
    case ResponseFormat::Kind::Text: writer.string("text").endObject(); return;
    case ResponseFormat::Kind::JsonObject: writer.string("json_object").endObject(); return;
    case ResponseFormat::Kind::JsonSchema: break;
    }
    writer.string("json_schema").key("json_schema").beginObject();
    writer.key("name").string(format.name.isEmpty() ? QByteArrayView("answer") : format.name);
    if (!format.description.isEmpty())
        writer.key("description").string(format.description);
    if (!format.schema.isEmpty())
        writer.key("schema").raw(format.schema);
    if (format.strict)
        writer.key("strict").boolean(*format.strict);
    writer.endObject().endObject();
}

void writeTools(json::Writer &writer, const ChatRequest &request)
{
    if (!request.tools.empty()) {
        writer.key("tools");
        encodeTools(writer, request.tools);
    }
    if (request.toolChoice)
        writeToolChoice(writer, *request.toolChoice);
    if (request.parallelToolCalls)
        writer.key("parallel_tool_calls").boolean(*request.parallelToolCalls);
}

/// Further stream options of the client stay beside ours.
QByteArray streamOptions(const RawMember *given)
{
    const QByteArray empty = "{}";
    const json::Value object(given && given->value.startsWith('{') ? given->value : empty);
    json::ObjectEditor editor(object);
    editor.set("include_usage", "true");
    return editor.result();
}

void writeStream(json::Writer &writer, const ChatRequest &request, const Flavour &flavour)
{
    const auto given = std::ranges::find(request.extra, "stream_options", &RawMember::key);
    if (request.stream)
        writer.key("stream").boolean(true);
    if (request.stream && flavour.streamOptions)
        writer.key("stream_options").raw(streamOptions(given == request.extra.end() ? nullptr : &*given));
}

} // namespace

QByteArray encodeRequest(const ChatRequest &request, const Flavour &flavour)
{
    json::Writer writer;
    writer.beginObject().key("model").string(request.model).key("messages").beginArray();
    for (const Message &message : request.messages)
        encodeMessage(writer, message, flavour.reasoningField);
    writer.endArray();
    writeTools(writer, request);
    if (request.responseFormat)
        writeResponseFormat(writer, *request.responseFormat);
    writeSampling(writer, request.sampling, flavour);
    for (const TextField &field : textFields) {
        if (!(request.*field.member).isEmpty())
            writer.key(field.key).string(request.*field.member);
    }
    writeStream(writer, request, flavour);
    for (const RawMember &member : request.extra) {
        if (member.key != "stream_options")
            writer.key(member.key).raw(member.value);
    }
    return writer.endObject().take();
}

} // namespace sluice::openaichat
