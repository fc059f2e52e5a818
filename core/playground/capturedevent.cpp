// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/capturedevent_p.h"

#include "base/overloaded.h"

namespace sluice {

namespace {

struct Told {
    QByteArray kind;
    QByteArray text = {};
};

Told told(const StreamEvent &event)
{
    return std::visit(Overloaded{
                          [](const Started &) { return Told{"start"}; },
                          [](const TextDelta &delta) {
                              return Told{"text", delta.text};
                          },
                          [](const ReasoningDelta &delta) {
                              return Told{"thinking", delta.text};
                          },
                          [](const RefusalDelta &delta) {
                              return Told{"refusal", delta.text};
                          },
                          [](const ToolCallDelta &delta) {
                              return Told{"call", delta.name + delta.arguments};
                          },
                          [](const Cited &cited) {
                              return Told{"citation", cited.citation.url};
                          },
                          [](const UsageUpdate &) { return Told{"usage"}; },
                          [](const Finished &) { return Told{"end"}; },
                          [](const Failed &failed) {
                              return Told{"error", failed.error.message.toUtf8()};
                          },
                      },
                      event);
}

} // namespace

CapturedEvent captured(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    CapturedEvent event{0, raw.event, raw.data};
    for (const StreamEvent &step : decoded) {
        const Told next = told(step);
        // Of several the one that holds text speaks for all.
        if (event.kind.isEmpty() || (event.delta.isEmpty() && !next.text.isEmpty()))
            event.kind = next.kind;
        event.delta += next.text;
    }
    return event;
}

} // namespace sluice
