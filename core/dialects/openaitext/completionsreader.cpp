// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/completionsreader.h"

#include "dialects/openaichat/openaichat_p.h"
#include "dialects/parts/contentparts.h"
#include "dialects/parts/eventreader.h"

#include <algorithm>

namespace sluice {

std::vector<StreamEvent> CompletionsReader::decode(const SseEvent &event)
{
    if (m_done)
        return {};
    EventContent content = readEvent(event);
    switch (content.kind) {
    case EventContent::Kind::Nothing: return {};
    case EventContent::Kind::Done: m_done = true; return {};
    case EventContent::Kind::Failure: return fail(std::move(*content.error));
    case EventContent::Kind::Object: break;
    }
    return readChunk(content.document->root());
}

std::vector<StreamEvent> CompletionsReader::readChunk(const json::Value &chunk)
{
    std::vector<StreamEvent> events;
    if (!std::exchange(m_started, true)) {
        m_id = chunk["id"].text();
        m_model = chunk["model"].text();
        events.emplace_back(Started{m_id, m_model, chunk["created"].toInt().value_or(0)});
    }
    m_finish.reset();
    for (const json::Value &choice : chunk["choices"].items())
        readChoice(choice, events);
    m_isSpeaking = std::ranges::any_of(events, isOutput);
    if (openaichat::readUsage(chunk, m_usage))
        events.emplace_back(UsageUpdate{m_usage});
    if (m_finish && m_finish->failure)
        return fail(std::move(*m_finish->failure));
    if (m_finish && !std::exchange(m_finished, true))
        events.emplace_back(Finished{m_finish->reason});
    m_usageAtEnd = m_usageAtEnd || (finished() && chunk["usage"].isObject());
    return events;
}

void CompletionsReader::readChoice(const json::Value &choice, std::vector<StreamEvent> &events)
{
    const qint64 index = choice["index"].toInt().value_or(0);
    const bool isFirst = index == 0;
    m_hasBegun = m_hasBegun || tellsAnswer(choice);
    std::optional<FinishWord> finish = readFinish(choice["finish_reason"]);
    if (finish && (isFirst || m_expected.choices > 1))
        m_ends.add(index, finish->reason);
    if (finish && (isFirst ? !m_finished : m_expected.choices > 1))
        ++m_choicesEnded;
    if (!isFirst)
        return;
    QByteArray text = m_text.decode(choice["text"]);
    if (finish)
        text += m_text.end();
    if (!text.isEmpty())
        events.emplace_back(TextDelta{std::move(text)});
    m_finish = std::move(finish);
}

std::vector<StreamEvent> CompletionsReader::end()
{
    if (m_done || m_finished)
        return {};
    return fail(openaichat::protocolError(
        QStringLiteral("The provider's stream ended before the answer was complete; try again.")));
}

std::vector<StreamEvent> CompletionsReader::fail(Error error)
{
    m_done = true;
    return {Failed{std::move(error)}};
}

} // namespace sluice
