// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/replay.h"

#include "dialects/openaichat/openaichat.h"

#include <algorithm>

namespace sluice::test {

std::vector<StreamEvent> chatEvents(const QByteArrayList &pieces)
{
    std::vector<StreamEvent> events;
    openaichat::StreamDecoder decoder;
    SseParser parser;
    const auto take = [&](const std::vector<StreamEvent> &more) {
        events.insert(events.end(), more.begin(), more.end());
    };
    const auto sink = [&](SseEvent &&event) { take(decoder.decode(event)); };
    for (const QByteArray &piece : pieces)
        (void)parser.feed(piece, sink);
    parser.finish(sink);
    take(decoder.end());
    return events;
}

std::vector<SseEvent> sseEvents(const QByteArray &text)
{
    std::vector<SseEvent> events;
    SseParser parser;
    (void)parser.feed(text, [&](SseEvent &&event) { events.push_back(std::move(event)); });
    return events;
}

bool isInOrder(const std::vector<StreamEvent> &events)
{
    int reached = 0;
    for (const StreamEvent &event : events) {
        int step = reached;
        if (std::holds_alternative<ReasoningDelta>(event))
            step = 1;
        else if (std::holds_alternative<TextDelta>(event))
            step = 2;
        else if (std::holds_alternative<RefusalDelta>(event))
            step = 3;
        else if (const auto *call = std::get_if<ToolCallDelta>(&event))
            step = 4 + call->index;
        if (step < reached)
            return false;
        reached = step;
    }
    return true;
}

QByteArray unfolded(const QByteArray &json)
{
    QByteArray line;
    for (const QByteArray &part : json.split('\n'))
        line += part.trimmed();
    return line;
}

} // namespace sluice::test
