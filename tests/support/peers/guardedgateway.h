// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/liverequests.h"
#include "support/peers/gatewaypeer.h"
#include "support/peers/guardeddoor.h"
#include "json/writer.h"

namespace sluice::test {

/// What a gateway with guards is made of, and what it keeps of its requests.
struct GuardedGateway {
    std::shared_ptr<LiveRequests> live = std::make_shared<LiveRequests>();
    GatewayOptions options;

    explicit GuardedGateway(const GuardRuleList &rules)
    {
        options.guards = rules;
        options.sinks = {live};
        options.retries.firstBackoff = std::chrono::milliseconds(1);
        options.capture = CaptureLevel::All;
    }
    [[nodiscard]] RequestRecord record() const
    {
        const std::vector<RequestRecordPtr> records = live->since(0).records;
        return records.empty() ? RequestRecord() : *records.back();
    }
};

/// A provider's stream that says `pieces`.
[[nodiscard]] inline QByteArray streamThatSays(const GuardedDoor &door, const QByteArrayList &pieces,
                                               TextKind kind = TextKind::Content)
{
    QByteArray stream;
    for (const SseEvent &event : eventsThatSay(door, kind, pieces))
        stream += formatSseEvent(event.data, event.event);
    return stream;
}

/// A provider's answer in one piece, in chat.
[[nodiscard]] inline QByteArray chatAnswerThatSays(const QByteArray &content)
{
    return R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":)"
           + json::quoted(content)
           + R"(},"finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9}})";
}

} // namespace sluice::test
