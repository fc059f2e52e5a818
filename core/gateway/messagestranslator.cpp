// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/messagestranslator.h"

#include "dialects/contextoverflow.h"
#include "dialects/openaichat.h"
#include "gateway/chatbody.h"
#include "metrics/requesttokens.h"

namespace sluice {

Result<Translator::Asked> MessagesTranslator::read()
{
    Result<Asked> asked = readAsked(m_request.body);
    if (!asked)
        return asked;
    Result<anthropicmessages::Decoded> decoded = anthropicmessages::decodeRequest(m_request.body);
    if (!decoded)
        return decoded.error();
    m_decoded.emplace(std::move(*decoded));
    m_encoder.emplace(context());
    return asked;
}

Result<PreparedBody> MessagesTranslator::prepare(const Target &target, const ModelFacts &facts)
{
    Result<ChatBody> body = makeChatBody(m_decoded->chat, m_decoded->dropped, target, facts, m_request.strict);
    if (!body)
        return body.error();
    m_dropped = body->dropped;
    m_contextWindow = facts.contextWindow.value_or(0);
    return body->prepared;
}

anthropicmessages::AnswerContext MessagesTranslator::context() const
{
    return {m_request.id, m_decoded->chat.model, m_decoded->thinking};
}

QByteArray MessagesTranslator::event(const SseEvent &, const std::vector<StreamEvent> &decoded)
{
    QByteArray out;
    for (const StreamEvent &event : decoded)
        out += m_encoder->encode(event);
    return out;
}

QByteArray MessagesTranslator::error(const Error &error)
{
    return m_encoder->fail(error, promptSize(error));
}

QByteArray MessagesTranslator::errorBody(const Error &error, const QByteArray &requestId)
{
    return anthropicmessages::encodeError(error, requestId, promptSize(error));
}

/// Counted only when it is needed.
anthropicmessages::PromptSize MessagesTranslator::promptSize(const Error &error) const
{
    if (!m_decoded || m_contextWindow == 0 || !isContextOverflow(error))
        return {};
    return {estimateInputTokens(m_decoded->chat), m_contextWindow};
}

Result<QByteArray> MessagesTranslator::answer(const QByteArray &upstreamBody)
{
    const Result<json::Document> document = json::Document::parse(upstreamBody);
    if (!document)
        return document.error();
    const Result<ChatResponse> response = openaichat::decodeResponse(document->root());
    if (!response)
        return response.error();
    return anthropicmessages::encodeResponse(*response, context());
}

Result<QByteArray> countTokens(const json::Value &body)
{
    using anthropicmessages::Purpose;
    const Result<anthropicmessages::Decoded> decoded = anthropicmessages::decodeRequest(body, Purpose::CountTokens);
    if (!decoded)
        return decoded.error();
    return anthropicmessages::encodeTokenCount(estimateInputTokens(decoded->chat));
}

} // namespace sluice
