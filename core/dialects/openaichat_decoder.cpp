// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat_p.h"
#include "dialects/toolindex.h"

namespace sluice::openaichat {

namespace {

/// Text of a delta member; some servers send a list of text parts.
QByteArray deltaText(const json::Value &value)
{
    if (!value.isArray())
        return value.text();
    QByteArray joined;
    for (const json::Value &part : value.items())
        joined += part["text"].text();
    return joined;
}

/// The choice with index 0, which a server may leave out.
json::Value firstChoice(const json::Value &choices)
{
    for (const json::Value &choice : choices.items()) {
        if (choice["index"].toInt().value_or(0) == 0)
            return choice;
    }
    return {};
}

template<typename Delta>
void appendText(std::vector<StreamEvent> &events, QByteArray text)
{
    if (!text.isEmpty())
        events.emplace_back(Delta{std::move(text)});
}

} // namespace

std::vector<StreamEvent> StreamDecoder::decode(const SseEvent &event)
{
    std::vector<StreamEvent> events;
    if (m_done || m_failed)
        return events;
    if (event.data.startsWith("[DONE]")) {
        m_done = true;
        endWithoutReason(events);
        return events;
    }
    const bool isError = event.event == "error";
    const Result<json::Document> document = json::Document::parse(event.data);
    if (!document.ok() && isError) {
        fail(decodeError(0, {}, event.data), events);
    } else if (!document.ok()) {
        fail(protocolError(QStringLiteral("The provider sent a chunk that is not JSON; try again.")), events);
    } else if (auto error = embeddedError(document->root(), isError)) {
        fail(std::move(*error), events);
    } else if (document->root().isObject()) {
        decodeChunk(document->root(), events);
    }
    return events;
}

void StreamDecoder::decodeChunk(const json::Value &chunk, std::vector<StreamEvent> &events)
{
    if (!m_started) {
        m_started = true;
        m_id = chunk["id"].text();
        events.emplace_back(Started{m_id, chunk["model"].text(), chunk["created"].toInt().value_or(0)});
    }
    const json::Value choice = firstChoice(chunk["choices"]);
    if (!m_finished)
        decodeDelta(choice["delta"], events);
    if (readUsage(chunk, m_usage))
        events.emplace_back(UsageUpdate{m_usage});
    const json::Value reason = choice["finish_reason"];
    if (reason.isString() && !m_finished)
        finish(parseFinishReason(reason.text()), events);
    const json::Value why = chunk["x_groq"]["error"];
    if (why.isString() && !why.text().isEmpty()) {
        Error error = protocolError(QString::fromUtf8(why.text()));
        error.kind = ErrorKind::Upstream;
        fail(std::move(error), events);
    }
}

void StreamDecoder::decodeDelta(const json::Value &delta, std::vector<StreamEvent> &events)
{
    QByteArray text;
    QByteArray reasoning;
    QByteArray refusal;
    json::Value calls;
    json::visitMembers(delta, [&](QByteArrayView key, const json::Value &value) {
        if (key == "content")
            text = deltaText(value);
        else if ((key == "reasoning" || key == "reasoning_content") && reasoning.isEmpty())
            reasoning = value.text();
        else if (key == "refusal")
            refusal = value.text();
        else if (key == "tool_calls")
            calls = value;
    });
    m_hasOutput = m_hasOutput || !reasoning.isEmpty() || !text.isEmpty() || !refusal.isEmpty();
    appendText<ReasoningDelta>(events, std::move(reasoning));
    appendText<TextDelta>(events, std::move(text));
    appendText<RefusalDelta>(events, std::move(refusal));
    const std::size_t before = m_calls.size();
    for (const json::Value &call : calls.items())
        decodeToolCall(call, events);
    m_hasOutput = m_hasOutput || m_calls.size() > before;
}

void StreamDecoder::decodeToolCall(const json::Value &call, std::vector<StreamEvent> &events)
{
    const std::size_t index = m_toolIndex.of(call);
    if (index >= m_calls.size())
        m_calls.resize(index + 1);
    KnownCall &known = m_calls[index];
    const json::Value function = call["function"];
    QByteArray arguments = argumentsText(function["arguments"]);
    if (known.announced) {
        if (!arguments.isEmpty())
            events.emplace_back(ToolCallDelta{int(index), {}, {}, std::move(arguments)});
        return;
    }
    known.pending += arguments;
    if (known.id.isEmpty())
        known.id = call["id"].text();
    known.name = function["name"].text();
    if (!known.name.isEmpty())
        announce(index, events);
}

void StreamDecoder::announce(std::size_t index, std::vector<StreamEvent> &events)
{
    KnownCall &call = m_calls[index];
    if (std::exchange(call.announced, true))
        return;
    if (call.id.isEmpty())
        call.id = syntheticCallId(m_id, index);
    events.emplace_back(ToolCallDelta{int(index), std::exchange(call.id, {}), std::exchange(call.name, {}),
                                      std::exchange(call.pending, {})});
}

/// [DONE] is an end like any other if there was an answer before it.
void StreamDecoder::endWithoutReason(std::vector<StreamEvent> &events)
{
    if (m_finished)
        return;
    if (!m_hasOutput) {
        fail(protocolError(QStringLiteral("The provider's answer is empty; try again.")), events);
        return;
    }
    finish(FinishReason::Unknown, events);
}

void StreamDecoder::finish(FinishReason reason, std::vector<StreamEvent> &events)
{
    m_finished = true;
    for (std::size_t index = 0; index < m_calls.size(); ++index)
        announce(index, events);
    events.emplace_back(Finished{reason});
}

void StreamDecoder::fail(Error error, std::vector<StreamEvent> &events)
{
    m_failed = true;
    events.emplace_back(Failed{std::move(error)});
}

std::vector<StreamEvent> StreamDecoder::end()
{
    std::vector<StreamEvent> events;
    if (!m_failed && !m_done && !m_finished) {
        fail(protocolError(QStringLiteral("The provider's stream ended before the answer was complete; try again.")),
             events);
    }
    return events;
}

} // namespace sluice::openaichat
