// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"

#include <algorithm>

namespace sluice::openairesponses {

namespace {

using Form = BridgedTool::Form;

QByteArrayView statusText(ItemStatus status)
{
    switch (status) {
    case ItemStatus::InProgress: return "in_progress";
    case ItemStatus::Completed: return "completed";
    case ItemStatus::Incomplete: break;
    }
    return "incomplete";
}

QByteArrayView idPrefix(const OutputItem &item)
{
    switch (item.kind) {
    case OutputItem::Kind::Reasoning: return "rs_";
    case OutputItem::Kind::Message: return "msg_";
    case OutputItem::Kind::Call: break;
    }
    switch (item.tool.form) {
    case Form::Custom: return "ctc_";
    case Form::ToolSearch: return "tsc_";
    case Form::Function: break;
    }
    return "fc_";
}

/// The arguments where the format wants a value, not its text; until there are any, an empty object.
QByteArray argumentsValue(const QByteArray &arguments)
{
    if (arguments.isEmpty())
        return "{}";
    return json::Document::parse(arguments).ok() ? arguments : json::quoted(arguments);
}

void writeCall(json::Writer &writer, const OutputItem &item)
{
    const Form form = item.tool.form;
    const QByteArray &arguments = item.call.arguments;
    if (form == Form::ToolSearch) {
        writer.string("tool_search_call").key("status").string(statusText(item.status));
        writer.key("call_id").string(item.call.id).key("execution").string("client");
        writer.key("arguments").raw(argumentsValue(arguments));
        return;
    }
    writer.string(form == Form::Custom ? "custom_tool_call" : "function_call");
    writer.key("status").string(statusText(item.status)).key("call_id").string(item.call.id);
    writer.key("name").string(item.tool.name);
    if (!item.tool.space.isEmpty())
        writer.key("namespace").string(item.tool.space);
    if (form == Form::Custom)
        writer.key("input").string(arguments.isEmpty() ? arguments : customInput(arguments));
    else
        writer.key("arguments").string(arguments);
}

void writeParts(json::Writer &writer, const OutputItem &item)
{
    writer.beginArray();
    for (const OutputPart &part : item.parts)
        writePart(writer, part);
    writer.endArray();
}

void writeUsage(json::Writer &writer, const Usage &usage)
{
    const qint64 input = usage.input.value_or(0);
    const qint64 output = usage.output.value_or(0);
    writer.beginObject().key("input_tokens").integer(input);
    writer.key("input_tokens_details").beginObject();
    writer.key("cached_tokens").integer(cachedPart(usage)).endObject();
    writer.key("output_tokens").integer(output);
    writer.key("output_tokens_details").beginObject();
    writer.key("reasoning_tokens").integer(usage.reasoning.value_or(0)).endObject();
    writer.key("total_tokens").integer(input + output);
    if (usage.isEstimated)
        writer.key("estimated").boolean(true);
    writer.endObject();
}

/// How the answer ended, or that it has not.
void writeState(json::Writer &writer, const ResponseState &state)
{
    writer.key("completed_at");
    if (state.completedAt)
        writer.integer(*state.completedAt);
    else
        writer.null();
    writer.key("status").string(state.status).key("background").boolean(false).key("error");
    if (state.error)
        writeFailure(writer, *state.error);
    else
        writer.null();
    writer.key("incomplete_details");
    if (state.incompleteReason.isEmpty())
        writer.null();
    else
        writer.beginObject().key("reason").string(state.incompleteReason).endObject();
}

} // namespace

QByteArray customInput(const QByteArray &arguments)
{
    const Result<json::Document> document = json::Document::parse(arguments);
    if (!document.ok())
        return arguments; // the text itself, from a model that saw no need to wrap it
    const json::Value root = document->root();
    if (root.isString())
        return root.text();
    const json::Value input = root["input"];
    if (input.isString())
        return input.text();
    const auto members = root.members();
    return members.size() == 1 && members.front().value.isString() ? members.front().value.text() : arguments;
}

OutputItem newItem(const AnswerContext &context, OutputItem::Kind kind, std::size_t index, const ToolCall &call)
{
    OutputItem item{kind};
    const QByteArray suffix = context.id + '_' + QByteArray::number(qulonglong(index));
    if (kind == OutputItem::Kind::Call) {
        item.call = call;
        item.tool = {Form::Function, call.name, call.name};
        const auto bridged = std::ranges::find(context.bridged, call.name, &BridgedTool::sentName);
        if (bridged != context.bridged.end())
            item.tool = *bridged;
        if (call.id.isEmpty())
            item.call.id = "call_" + suffix;
    }
    item.id = idPrefix(item).toByteArray() + suffix;
    return item;
}

void writeCitation(json::Writer &writer, const UrlCitation &citation)
{
    writer.beginObject().key("type").string("url_citation").key("url").string(citation.url);
    writer.key("title").string(citation.title).key("start_index").integer(citation.start);
    writer.key("end_index").integer(citation.end).endObject();
}

void writePart(json::Writer &writer, const OutputPart &part)
{
    writer.beginObject().key("type");
    switch (part.kind) {
    case PartKind::OutputText:
        writer.string("output_text").key("text").string(part.text);
        writer.key("annotations").beginArray();
        for (const UrlCitation &citation : part.citations)
            writeCitation(writer, citation);
        writer.endArray().key("logprobs").beginArray().endArray();
        break;
    case PartKind::Refusal: writer.string("refusal").key("refusal").string(part.text); break;
    case PartKind::SummaryText: writer.string("summary_text").key("text").string(part.text); break;
    }
    writer.endObject();
}

void writeItem(json::Writer &writer, const OutputItem &item)
{
    writer.beginObject().key("id").string(item.id).key("type");
    switch (item.kind) {
    case OutputItem::Kind::Reasoning:
        writer.string("reasoning");
        if (item.status == ItemStatus::Incomplete)
            writer.key("status").string("incomplete");
        writer.key("summary");
        writeParts(writer, item);
        break;
    case OutputItem::Kind::Message:
        writer.string("message").key("status").string(statusText(item.status));
        writer.key("role").string("assistant").key("content");
        writeParts(writer, item);
        break;
    case OutputItem::Kind::Call: writeCall(writer, item); break;
    }
    writer.endObject();
}

ResponseState endState(FinishReason reason, const Usage &usage, qint64 completedAt)
{
    ResponseState state{"completed"};
    if (isCutOff(reason)) {
        state.status = "incomplete";
        state.incompleteReason = reason == FinishReason::Length ? "max_output_tokens" : "content_filter";
    } else {
        state.completedAt = completedAt;
    }
    state.usage = &usage;
    return state;
}

QByteArray responseObject(const AnswerContext &context, const std::vector<OutputItem> &items,
                          const ResponseState &state)
{
    json::Writer writer;
    writer.beginObject().key("id").string("resp_" + context.id).key("object").string("response");
    writer.key("created_at").integer(context.createdAt);
    writeState(writer, state);
    writer.key("model").string(context.model).key("output").beginArray();
    for (const OutputItem &item : items)
        writeItem(writer, item);
    writer.endArray();
    for (const RawMember &member : context.echo)
        writer.key(member.key).raw(member.value);
    writer.key("previous_response_id");
    if (context.previousId.isEmpty())
        writer.null();
    else
        writer.string(context.previousId);
    writer.key("store").boolean(context.kept).key("truncation").string("disabled").key("usage");
    // Clients read the counts of an answer that ended unchecked: where nobody knows any they are 0.
    if (state.usage && (!state.error || openaichat::hasTokens(*state.usage)))
        writeUsage(writer, *state.usage);
    else
        writer.null();
    return writer.endObject().take();
}

} // namespace sluice::openairesponses
