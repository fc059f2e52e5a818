// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/conversion.h"

#include "dialects/openaichat/openaichat_p.h"

#include <algorithm>

namespace sluice {

ConvertedRequest convertRequest(const ClientValues &values, const UpstreamDialect &upstream, const Recipient &to)
{
    ConvertedRequest converted{values.chatBody, values.dropped};
    if (!converted.body.isEmpty())
        return converted;
    ChatRequest request = values.chat;
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
    const Message &message = response->message;
    const auto isImages = [](const RawMember &member) {
        return member.key == "images" && !json::Value(member.value).items().empty();
    };
    if (joinedText(message).isEmpty() && response->refusal.isEmpty() && message.toolCalls.empty()
        && std::ranges::any_of(message.extra, isImages))
        return openaichat::onlyImagesError();
    if (counted)
        response->usage = *counted;
    return client.encodeAnswer(*response);
}

} // namespace sluice
