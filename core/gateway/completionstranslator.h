// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/completionschunkfilter.h"
#include "gateway/translator.h"

namespace sluice {

/// Text completions for clients: the same bytes where the provider has them, by way of chat where that is allowed.
class CompletionsTranslator final : public Translator
{
public:
    explicit CompletionsTranslator(const DoorRequest &request)
        : m_request(request)
    {
    }

    Result<Asked> read() override { return readAsked(m_request.body); }
    Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts) override;
    QByteArrayList dropped() const override { return m_dropped; }
    QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded) override;
    QByteArray end() override;
    QByteArray error(const Error &error) override;
    QByteArray keepAlive() override { return ": keep-alive\n\n"; }
    Result<QByteArray> answer(const QByteArray &upstreamBody) override;

private:
    Result<PreparedBody> prepareAsChat(const Target &target, const ModelFacts &facts);

    DoorRequest m_request;
    QByteArrayList m_dropped;
    CompletionsChunkFilter m_filter;
    bool m_clientWantsUsage = false;
    bool m_isChat = false;
};

} // namespace sluice
