// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/contentparts.h"
#include "dialects/parts/eventreader.h"
#include "dialects/parts/finishreason.h"

namespace sluice::openaichat {

namespace {

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
    EventContent content = readEvent(event);
    switch (content.kind) {
    case EventContent::Kind::Nothing: break;
    case EventContent::Kind::Done:
        m_done = true;
        endWithoutReason(events);
        break;
    case EventContent::Kind::Failure: fail(std::move(*content.error), events); break;
    case EventContent::Kind::Object: decodeChunk(content.document->root(), events); break;
    }
    return events;
}

void StreamDecoder::decodeChunk(const json::Value &chunk, std::vector<StreamEvent> &events)
{
    if (!m_started) {
        m_started = true;
        m_id = chunk["id"].text();
        m_model = chunk["model"].text();
        m_calls.setStreamId(m_id);
        events.emplace_back(Started{m_id, m_model, chunk["created"].toInt().value_or(0)});
    }
    Choices choices = readChoices(chunk["choices"]);
    const std::size_t before = events.size();
    decodeDelta(choices.delta, events); // behind a finish too: some servers tell it before the last of the text
    m_isSpeaking = events.size() > before;
    m_spokeBehindEnd = m_spokeBehindEnd || (m_finished && m_isSpeaking);
    if (readUsage(chunk, m_usage))
        events.emplace_back(UsageUpdate{m_usage});
    if (choices.failure) {
        fail(std::move(*choices.failure), events);
        return;
    }
    if (choices.end && (!m_finished || std::exchange(m_spokeBehindEnd, false)))
        finish(std::move(*choices.end), events);
    m_usageAtEnd = m_usageAtEnd || (isFinished() && chunk["usage"].isObject());
    const json::Value why = chunk["x_groq"]["error"];
    if (why.isString() && !why.text().isEmpty()) {
        Error error = protocolError(QString::fromUtf8(why.text()));
        error.kind = ErrorKind::Upstream;
        fail(std::move(error), events);
    }
}

/// The choice with index 0, which a server may leave out; of the others only counts how they end.
StreamDecoder::Choices StreamDecoder::readChoices(const json::Value &choices)
{
    Choices read;
    for (const json::Value &choice : choices.items()) {
        json::Value index;
        json::Value delta;
        json::Value message;
        json::Value reason;
        json::Value stop;
        json::visitMembers(choice, [&](QByteArrayView key, const json::Value &value) {
            if (key == "index")
                index = value;
            else if (key == "delta")
                delta = value;
            else if (key == "message")
                message = value;
            else if (key == "finish_reason")
                reason = value;
            else if (key == "stop_reason")
                stop = value;
        });
        const bool isFirst = index.toInt().value_or(0) == 0;
        m_hasBegun = m_hasBegun || tellsAnswer(delta.isObject() ? delta : message);
        // Some servers stream an answer they have whole as that of a request that asked for no stream.
        if (isFirst)
            read.delta = delta.isObject() || m_hasOutput ? delta : message;
        std::optional<FinishWord> end = readFinish(reason);
        if (!end || (!isFirst && m_expected.choices <= 1))
            continue;
        m_ends.add(isFirst ? 0 : *index.toInt(), end->reason);
        m_choicesEnded += isFirst && m_finished ? 0 : 1;
        if (end->failure)
            read.failure = std::move(end->failure);
        else if (isFirst)
            read.end = Finished{end->reason, stop.text()};
    }
    return read;
}

void StreamDecoder::decodeDelta(const json::Value &delta, std::vector<StreamEvent> &events)
{
    QByteArray text;
    QByteArray refusal;
    QByteArray thought;
    json::Value reasoning;
    json::Value calls;
    QByteArray legacy;
    std::vector<UrlCitation> citations;
    json::visitMembers(delta, [&](QByteArrayView key, const json::Value &value) {
        if (key == "content" && value.isArray())
            visitContentParts(value, [&](const json::Value &part, bool isThinking) {
                (isThinking ? thought : text) += (isThinking ? m_reasoning : m_text).decode(part);
            });
        else if (key == "content")
            text = m_text.decode(value);
        else if ((key == "reasoning" || key == "reasoning_content") && value.isString() && reasoning.raw().size() <= 2)
            reasoning = value; // some send both, with the same text
        else if (key == "refusal")
            refusal = m_refusal.decode(value);
        else if (key == "tool_calls")
            calls = value;
        else if (key == "annotations")
            citations = readCitations(value);
        else if (key == "images")
            m_hasImages = m_hasImages || !value.items().empty();
        else if (key == "function_call")
            legacy = legacyCall(value);
    });
    if (calls.items().empty() && !legacy.isEmpty())
        calls = json::Value(legacy);
    if (calls.isObject()) // the one call, without a list around it
        decodeToolCall(calls, events);
    thought += m_reasoning.decode(reasoning);
    m_hasOutput = m_hasOutput || !thought.isEmpty() || !text.isEmpty() || !refusal.isEmpty();
    appendText<ReasoningDelta>(events, std::move(thought));
    appendText<TextDelta>(events, std::move(text));
    appendText<RefusalDelta>(events, std::move(refusal));
    for (UrlCitation &citation : citations)
        events.emplace_back(Cited{std::move(citation)});
    for (const json::Value &call : calls.items())
        decodeToolCall(call, events);
}

void StreamDecoder::decodeToolCall(const json::Value &call, std::vector<StreamEvent> &events)
{
    std::optional<CallNormalizer::Piece> piece = m_calls.add(call);
    m_hasOutput = m_hasOutput || piece.has_value();
    if (piece && (!piece->delta.name.isEmpty() || !piece->delta.arguments.isEmpty()))
        events.emplace_back(std::move(piece->delta));
}

/// [DONE] is an end like any other if there was an answer before it.
void StreamDecoder::endWithoutReason(std::vector<StreamEvent> &events)
{
    if (m_finished) {
        refuseNameless(events);
        return;
    }
    if (!m_hasBegun && !m_calls.hasNameless()) {
        fail(protocolError(QStringLiteral("The provider's answer is empty; try again.")), events);
        return;
    }
    finish({}, events);
}

/// A character whose rest never came is told as what it is.
void StreamDecoder::flushTexts(std::vector<StreamEvent> &events)
{
    appendText<ReasoningDelta>(events, m_reasoning.end());
    appendText<TextDelta>(events, m_text.end());
    appendText<RefusalDelta>(events, m_refusal.end());
}

void StreamDecoder::finish(Finished end, std::vector<StreamEvent> &events)
{
    m_finished = true;
    end.reason = reasonWith(end.reason, m_calls.count() > 0);
    end.hasImages = m_hasImages;
    flushTexts(events);
    refuseNameless(events);
    if (!m_failed)
        events.emplace_back(std::move(end));
}

/// A call whose name never came.
void StreamDecoder::refuseNameless(std::vector<StreamEvent> &events)
{
    if (m_calls.hasNameless())
        fail(namelessCallError(), events);
}

void StreamDecoder::fail(Error error, std::vector<StreamEvent> &events)
{
    m_failed = true;
    events.emplace_back(Failed{std::move(error)});
}

std::vector<StreamEvent> StreamDecoder::end()
{
    std::vector<StreamEvent> events;
    if (m_failed || m_done)
        return events;
    if (m_finished) {
        refuseNameless(events);
        return events;
    }
    fail(protocolError(QStringLiteral("The provider's stream ended before the answer was complete; try again.")),
         events);
    return events;
}

} // namespace sluice::openaichat
