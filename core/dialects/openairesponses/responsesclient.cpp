// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/clients_p.h"
#include "dialects/openaichat/openaichat_p.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openairesponses/openairesponses.h"
#include "dialects/openairesponses/responsespassthrough.h"
#include "meter/requesttokens.h"

#include <algorithm>

namespace sluice {

namespace {

/// Responses for clients: the same bytes where the provider has the operation, by way of values where it has not.
class ResponsesFormat final : public ClientFormat
{
public:
    explicit ResponsesFormat(ClientContext context)
        : m_context(std::move(context))
    {
    }

    Result<PreparedRequest> pass(const json::Value &body, const Recipient &to) override
    {
        return prepareRequest("responses", body, to.profile, to.model, to.facts.maxOutputTokens, to.strict, to.facts);
    }

    QByteArray forward(const SseEvent &raw, const std::vector<StreamEvent> &decoded) override
    {
        if (!m_encoder)
            return m_native.forward(raw, decoded);
        QByteArray out;
        for (const StreamEvent &event : decoded)
            out += encode(event);
        return out;
    }

    QByteArray forwardCut() override { return m_native.started() ? m_native.cut() : encodeCut(); }
    QByteArray forwardEnd() override { return m_native.started() ? QByteArray() : encodeEnd(); }

    Result<QByteArray> forwardAnswer(const QByteArray &body) override
    {
        const Result<json::Document> answer = json::Document::parse(body);
        if (!answer.ok())
            return body;
        m_answerId = answer->root()["id"].text();
        return openaichat::withFitUsage(answer->root(), openaichat::UsageForm::Responses).value_or(body);
    }

    QByteArray forwardedId() const override { return m_native.started() ? m_native.responseId() : m_answerId; }

    Result<ClientValues> decode(const json::Value &body, const Recipient &to) override
    {
        if (!m_decoded) {
            Result<openairesponses::Decoded> decoded = openairesponses::decodeRequest(body);
            if (!decoded)
                return decoded.error();
            m_decoded.emplace(std::move(*decoded));
        }
        ClientValues values{m_decoded->chat, {}, m_decoded->dropped};
        // The answer repeats it, which is all that clients want of it: nothing is lost where nobody keeps it.
        const auto rule = to.profile.fields.find("metadata");
        if (rule != to.profile.fields.end() && !rule->second.supported)
            std::erase_if(values.chat.extra, [](const RawMember &member) { return member.key == "metadata"; });
        return values;
    }

    QByteArray encode(const StreamEvent &event) override
    {
        QByteArray out = encoder().encode(event);
        if (!m_kept && !out.isEmpty())
            m_kept = KeptObject{responseId(), encoder().object(), false, true};
        return out;
    }

    QByteArray encodeEnd() override
    {
        QByteArray out = encoder().end(m_context.unixTime());
        m_kept = KeptObject{responseId(), encoder().object()};
        return out;
    }

    Result<QByteArray> encodeAnswer(const ChatResponse &response) override
    {
        QByteArray body = openairesponses::encodeResponse(response, context(), m_context.unixTime());
        m_kept = KeptObject{responseId(), body};
        return body;
    }

    std::optional<KeptObject> kept() const override { return m_kept; }

    QByteArray fail(const Error &error) override
    {
        if (m_native.started())
            return m_native.fail(error);
        QByteArray out = encoder().encode(Failed{error});
        // Whose client left is gone on from with what there is of it.
        m_kept = KeptObject{responseId(), encoder().object(), error.kind == ErrorKind::Cancelled};
        return out;
    }

    QByteArray keepAlive() override { return m_native.started() ? m_native.keepAlive() : encoder().keepAlive(); }

private:
    [[nodiscard]] QByteArray responseId() const { return "resp_" + m_context.id; }

    [[nodiscard]] openairesponses::AnswerContext context() const
    {
        openairesponses::AnswerContext context{m_context.id, m_context.model, m_context.createdAt};
        context.echo = m_decoded ? m_decoded->echo : openairesponses::echoOf(m_context.body);
        if (m_decoded) {
            context.bridged = m_decoded->bridged;
            context.previousId = m_context.previousId;
            context.kept = m_context.isKept;
        }
        return context;
    }

    openairesponses::StreamEncoder &encoder()
    {
        if (!m_encoder)
            m_encoder.emplace(context());
        return *m_encoder;
    }

    ClientContext m_context;
    std::optional<openairesponses::Decoded> m_decoded;
    /// There once a stream was begun in our own words, which it then keeps.
    std::optional<openairesponses::StreamEncoder> m_encoder;
    std::optional<KeptObject> m_kept;
    QByteArray m_answerId; ///< of one that was forwarded in one piece
    ResponsesPassthrough m_native;
};

QByteArray encodeResponsesError(const Error &error, const QByteArray &)
{
    return openairesponses::encodeError(error);
}

OutputLimit limitOfResponses(const OutputMembers &asked)
{
    return {asked.maxOutputTokens};
}

std::optional<qint64> countResponsesInput(const json::Value &body)
{
    const Result<openairesponses::Decoded> decoded = openairesponses::decodeRequest(body);
    return decoded.ok() ? std::optional(estimateInputTokens(decoded->chat)) : std::nullopt;
}

/// Whether the provider's own Responses have all the tools that are asked for.
bool suitsResponses(const json::Value &body, const ProviderProfile &profile)
{
    const QByteArrayList &types = profile.responsesToolTypes;
    return types.isEmpty() || std::ranges::all_of(body["tools"].items(), [&](const json::Value &tool) {
               return types.contains(tool["type"].text());
           });
}

} // namespace

ClientDialect responsesClient()
{
    return {.id = "openai-responses",
            .name = "responses",
            .path = "/responses",
            .makeFormat = makeFormat<ResponsesFormat>,
            .encodeError = encodeResponsesError,
            .outputLimit = limitOfResponses,
            .countInput = countResponsesInput,
            .suits = suitsResponses,
            .isConvertible = true,
            .numbers = {{"max_output_tokens", true, 1}, {"max_tool_calls"}, {"temperature", false}, {"top_p", false}},
            .chatNames = {{"max_tokens", "max_output_tokens"},
                          {"max_completion_tokens", "max_output_tokens"},
                          {"messages", "input"},
                          {"reasoning_effort", "reasoning.effort"},
                          {"response_format", "text.format"},
                          {"logprobs", "include"},
                          {"verbosity", "text.verbosity"}},
            .keepsAnswers = true,
            .listInput = openairesponses::encodeInputList,
            .inputPath = "/input_items"};
}

} // namespace sluice
