// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/clients_p.h"
#include "dialects/parts/contextoverflow.h"
#include "meter/requesttokens.h"

namespace sluice {

namespace {

using anthropicmessages::PromptSize;
using anthropicmessages::Purpose;

/// Anthropic Messages for clients.
class MessagesFormat final : public ClientFormat
{
public:
    explicit MessagesFormat(ClientContext context)
        : m_id(std::move(context.id))
    {
    }

    Result<void> check(const json::Value &body) override
    {
        Result<anthropicmessages::Decoded> decoded = anthropicmessages::decodeRequest(body);
        if (!decoded)
            return decoded.error();
        m_decoded.emplace(std::move(*decoded));
        m_encoder.emplace(context());
        return {};
    }

    Result<ClientValues> decode(const json::Value &, const Recipient &to) override
    {
        m_contextWindow = to.facts.contextWindow.value_or(0);
        return ClientValues{m_decoded->chat, {}, m_decoded->dropped};
    }

    QByteArray encode(const StreamEvent &event) override { return m_encoder->encode(event); }
    QByteArray encodeEnd() override { return m_encoder->end(); }
    QByteArray fail(const Error &error) override { return m_encoder->fail(error, promptSize(error)); }
    QByteArray keepAlive() override { return anthropicmessages::StreamEncoder::ping(); }

    QByteArray errorBody(const Error &error, const QByteArray &requestId) override
    {
        return anthropicmessages::encodeError(error, requestId, promptSize(error));
    }

    Result<QByteArray> encodeAnswer(const ChatResponse &response) override
    {
        return anthropicmessages::encodeResponse(response, context());
    }

private:
    [[nodiscard]] anthropicmessages::AnswerContext context() const
    {
        return {m_id, m_decoded->chat.model, m_decoded->thinking, m_decoded->chat.sampling.stop};
    }

    /// Counted only when it is needed.
    [[nodiscard]] PromptSize promptSize(const Error &error) const
    {
        if (!m_decoded || m_contextWindow == 0 || !isContextOverflow(error))
            return {};
        return {estimateInputTokens(m_decoded->chat), m_contextWindow};
    }

    QByteArray m_id;
    std::optional<anthropicmessages::Decoded> m_decoded;
    std::optional<anthropicmessages::StreamEncoder> m_encoder;
    qint64 m_contextWindow = 0;
};

QByteArray encodeMessagesError(const Error &error, const QByteArray &requestId)
{
    return anthropicmessages::encodeError(error, requestId);
}

OutputLimit limitOfMessages(const OutputMembers &asked)
{
    return {asked.maxTokens};
}

std::optional<qint64> countMessagesInput(const json::Value &body)
{
    const Result<anthropicmessages::Decoded> decoded = anthropicmessages::decodeRequest(body);
    return decoded.ok() ? std::optional(estimateInputTokens(decoded->chat)) : std::nullopt;
}

/// A guess, for no provider counts without answering.
Result<QByteArray> countMessagesTokens(const json::Value &body)
{
    const Result<anthropicmessages::Decoded> decoded = anthropicmessages::decodeRequest(body, Purpose::CountTokens);
    if (!decoded)
        return decoded.error();
    return anthropicmessages::encodeTokenCount(estimateInputTokens(decoded->chat));
}

} // namespace

ClientDialect messagesClient()
{
    return {.id = "anthropic-messages",
            .name = "messages",
            .path = "/messages",
            .prefix = "/anthropic",
            .header = "anthropic-version",
            .makeFormat = makeFormat<MessagesFormat>,
            .encodeError = encodeMessagesError,
            .outputLimit = limitOfMessages,
            .countInput = countMessagesInput,
            .isConvertible = true,
            .numbers = {{"top_k"}, {"temperature", false}, {"top_p", false}},
            .chatNames = {{"max_completion_tokens", "max_tokens"},
                          {"reasoning_effort", "output_config.effort"},
                          {"reasoning_effort", "thinking"},
                          {"response_format", "output_config.format"},
                          {"response_format", "output_format"},
                          {"stop", "stop_sequences"},
                          {"user", "metadata.user_id"},
                          {"parallel_tool_calls", "tool_choice.disable_parallel_tool_use"}},
            .countTokens = countMessagesTokens,
            .countPath = "/messages/count_tokens"};
}

} // namespace sluice
