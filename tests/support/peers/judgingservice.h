// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/liverequests.h"
#include "support/peers/gatewaypeer.h"
#include "support/peers/guardeddoor.h"
#include "json/writer.h"

namespace sluice::test {

/// A service that judges texts, a rule that asks it, and what a gateway with that rule records.
struct Asked {
    ScriptedServer service;
    std::shared_ptr<GuardRule> rule = std::make_shared<GuardRule>();
    std::shared_ptr<LiveRequests> live = std::make_shared<LiveRequests>();

    explicit Asked(GuardService::Kind kind = GuardService::Kind::Http,
                   GuardRule::Action action = GuardRule::Action::Block)
    {
        GuardService asked;
        asked.id = "service";
        asked.kind = kind;
        asked.url = service.url(QStringLiteral("/judge"));
        asked.key = Secret("service-key-0123");
        asked.model = "groq/judge";
        rule->name = "judge";
        rule->kind = "classifier";
        rule->action = action;
        rule->looksAtInput = true;
        rule->service = std::make_shared<const GuardService>(asked);
        says("{\"action\":\"pass\"}");
    }

    void says(const QByteArray &body, int status = 200)
    {
        service.handler = [body, status](const ScriptedRequest &) -> ScriptedReply {
            return {ScriptedServer::response(status, body, {{"content-type", "application/json"}})};
        };
    }
    void looksAtOutput()
    {
        rule->looksAtInput = false;
        rule->looksAtOutput = true;
    }
    [[nodiscard]] GatewayOptions options() const
    {
        GatewayOptions options;
        options.guards = {rule};
        options.sinks = {live};
        options.retries.firstBackoff = std::chrono::milliseconds(1);
        return options;
    }
    [[nodiscard]] RequestRecord record() const
    {
        const std::vector<RequestRecordPtr> records = live->since(0).records;
        return records.empty() ? RequestRecord() : *records.back();
    }
};

inline QByteArray request(const QByteArray &words, bool isStream = false)
{
    return R"({"model":"groq/m","messages":[{"role":"user","content":)" + json::quoted(words) + "}]"
           + (isStream ? ",\"stream\":true}" : "}");
}

inline QByteArray answer(const QByteArray &content)
{
    return R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":)"
           + json::quoted(content) + R"(},"finish_reason":"stop"}]})";
}

inline QByteArray stream(const QByteArrayList &pieces)
{
    QByteArray bytes;
    for (const SseEvent &event : eventsThatSay(guardedDoors().front(), TextKind::Content, pieces))
        bytes += formatSseEvent(event.data, event.event);
    return bytes;
}

inline const QByteArray chat = "/v1/chat/completions";

} // namespace sluice::test
