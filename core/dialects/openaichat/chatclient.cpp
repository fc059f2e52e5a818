// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/clients_p.h"
#include "dialects/openaichat/chatanswerfitter.h"
#include "dialects/openaichat/chatfit.h"
#include "dialects/openaichat/openaichat.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/parts/eventreader.h"
#include "meter/requesttokens.h"

namespace sluice {

namespace {

/// Chat for clients: the provider's bytes, made fit.
class ChatFormat final : public ClientFormat
{
public:
    explicit ChatFormat(const ClientContext &context)
        : m_groqWords(context.groqWords)
    {
    }

    Result<PreparedRequest> pass(const json::Value &body, const Recipient &to) override
    {
        Result<PreparedRequest> prepared = fitChatRequest(body, to);
        if (prepared.ok())
            m_filter.emplace(
                ChatChunkFilter::Options{prepared->clientWantsUsage, m_groqWords, std::size_t(prepared->choices)});
        return prepared;
    }

    Result<ClientValues> decode(const json::Value &body, const Recipient &) override
    {
        Result<ChatRequest> request = openaichat::decodeRequest(body);
        return request ? Result<ClientValues>(ClientValues{std::move(*request)}) : request.error();
    }

    QByteArray forward(const SseEvent &raw, const std::vector<StreamEvent> &) override
    {
        if (isDone(raw))
            return {}; // `forwardEnd` sends ours, after whatever is still owed
        const QByteArray data = m_filter->filter(raw.data);
        return data.isEmpty() ? QByteArray() : formatSseEvent(data);
    }

    QByteArray forwardEnd() override { return endedWith(FinishReason::Unknown); }

    QByteArray forwardCut() override { return endedWith(FinishReason::ContentFilter); }

    Result<QByteArray> forwardAnswer(const QByteArray &body) override { return fitChatAnswer(body, m_groqWords); }
    QByteArray fail(const Error &error) override { return formatSseEvent(openaichat::encodeError(error)); }

private:
    [[nodiscard]] QByteArray endedWith(FinishReason reason)
    {
        QByteArray out;
        for (const QByteArray &data : m_filter->end(reason))
            out += formatSseEvent(data);
        return out + "data: [DONE]\n\n";
    }

    bool m_groqWords;
    std::optional<ChatChunkFilter> m_filter;
};

QByteArray encodeChatError(const Error &error, const QByteArray &)
{
    return openaichat::encodeError(error);
}

OutputLimit limitOfChat(const OutputMembers &asked)
{
    return {std::max(asked.maxTokens, asked.maxCompletionTokens), asked.answers};
}

std::optional<qint64> countChatInput(const json::Value &body)
{
    const Result<ChatRequest> chat = openaichat::decodeRequest(body);
    return chat.ok() ? std::optional(estimateInputTokens(*chat)) : std::nullopt;
}

} // namespace

ClientDialect chatClient()
{
    return {.id = "openai-chat",
            .name = "chat",
            .path = "/chat/completions",
            .makeFormat = makeFormat<ChatFormat>,
            .encodeError = encodeChatError,
            .outputLimit = limitOfChat,
            .countInput = countChatInput,
            .numbers = {{"max_tokens"}, {"max_completion_tokens"}, {"n"}, {"temperature", false}, {"top_p", false}}};
}

} // namespace sluice
