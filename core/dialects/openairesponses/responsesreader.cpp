// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/responsesreader.h"

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/answerfacts.h"
#include "dialects/parts/contentparts.h"
#include "dialects/parts/eventreader.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {

/// Whether an event tells something of the answer. States of it, items and parts that are announced empty tell nothing;
/// of all else it is enough that it came, as of a search that the provider made.
bool tellsOfAnswer(const QByteArray &type, const json::Value &data)
{
    constexpr std::array<QByteArrayView, 5> states = {"response.created", "response.in_progress", "response.queued",
                                                      "keepalive", "error"};
    if (type.isEmpty() || std::ranges::find(states, type) != states.end())
        return false;
    if (type.endsWith(".delta"))
        return data["delta"].raw().size() > 2;
    if (type == "response.content_part.added" || type == "response.reasoning_summary_part.added")
        return tellsAnswer(data["part"]);
    const QByteArray item = data["item"]["type"].text();
    if (type == "response.output_item.added" && (item == "message" || item == "reasoning"))
        return tellsAnswer(data["item"]);
    return true;
}

bool isEnd(const QByteArray &type)
{
    return type == "response.completed" || type == "response.incomplete" || type == "response.failed"
           || type == "response.cancelled";
}

} // namespace

std::vector<StreamEvent> ResponsesReader::decode(const SseEvent &event)
{
    m_events.clear();
    if (m_complete)
        return {};
    EventContent content = readEvent(event, "an event");
    if (content.kind == EventContent::Kind::Failure)
        fail(std::move(*content.error));
    if (content.kind != EventContent::Kind::Object)
        return std::move(m_events);
    const json::Value data = content.document->root();
    const QByteArray type = data["type"].text();
    const json::Value response = data["response"];
    if (response.isObject() && !std::exchange(m_started, true)) {
        const qint64 created = openaichat::looseInteger(response["created_at"]).value_or(0);
        m_facts = {response["id"].text(), response["model"].text()};
        m_events.emplace_back(Started{m_facts.id, m_facts.model, created});
    }
    m_hasBegun = m_hasBegun || (!isEnd(type) && tellsOfAnswer(type, data));
    if (isEnd(type)) {
        readEnd(type, response, data);
    } else if (type == "error") {
        fail(openaichat::embeddedError(data, true).value_or(openaichat::protocolError({})));
    } else if (type == "response.output_item.added") {
        readItem(data);
    } else if (type.endsWith(".delta")) {
        readText(type, data);
    }
    return std::move(m_events);
}

void ResponsesReader::readText(const QByteArray &type, const json::Value &data)
{
    QByteArray text = m_texts.of(type, data).decode(data["delta"]);
    if (text.isEmpty())
        return;
    if (type == "response.output_text.delta")
        m_events.emplace_back(TextDelta{std::move(text)});
    else if (type == "response.refusal.delta")
        m_events.emplace_back(RefusalDelta{std::move(text)});
    else if (type == "response.reasoning_summary_text.delta" || type == "response.reasoning_text.delta")
        m_events.emplace_back(ReasoningDelta{std::move(text)});
    else if (type == "response.function_call_arguments.delta" || type == "response.custom_tool_call_input.delta")
        readArguments(data, std::move(text));
}

void ResponsesReader::readItem(const json::Value &data)
{
    const json::Value item = data["item"];
    const QByteArray type = item["type"].text();
    if (type != "function_call" && type != "custom_tool_call")
        return;
    m_calls.push_back(data["output_index"].toInt().value_or(-1));
    m_events.emplace_back(ToolCallDelta{int(m_calls.size()) - 1, item["call_id"].text(), item["name"].text(),
                                        item[type == "function_call" ? "arguments" : "input"].text()});
}

void ResponsesReader::readArguments(const json::Value &data, QByteArray text)
{
    const auto call = std::ranges::find(m_calls, data["output_index"].toInt().value_or(-1));
    if (call != m_calls.end())
        m_events.emplace_back(ToolCallDelta{int(call - m_calls.begin()), {}, {}, std::move(text)});
}

void ResponsesReader::readEnd(const QByteArray &type, const json::Value &response, const json::Value &data)
{
    const Usage usage = openaichat::usageOf(response);
    if (openaichat::hasTokens(usage))
        m_events.emplace_back(UsageUpdate{usage});
    if (type == "response.failed" || type == "response.cancelled") {
        // Some servers tell the error beside the response.
        std::optional<Error> error = openaichat::embeddedError(response, false);
        if (!error)
            error = openaichat::embeddedError(data, true);
        fail(error.value_or(openaichat::protocolError({})));
        return;
    }
    m_complete = true;
    const FinishReason reason = responseFinish(response, type == "response.incomplete", !m_calls.empty());
    m_facts.finishReasons = {reason};
    m_events.emplace_back(Finished{reason});
}

void ResponsesReader::fail(Error error)
{
    m_complete = true;
    m_events.emplace_back(Failed{std::move(error)});
}

std::vector<StreamEvent> ResponsesReader::end()
{
    m_events.clear();
    if (!m_complete) {
        fail(openaichat::protocolError(
            QStringLiteral("The provider's stream ended before the answer was complete; try again.")));
    }
    return std::move(m_events);
}

} // namespace sluice
