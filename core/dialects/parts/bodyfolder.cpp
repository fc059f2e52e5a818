// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/bodyforms.h"
#include "dialects/parts/contentparts.h"
#include "dialects/parts/eventreader.h"
#include "dialects/parts/finishreason.h"
#include "json/visit.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr std::size_t mostChoices = 128;

/// Sets a member, in its place; a null never takes the place of a value.
void setMember(std::vector<RawMember> &members, QByteArrayView key, const json::Value &value)
{
    const auto found = std::ranges::find(members, key, [](const RawMember &m) { return QByteArrayView(m.key); });
    if (found == members.end())
        members.push_back({key.toByteArray(), value.raw().toByteArray()});
    else if (!value.isNull())
        found->value = value.raw().toByteArray();
}

void writeMembers(json::Writer &writer, const std::vector<RawMember> &members)
{
    for (const RawMember &member : members)
        writer.key(member.key).raw(member.value);
}

bool wasCut(const std::vector<RawMember> &members)
{
    const auto end = std::ranges::find(members, "finish_reason", &RawMember::key);
    const auto word = end == members.end() ? std::nullopt : readFinish(json::Value(QByteArrayView(end->value)));
    return word && isCutOff(word->reason);
}

} // namespace

void ChunkFolder::add(const SseEvent &event)
{
    const EventContent content = readEvent(event);
    if (content.kind != EventContent::Kind::Object)
        return;
    json::visitMembers(content.document->root(), [&](QByteArrayView key, const json::Value &value) {
        if (key != "choices") {
            setMember(m_head, key, value);
            return;
        }
        for (const json::Value &choice : value.items())
            addChoice(choice);
    });
}

void ChunkFolder::addChoice(const json::Value &value)
{
    const qint64 index = value["index"].toInt().value_or(0);
    if (!m_choices.contains(index) && m_choices.size() >= mostChoices)
        return;
    Choice &choice = m_choices[index];
    json::visitMembers(value, [&](QByteArrayView key, const json::Value &member) {
        if (m_isChat && key == "delta")
            addDelta(choice, member);
        else if (!m_isChat && key == "text")
            addText(choice, key, member);
        else if (key == "logprobs" && member["content"].isArray())
            addLogprobs(choice, member["content"]);
        else if (key != "index" && (key != "finish_reason" || readFinish(member)))
            setMember(choice.members, key, member);
    });
}

void ChunkFolder::addDelta(Choice &choice, const json::Value &delta)
{
    json::visitMembers(delta, [&](QByteArrayView key, const json::Value &value) {
        if (key == "tool_calls") {
            for (const json::Value &call : value.items())
                addCall(choice, call);
        } else if (value.isString() && key != "role") {
            addText(choice, key, value);
        } else if (key != "content") {
            setMember(choice.others, key, value);
        } else {
            visitContentParts(value, [&](const json::Value &text, bool isThinking) {
                addText(choice, isThinking ? "reasoning_content" : "content", text);
            });
        }
    });
}

void ChunkFolder::addText(Choice &choice, QByteArrayView key, const json::Value &value)
{
    auto found = std::ranges::find(choice.texts, key, [](const Text &text) { return QByteArrayView(text.key); });
    if (found == choice.texts.end())
        found = choice.texts.insert(found, Text{key.toByteArray()});
    found->text += found->decoder.decode(value);
}

void ChunkFolder::addCall(Choice &choice, const json::Value &value)
{
    const auto piece = choice.normalizer.add(value);
    if (!piece)
        return;
    const auto index = std::size_t(piece->delta.index);
    if (index >= choice.calls.size())
        choice.calls.resize(index + 1);
    ToolCall &call = choice.calls[index];
    if (!piece->delta.name.isEmpty()) {
        call.id = piece->delta.id;
        call.name = piece->delta.name;
    }
    call.arguments += piece->delta.arguments;
}

void ChunkFolder::addLogprobs(Choice &choice, const json::Value &value)
{
    for (const json::Value &item : value.items()) {
        if (!choice.logprobs.isEmpty())
            choice.logprobs += ',';
        choice.logprobs += item.raw();
    }
}

QByteArray ChunkFolder::body()
{
    json::Writer writer;
    writer.beginObject();
    for (const RawMember &member : m_head) {
        writer.key(member.key);
        if (member.key == "object")
            writer.string(m_object);
        else
            writer.raw(member.value);
    }
    writer.key("choices").beginArray();
    for (auto &[index, choice] : m_choices) {
        writer.beginObject().key("index").integer(index);
        writeChoice(writer, choice);
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

void ChunkFolder::writeChoice(json::Writer &writer, Choice &choice) const
{
    if (m_isChat) {
        writer.key("message");
        writeMessage(writer, choice);
    } else {
        writer.key("text").string(choice.texts.empty() ? QByteArray() : choice.texts.front().text);
    }
    if (!choice.logprobs.isEmpty())
        writer.key("logprobs").beginObject().key("content").raw('[' + choice.logprobs + ']').endObject();
    writeMembers(writer, choice.members);
    const auto isFinish = [](const RawMember &member) { return member.key == "finish_reason"; };
    if (std::ranges::none_of(choice.members, isFinish))
        writer.key("finish_reason").raw(finishWord(FinishReason::Unknown, !choice.calls.empty()));
}

void ChunkFolder::writeMessage(json::Writer &writer, Choice &choice)
{
    writer.beginObject();
    const auto isRole = [](const RawMember &member) { return member.key == "role"; };
    if (std::ranges::none_of(choice.others, isRole))
        writer.key("role").string("assistant");
    writeMembers(writer, choice.others);
    bool hasContent = false;
    for (Text &text : choice.texts) {
        text.text += text.decoder.end();
        const bool isContent = text.key == "content";
        hasContent = hasContent || isContent;
        writer.key(text.key);
        if (isContent && text.text.isEmpty() && !choice.calls.empty())
            writer.null();
        else
            writer.string(text.text);
    }
    if (!hasContent)
        writer.key("content").null();
    if (!choice.calls.empty())
        writer.key("tool_calls").beginArray();
    const QByteArray none = wasCut(choice.members) ? "" : "{}";
    for (const ToolCall &call : choice.calls) {
        writer.beginObject().key("id").string(call.id).key("type").string("function").key("function").beginObject();
        writer.key("name").string(call.name);
        writer.key("arguments").string(call.arguments.isEmpty() ? none : call.arguments);
        writer.endObject().endObject();
    }
    if (!choice.calls.empty())
        writer.endArray();
    writer.endObject();
}

void ResponsesFolder::add(const SseEvent &event)
{
    const EventContent content = readEvent(event, "an event");
    if (content.kind != EventContent::Kind::Object)
        return;
    const json::Value response = content.document->root()["response"];
    if (response.isObject())
        m_response = response.raw().toByteArray();
}

} // namespace sluice
