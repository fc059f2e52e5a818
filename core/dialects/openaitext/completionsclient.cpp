// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/clients_p.h"
#include "dialects/openaichat/openaichat_p.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openaitext/completionschunkfilter.h"
#include "dialects/openaitext/openaicompletions.h"
#include "dialects/parts/eventreader.h"
#include "dialects/parts/finishreason.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <set>

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
        const QByteArray data = failed ? raw.data : m_filter.filter(raw.data);
        m_last = raw.data;
        if (m_choices > 1)
            noteEnds();
        return data.isEmpty() ? QByteArray() : formatSseEvent(data);
    }

    QByteArray forwardEnd() override
    {
        const QByteArray usage = m_clientWantsUsage ? m_filter.usageChunk() : QByteArray();
        return (usage.isEmpty() ? QByteArray() : formatSseEvent(usage)) + "data: [DONE]\n\n";
    }

    QByteArray forwardCut() override
    {
        json::ObjectEditor editor(json::Value(QByteArrayView(m_last).trimmed()));
        json::Writer choices;
        choices.beginArray();
        for (qint64 i = 0; i < m_choices; ++i) {
            if (m_ended.contains(i))
                continue;
            choices.beginObject().key("index").integer(i).key("text").string("").key("logprobs").null();
            choices.key("finish_reason").raw(finishWord(FinishReason::ContentFilter, false)).endObject();
        }
        editor.set("choices", choices.endArray().take());
        editor.remove("usage");
        return formatSseEvent(editor.result()) + forwardEnd();
    }

    Result<QByteArray> forwardAnswer(const QByteArray &body) override
    {
        const json::Value answer(QByteArrayView(body).trimmed());
        const json::Value told = answer["usage"];
        auto usage = told.isObject() ? openaichat::fitUsage(told) : std::nullopt;
        if (!usage)
            return body;
        json::ObjectEditor editor(answer);
        editor.set("usage", std::move(*usage));
        return editor.result();
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
    /// Which choices have told their end, and need none when the others are cut.
    void noteEnds()
    {
        const Result<json::Document> chunk = json::Document::parseForeign(m_last);
        if (!chunk)
            return;
        for (const json::Value &choice : chunk->root()["choices"].items()) {
            if (readFinish(choice["finish_reason"]))
                m_ended.insert(choice["index"].toInt().value_or(0));
        }
    }

    CompletionsChunkFilter m_filter;
    bool m_clientWantsUsage = false;
    int m_choices = 1;
    std::set<qint64> m_ended;
    QByteArray m_last; ///< data of the last event, as it came
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
            .chatNames = {{"messages", "prompt"}, {"max_completion_tokens", "max_tokens"}}};
}

} // namespace sluice
