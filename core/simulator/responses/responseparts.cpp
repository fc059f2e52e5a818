// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/responses/responsewire.h"

#include "json/writer.h"

#include <array>

namespace sluice::sim {

namespace {

struct Echoed {
    QByteArrayView name;
    QByteArrayView fallback; ///< what the object says when the request does not
};

constexpr std::array echoed = {
    Echoed{"instructions", "null"},
    Echoed{"max_output_tokens", "null"},
    Echoed{"max_tool_calls", "null"},
    Echoed{"metadata", "{}"},
    Echoed{"parallel_tool_calls", "true"},
    Echoed{"previous_response_id", "null"},
    Echoed{"reasoning", R"({"effort":null,"summary":null})"},
    Echoed{"store", "true"},
    Echoed{"temperature", "1"},
    Echoed{"text", R"({"format":{"type":"text"}})"},
    Echoed{"tool_choice", "\"auto\""},
    Echoed{"tools", "[]"},
    Echoed{"top_p", "1"},
    Echoed{"truncation", "\"disabled\""},
    Echoed{"user", "null"},
};

QByteArray stringOf(const QByteArray &escaped)
{
    return '"' + escaped + '"';
}

} // namespace

QByteArray responseEcho(json::Value body)
{
    QByteArray out;
    for (const Echoed &member : echoed) {
        const json::Value given = body[member.name];
        appendMember(out, member.name, given.exists() ? given.raw() : member.fallback);
    }
    // Outside of strings line ends mean nothing, and an event's data has to be one line.
    return out.replace('\n', "").replace('\r', "");
}

ResponseParts::ResponseParts(std::shared_ptr<const Answer> answer, WireInfo info, QByteArray echo)
    : m_answer(std::move(answer))
    , m_info(std::move(info))
    , m_echo(std::move(echo))
{
}

QByteArray ResponseParts::itemId(QByteArrayView prefix, int index) const
{
    return prefix.toByteArray() + m_info.answerId.mid(m_info.answerId.indexOf('_') + 1) + QByteArray::number(index);
}

const QByteArray &ResponseParts::text() const
{
    return choice().refusal.count() > 0 ? choice().refusal.escaped : choice().content.escaped;
}

bool ResponseParts::hasMessage() const
{
    return choice().calls.empty() || !text().isEmpty();
}

QByteArray ResponseParts::reasoningItem(bool whole) const
{
    const QByteArray summary =
        whole ? "{\"type\":\"summary_text\",\"text\":" + stringOf(choice().reasoning.escaped) + '}' : QByteArray();
    return "{\"id\":" + json::quoted(itemId("rs_")) + ",\"type\":\"reasoning\",\"summary\":[" + summary + "]}";
}

QByteArray ResponseParts::textPart(bool whole) const
{
    return "{\"type\":\"output_text\",\"text\":" + stringOf(whole ? text() : QByteArray())
           + ",\"annotations\":[],\"logprobs\":[]}";
}

QByteArray ResponseParts::messageItem(bool whole) const
{
    return "{\"id\":" + json::quoted(itemId("msg_")) + ",\"type\":\"message\",\"role\":\"assistant\",\"status\":"
           + stringOf(whole ? finalStatus() : "in_progress") + ",\"content\":["
           + (whole ? textPart(true) : QByteArray()) + "]}";
}

QByteArray ResponseParts::callItem(int index, bool whole) const
{
    const PlannedCall &call = choice().calls[std::size_t(index)];
    return "{\"id\":" + json::quoted(itemId("fc_", index))
           + ",\"type\":\"function_call\",\"call_id\":" + json::quoted(call.id) + ",\"name\":" + json::quoted(call.name)
           + ",\"arguments\":" + stringOf(whole ? call.arguments.escaped : QByteArray())
           + ",\"status\":" + stringOf(whole ? "completed" : "in_progress") + '}';
}

QByteArrayList ResponseParts::items() const
{
    QByteArrayList all;
    if (choice().reasoning.count() > 0)
        all.append(reasoningItem(true));
    if (hasMessage())
        all.append(messageItem(true));
    for (int i = 0; i < int(choice().calls.size()); ++i)
        all.append(callItem(i, true));
    return all;
}

QByteArray ResponseParts::usage() const
{
    json::Writer out;
    out.beginObject().key("input_tokens").integer(m_answer->promptTokens);
    out.key("input_tokens_details").beginObject().key("cached_tokens").integer(m_answer->cachedTokens).endObject();
    out.key("output_tokens").integer(m_answer->completionTokens).key("output_tokens_details").beginObject();
    out.key("reasoning_tokens").integer(m_answer->reasoningTokens).endObject();
    out.key("total_tokens").integer(m_answer->promptTokens + m_answer->completionTokens);
    return out.endObject().take();
}

QByteArray ResponseParts::object(const QByteArray &status) const
{
    const bool final = status == "completed" || status == "incomplete";
    QByteArray out = "{\"id\":" + json::quoted(m_info.answerId) + ",\"object\":\"response\"";
    appendMember(out, "created_at", QByteArray::number(m_info.created));
    appendMember(out, "status", json::quoted(status));
    appendMember(out, "error", "null");
    appendMember(out, "incomplete_details", status == "incomplete" ? R"({"reason":"max_output_tokens"})" : "null");
    appendMember(out, "model", json::quoted(m_info.model));
    appendMember(out, "output", '[' + (final ? items().join(',') : QByteArray()) + ']');
    appendMember(out, "usage", final && !m_info.noUsage ? usage() : QByteArray("null"));
    return out + m_echo + '}';
}

} // namespace sluice::sim
