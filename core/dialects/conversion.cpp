// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/conversion.h"

#include "dialects/fit/reasoningeffort.h"

namespace sluice {

namespace {

/// Formats have words for efforts that models have not.
void fitEffort(ChatRequest &request, const Recipient &to, QByteArrayList &dropped)
{
    if (request.reasoningEffort.isEmpty())
        return;
    QByteArrayList taken = to.facts.efforts;
    const FieldRules &rules = to.profile.fields;
    if (const auto rule = rules.find("reasoning_effort"); taken.isEmpty() && rule != rules.end())
        taken = rule->second.values;
    // A model that is known not to reason takes no word for how much.
    const bool isLost = to.facts.reasoning == false;
    const QByteArray nearest = isLost ? QByteArray() : nearestEffort(request.reasoningEffort, taken);
    if (nearest != request.reasoningEffort && !(isLost && request.reasoningEffort == "none"))
        dropped.append("reasoning_effort");
    request.reasoningEffort = nearest;
}

} // namespace

ConvertedRequest convertRequest(const ClientValues &values, const UpstreamDialect &upstream, const Recipient &to)
{
    ConvertedRequest converted{values.chatBody, values.dropped};
    if (!converted.body.isEmpty())
        return converted;
    ChatRequest request = values.chat;
    fitEffort(request, to, converted.dropped);
    request.model = to.model;
    converted.body = upstream.encodeRequest(request, to.profile);
    return converted;
}

Result<PreparedRequest> fitConverted(const ConvertedRequest &converted, const UpstreamDialect &upstream,
                                     const Recipient &to)
{
    const Result<json::Document> document = json::Document::parse(converted.body);
    if (!document)
        return document.error();
    Result<PreparedRequest> prepared = upstream.fit(document->root(), to);
    if (prepared.ok())
        prepared->dropped = converted.dropped + prepared->dropped;
    return prepared;
}

Result<QByteArray> convertAnswer(const QByteArray &body, const UpstreamDialect &upstream, ClientFormat &client,
                                 const std::optional<Usage> &counted)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document)
        return document.error();
    Result<ChatResponse> response = upstream.decodeResponse(document->root());
    if (!response)
        return response.error();
    if (counted)
        response->usage = *counted;
    return client.encodeAnswer(*response);
}

} // namespace sluice
