// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/completionsreader.h"

#include "dialects/openaichat_p.h"

namespace sluice {

std::vector<StreamEvent> CompletionsReader::decode(const SseEvent &event)
{
    if (m_done)
        return {};
    if (event.data.startsWith("[DONE]")) {
        m_done = true;
        return {};
    }
    const bool isError = event.event == "error";
    const Result<json::Document> document = json::Document::parse(event.data);
    if (!document.ok() && isError)
        return fail(openaichat::decodeError(0, {}, event.data));
    if (!document.ok())
        return fail(
            openaichat::protocolError(QStringLiteral("The provider sent a chunk that is not JSON; try again.")));
    if (auto error = openaichat::embeddedError(document->root(), isError))
        return fail(std::move(*error));
    return readChunk(document->root());
}

std::vector<StreamEvent> CompletionsReader::readChunk(const json::Value &chunk)
{
    std::vector<StreamEvent> events;
    if (!std::exchange(m_started, true))
        events.emplace_back(Started{chunk["id"].text(), chunk["model"].text(), chunk["created"].toInt().value_or(0)});
    FinishReason reason = FinishReason::Unknown;
    bool finished = false;
    for (const json::Value &choice : chunk["choices"].items()) {
        if (choice["index"].toInt().value_or(0) != 0)
            continue;
        if (const QByteArray text = choice["text"].text(); !text.isEmpty())
            events.emplace_back(TextDelta{text});
        finished = choice["finish_reason"].isString();
        reason = openaichat::parseFinishReason(choice["finish_reason"].text());
    }
    if (openaichat::readUsage(chunk, m_usage))
        events.emplace_back(UsageUpdate{m_usage});
    if (finished && !std::exchange(m_finished, true))
        events.emplace_back(Finished{reason});
    return events;
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
