// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/completionstranslator.h"

#include "dialects/openaichat.h"
#include "dialects/openaicompletions.h"
#include "dialects/passthrough.h"

namespace sluice {

Result<PreparedBody> CompletionsTranslator::prepare(const Target &target, const ModelFacts &facts)
{
    const ProviderProfile &profile = target.provider->profile;
    m_isChat = m_request.textAsChat && !profile.supports("completions");
    if (m_isChat)
        return prepareAsChat(target, facts);
    Result<PreparedRequest> prepared =
        prepareRequest("completions", m_request.body, profile, target.model, facts.maxOutputTokens, m_request.strict);
    if (!prepared)
        return prepared.error();
    m_dropped = prepared->dropped;
    m_clientWantsUsage = prepared->clientWantsUsage;
    return PreparedBody{prepared->body, prepared->headers, "completions"};
}

Result<PreparedBody> CompletionsTranslator::prepareAsChat(const Target &target, const ModelFacts &facts)
{
    const Result<openaicompletions::ChatForm> form = openaicompletions::toChat(m_request.body);
    if (!form)
        return form.error();
    const Result<json::Document> document = json::Document::parse(form->body);
    if (!document)
        return document.error();
    Result<PreparedRequest> prepared = prepareChatRequest(document->root(), target.provider->profile, target.model,
                                                          facts.maxOutputTokens, m_request.strict);
    if (!prepared)
        return prepared.error();
    m_dropped = form->dropped + prepared->dropped;
    return PreparedBody{prepared->body, prepared->headers, "chat"};
}

QByteArray CompletionsTranslator::event(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    if (raw.data == "[DONE]")
        return {}; // `end` sends ours
    const bool failed = !decoded.empty() && std::holds_alternative<Failed>(decoded.back());
    const QByteArray data = failed ? raw.data : m_filter.filter(raw.data);
    return data.isEmpty() ? QByteArray() : formatSseEvent(data);
}

QByteArray CompletionsTranslator::end()
{
    const QByteArray usage = m_clientWantsUsage ? m_filter.usageChunk() : QByteArray();
    return (usage.isEmpty() ? QByteArray() : formatSseEvent(usage)) + "data: [DONE]\n\n";
}

QByteArray CompletionsTranslator::error(const Error &error)
{
    return formatSseEvent(openaichat::encodeError(error));
}

Result<QByteArray> CompletionsTranslator::answer(const QByteArray &upstreamBody)
{
    if (!m_isChat)
        return upstreamBody;
    const Result<json::Document> document = json::Document::parse(upstreamBody);
    if (!document)
        return document.error();
    const Result<ChatResponse> response = openaichat::decodeResponse(document->root());
    if (!response)
        return response.error();
    return openaicompletions::encodeResponse(*response);
}

} // namespace sluice
