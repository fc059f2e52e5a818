// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/openairesponses.h"
#include "dialects/responsespassthrough.h"
#include "gateway/translator.h"

namespace sluice {

/// Responses for clients: the same bytes where the provider has the operation, by way of chat where it has not.
class ResponsesTranslator final : public Translator
{
public:
    explicit ResponsesTranslator(const DoorRequest &request)
        : m_request(request)
    {
    }

    Result<Asked> read() override;
    Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts) override;
    QByteArrayList dropped() const override { return m_dropped; }
    QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded) override;
    QByteArray end() override;
    QByteArray error(const Error &error) override;
    QByteArray keepAlive() override;
    Result<QByteArray> answer(const QByteArray &upstreamBody) override;

private:
    Result<PreparedBody> prepareNative(const Target &target, const ModelFacts &facts);
    Result<PreparedBody> prepareConverted(const Target &target, const ModelFacts &facts);
    openairesponses::AnswerContext context() const;
    openairesponses::StreamEncoder &encoder();

    DoorRequest m_request;
    qint64 m_createdAt = 0;
    QByteArray m_model;
    QByteArrayList m_dropped;
    std::optional<openairesponses::Decoded> m_decoded;
    /// There once a stream was begun in our own words, which it then keeps.
    std::optional<openairesponses::StreamEncoder> m_encoder;
    ResponsesPassthrough m_native;
    bool m_isNative = false;
};

} // namespace sluice
