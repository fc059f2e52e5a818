// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/anthropicmessages.h"
#include "gateway/translator.h"

namespace sluice {

/// Anthropic Messages for clients, by way of chat.
class MessagesTranslator final : public Translator
{
public:
    explicit MessagesTranslator(const DoorRequest &request)
        : m_request(request)
    {
    }

    Result<Asked> read() override;
    Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts) override;
    QByteArrayList dropped() const override { return m_dropped; }
    QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded) override;
    QByteArray end() override { return m_encoder->end(); }
    QByteArray error(const Error &error) override;
    QByteArray errorBody(const Error &error, const QByteArray &requestId) override;
    QByteArray keepAlive() override { return anthropicmessages::StreamEncoder::ping(); }
    Result<QByteArray> answer(const QByteArray &upstreamBody) override;

private:
    anthropicmessages::AnswerContext context() const;
    anthropicmessages::PromptSize promptSize(const Error &error) const;

    DoorRequest m_request;
    QByteArrayList m_dropped;
    std::optional<anthropicmessages::Decoded> m_decoded;
    std::optional<anthropicmessages::StreamEncoder> m_encoder;
    qint64 m_contextWindow = 0;
};

/// The answer of `count_tokens`: a guess, for no provider counts without answering.
[[nodiscard]] Result<QByteArray> countTokens(const json::Value &body);

} // namespace sluice
