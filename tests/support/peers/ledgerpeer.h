// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/providersetup.h"
#include "gateway/access/accesspolicy.h"
#include "record/liverequests.h"
#include "support/cases/chatchunk.h"
#include "support/peers/gatewaypeer.h"
#include "json/value.h"

namespace sluice::test {

inline const QByteArray chat = "/v1/chat/completions";

inline QByteArray request(const QByteArray &model = "groq/openai/gpt-oss-20b", bool stream = false)
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"Hi"}],"stream":)"
           + (stream ? "true" : "false") + '}';
}

inline const QByteArray usageText = R"("usage":{"prompt_tokens":1000,"completion_tokens":500,"total_tokens":1500,)"
                                    R"("prompt_tokens_details":{"cached_tokens":400},)"
                                    R"("completion_tokens_details":{"reasoning_tokens":300}})";
// Of gpt-oss-20b: 600 fresh, 400 cached, 500 output tokens.
constexpr double usageCost = 600 * 0.075 / 1e6 + 400 * 0.0375 / 1e6 + 500 * 0.30 / 1e6;
inline const QByteArray answer =
    R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,)"
    R"("message":{"role":"assistant","content":"Hi."},"finish_reason":"stop"}],)"
    + usageText + '}';

inline const QByteArray begin = chatChunk(R"({"role":"assistant","content":""})") + chatChunk(R"({"content":"Hi."})");
inline const QByteArray end =
    chatChunk("{}", "\"stop\"") + "data: {\"id\":\"c1\",\"choices\":[]," + usageText + "}\n\ndata: [DONE]\n\n";

/// The providers at another address.
inline ProviderSetPtr providersAt(const QUrl &url)
{
    const auto environment = [url](const QByteArray &name) -> QByteArray {
        if (name.endsWith("_URL"))
            return url.toString().toUtf8();
        return name.endsWith("_KEY") ? "other-key-012345" : "";
    };
    return makeProviderSet(builtInProfiles().value(), {environment}).value();
}

inline GatewayKey zed()
{
    return {hashGatewayKey(GatewayPeer::key()), QStringLiteral("Zed")};
}

/// A gateway whose records can be seen, with one key, and what passes through it.
struct LedgerPeer {
    explicit LedgerPeer(const GatewayKey &key = zed(), GatewayOptions options = {})
        : live(std::make_shared<LiveRequests>())
        , ring(std::make_shared<GatewayKeyRing>(std::vector<GatewayKey>{key}))
    {
        options.sinks.push_back(live);
        options.keys = ring;
        gateway = std::make_unique<GatewayPeer>(options);
    }

    /// Sends, waits for the end and returns the status.
    int ask(const QByteArray &body = request())
    {
        last = gateway->post(chat, body);
        return GatewayPeer::wait(*last);
    }
    QByteArray errorCode() const { return json::Document::parse(last->body)->root()["error"]["code"].text(); }
    qsizetype count() const { return qsizetype(live->since(0).records.size()); }
    RequestRecord record() const { return *live->since(0).records.back(); }

    std::shared_ptr<LiveRequests> live;
    std::shared_ptr<GatewayKeyRing> ring;
    std::unique_ptr<GatewayPeer> gateway;
    std::shared_ptr<test::GatewayClient> last;
};

} // namespace sluice::test
