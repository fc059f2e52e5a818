// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/responsestranslator.h"

#include "dialects/openaichat.h"
#include "dialects/passthrough.h"
#include "gateway/chatbody.h"

#include <algorithm>

namespace sluice {

namespace {

/// Whether the provider's own Responses can do what the request asks for.
bool fitsNative(const json::Value &body, const ProviderProfile &profile)
{
    if (!profile.supports("responses"))
        return false;
    const QByteArrayList &types = profile.responsesToolTypes;
    return types.isEmpty() || std::ranges::all_of(body["tools"].items(), [&](const json::Value &tool) {
               return types.contains(tool["type"].text());
           });
}

} // namespace

Result<Translator::Asked> ResponsesTranslator::read()
{
    m_createdAt = m_request.unixTime();
    Result<Asked> asked = readAsked(m_request.body);
    if (asked.ok())
        m_model = asked->model;
    return asked;
}

Result<PreparedBody> ResponsesTranslator::prepare(const Target &target, const ModelFacts &facts)
{
    m_isNative = fitsNative(m_request.body, target.provider->profile);
    return m_isNative ? prepareNative(target, facts) : prepareConverted(target, facts);
}

Result<PreparedBody> ResponsesTranslator::prepareNative(const Target &target, const ModelFacts &facts)
{
    Result<PreparedRequest> prepared = prepareRequest("responses", m_request.body, target.provider->profile,
                                                      target.model, facts.maxOutputTokens, m_request.strict);
    if (!prepared)
        return prepared.error();
    m_dropped = prepared->dropped;
    return PreparedBody{prepared->body, prepared->headers, "responses"};
}

Result<PreparedBody> ResponsesTranslator::prepareConverted(const Target &target, const ModelFacts &facts)
{
    if (!m_decoded) {
        Result<openairesponses::Decoded> decoded = openairesponses::decodeRequest(m_request.body);
        if (!decoded)
            return decoded.error();
        m_decoded.emplace(std::move(*decoded));
    }
    Result<ChatBody> body = makeChatBody(m_decoded->chat, m_decoded->dropped, target, facts, m_request.strict);
    if (!body)
        return body.error();
    m_dropped = body->dropped;
    return body->prepared;
}

openairesponses::AnswerContext ResponsesTranslator::context() const
{
    openairesponses::AnswerContext context{m_request.id, m_model, m_createdAt};
    if (m_decoded) {
        context.echo = m_decoded->echo;
        context.bridged = m_decoded->bridged;
    } else {
        context.echo = openairesponses::echoOf(m_request.body);
    }
    return context;
}

openairesponses::StreamEncoder &ResponsesTranslator::encoder()
{
    if (!m_encoder)
        m_encoder.emplace(context());
    return *m_encoder;
}

QByteArray ResponsesTranslator::event(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    if (m_isNative && !m_encoder)
        return m_native.forward(raw);
    QByteArray out;
    for (const StreamEvent &event : decoded)
        out += encoder().encode(event);
    return out;
}

QByteArray ResponsesTranslator::end()
{
    return m_native.started() ? QByteArray() : encoder().end(m_request.unixTime());
}

QByteArray ResponsesTranslator::error(const Error &error)
{
    return m_native.started() ? m_native.fail(error) : encoder().encode(Failed{error});
}

QByteArray ResponsesTranslator::keepAlive()
{
    return m_native.started() ? m_native.keepAlive() : encoder().keepAlive();
}

Result<QByteArray> ResponsesTranslator::answer(const QByteArray &upstreamBody)
{
    if (m_isNative)
        return upstreamBody;
    const Result<json::Document> document = json::Document::parse(upstreamBody);
    if (!document)
        return document.error();
    const Result<ChatResponse> response = openaichat::decodeResponse(document->root());
    if (!response)
        return response.error();
    return openairesponses::encodeResponse(*response, context(), m_request.unixTime());
}

} // namespace sluice
