// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/requestreader.h"

#include "base/refusal.h"
#include "dialects/clientdialect.h"
#include "dialects/openaichat/openaichat.h"

#include <algorithm>

namespace sluice {

Result<ChatRequest> readRequest(QByteArrayView door, const QByteArray &body)
{
    const std::vector<ClientDialect> &all = clientDialects();
    const auto dialect =
        std::find_if(all.begin(), all.end(), [&](const ClientDialect &one) { return one.name == door; });
    if (dialect == all.end() || !dialect->hasStreams)
        return refusal(Refusal::InvalidRequest, QStringLiteral("It is no request for an answer in words."));
    const Result<json::Document> document = json::Document::parse(body);
    if (!document)
        return document.error();
    ClientContext context;
    context.body = document->root();
    const std::unique_ptr<ClientFormat> format = dialect->makeFormat(context);
    if (const Result<void> fine = format->check(document->root()); !fine.ok())
        return fine.error();
    const ProviderProfile anyProvider;
    const QByteArray anyModel;
    const ModelFacts noFacts;
    Result<ClientValues> values = format->decode(document->root(), {anyProvider, anyModel, noFacts});
    if (!values)
        return values.error();
    if (values->chatBody.isEmpty())
        return std::move(values->chat);
    const Result<json::Document> chat = json::Document::parse(values->chatBody);
    return chat ? openaichat::decodeRequest(chat->root()) : Result<ChatRequest>(chat.error());
}

} // namespace sluice
