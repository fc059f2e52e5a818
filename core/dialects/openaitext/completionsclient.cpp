// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/clients_p.h"
#include "dialects/openaichat/openaichat_p.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openaitext/completionschunkfilter.h"
#include "dialects/openaitext/openaicompletions.h"
#include "dialects/parts/eventreader.h"
#include "json/objecteditor.h"
#include "json/utf8.h"

namespace sluice {

namespace {

/// Text completions for clients: the same bytes where the provider has them, by way of chat where that is allowed.
class CompletionsFormat final : public ClientFormat
{
public:
    explicit CompletionsFormat(const ClientContext &) {}

    Result<PreparedRequest> pass(const json::Value &body, const Recipient &to) override
    {
        Result<PreparedRequest> prepared =
            prepareRequest("completions", body, to.profile, to.model, to.facts.maxOutputTokens, to.strict);
        m_clientWantsUsage = prepared.ok() && prepared->clientWantsUsage;
        m_choices = prepared.ok() ? prepared->choices : 1;
        return prepared;
    }

    QByteArray forward(const SseEvent &raw, const std::vector<StreamEvent> &decoded) override
    {
        if (isDone(raw))
            return {}; // `forwardEnd` sends ours
        const bool failed = !decoded.empty() && std::holds_alternative<Failed>(decoded.back());
        const QByteArray data = failed ? json::validUtf8(raw.data) : m_filter.filter(raw.data);
        return asEvent(data);
    }

    QByteArray forwardEnd() override { return asEvent(m_filter.finishChunk()) + behindEnds(); }
    QByteArray forwardCut() override { return asEvent(m_filter.cutChunk(m_choices)) + behindEnds(); }

    Result<QByteArray> forwardAnswer(const QByteArray &body) override
    {
        return openaichat::withFitUsage(json::Value(QByteArrayView(body).trimmed()), openaichat::UsageForm::Chat)
            .value_or(body);
    }

    Result<ClientValues> decode(const json::Value &body, const Recipient &) override
    {
        Result<openaicompletions::ChatForm> form = openaicompletions::toChat(body);
        if (!form)
            return form.error();
        return ClientValues{{}, form->body, form->dropped};
    }

    Result<QByteArray> encodeAnswer(const ChatResponse &response) override
    {
        return openaicompletions::encodeResponse(response);
    }

    QByteArray fail(const Error &error) override { return formatSseEvent(openaichat::encodeError(error)); }

private:
    static QByteArray asEvent(const QByteArray &data) { return data.isEmpty() ? data : formatSseEvent(data); }

    QByteArray behindEnds() const
    {
        return asEvent(m_clientWantsUsage ? m_filter.usageChunk() : QByteArray()) + "data: [DONE]\n\n";
    }

    CompletionsChunkFilter m_filter;
    bool m_clientWantsUsage = false;
    int m_choices = 1;
};

QByteArray encodeCompletionsError(const Error &error, const QByteArray &)
{
    return openaichat::encodeError(error);
}

OutputLimit limitOfCompletions(const OutputMembers &asked)
{
    return {asked.maxTokens, std::max(asked.answers, asked.bestOf) * asked.prompts};
}

} // namespace

ClientDialect completionsClient()
{
    return {.id = "openai-completions",
            .name = "completions",
            .path = "/completions",
            .makeFormat = makeFormat<CompletionsFormat>,
            .encodeError = encodeCompletionsError,
            .outputLimit = limitOfCompletions,
            .input = "prompt",
            .isConvertible = true,
            .isConvertedWhenTold = true,
            .numbers = {{"max_tokens"}, {"n"}, {"best_of"}, {"temperature", false}, {"top_p", false}},
            .chatNames = {{"messages", "prompt"}, {"max_completion_tokens", "max_tokens"}}};
}

} // namespace sluice
