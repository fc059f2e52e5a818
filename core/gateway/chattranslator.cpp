// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/chattranslator.h"

#include "dialects/imageparts.h"
#include "dialects/openaichat.h"
#include "gateway/chatbody.h"

namespace sluice {

Result<PreparedBody> ChatTranslator::prepare(const Target &target, const ModelFacts &facts)
{
    if (const auto fitting =
            takesImages(target.provider->profile, facts) ? Result<void>() : refuseImages(m_request.body, target.model);
        !fitting)
        return fitting.error();
    std::optional<ProviderProfile> changed;
    Result<PreparedRequest> prepared =
        prepareChatRequest(m_request.body, profileFor(m_request.body, target.provider->profile, facts, changed),
                           target.model, facts.maxOutputTokens, m_request.strict);
    if (!prepared)
        return prepared.error();
    m_dropped = prepared->dropped;
    m_filter.emplace(ChatChunkFilter::Options{prepared->clientWantsUsage, m_request.door.groqPath});
    return PreparedBody{prepared->body, prepared->headers};
}

QByteArray ChatTranslator::event(const SseEvent &raw, const std::vector<StreamEvent> &)
{
    if (raw.data == "[DONE]")
        return {}; // `end` sends ours, after whatever is still owed
    const QByteArray data = m_filter->filter(raw.data);
    return data.isEmpty() ? QByteArray() : formatSseEvent(data);
}

QByteArray ChatTranslator::end()
{
    QByteArray out;
    for (const QByteArray &data : m_filter->end())
        out += formatSseEvent(data);
    return out + "data: [DONE]\n\n";
}

QByteArray ChatTranslator::error(const Error &error)
{
    return formatSseEvent(openaichat::encodeError(error));
}

} // namespace sluice
