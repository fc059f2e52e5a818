// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/chatbody.h"

#include "base/bytesearch.h"
#include "dialects/imageparts.h"
#include "dialects/openaichat.h"
#include "dialects/passthrough.h"
#include "dialects/reasoningeffort.h"

#include <QCoreApplication>

namespace sluice {

namespace {

Error lost(const QByteArray &path)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.httpStatus = 400;
    error.type = "invalid_request_error";
    error.code = "unsupported_parameter";
    error.param = path;
    error.message =
        QCoreApplication::translate("Gateway", "'%1' cannot be sent to this provider; leave it out, or send "
                                               "the request without x-sluice-strict.")
            .arg(QString::fromUtf8(path));
    return error;
}

/// Formats have words for efforts that models have not.
void fitEffort(ChatRequest &request, const Target &target, const ModelFacts &facts, QByteArrayList &dropped)
{
    if (request.reasoningEffort.isEmpty())
        return;
    QByteArrayList taken = facts.efforts;
    const FieldRules &rules = target.provider->profile.fields;
    if (const auto rule = rules.find("reasoning_effort"); taken.isEmpty() && rule != rules.end())
        taken = rule->second.values;
    const QByteArray nearest = nearestEffort(request.reasoningEffort, taken);
    if (nearest != request.reasoningEffort)
        dropped.append("reasoning_effort");
    request.reasoningEffort = nearest;
}

} // namespace

const ProviderProfile &profileFor(const json::Value &body, const ProviderProfile &profile, const ModelFacts &facts,
                                  std::optional<ProviderProfile> &changed)
{
    // Looked for as bytes first: a profile is not worth copying for the many requests that have none.
    if (facts.reasoning != false || profile.reasoningField.isEmpty() || !holds(body.raw(), "\"reasoning"))
        return profile;
    changed = profile;
    changed->reasoningField.clear();
    return *changed;
}

bool takesImages(const ProviderProfile &profile, const ModelFacts &facts)
{
    return facts.vision.value_or(!profile.imagesMustBeKnown);
}

Result<ChatBody> makeChatBody(ChatRequest request, QByteArrayList dropped, const Target &target,
                              const ModelFacts &facts, bool strict)
{
    const ProviderProfile &profile = target.provider->profile;
    fitEffort(request, target, facts, dropped);
    if (strict && !dropped.isEmpty())
        return lost(dropped.first());
    request.model = target.model;
    const QByteArray bytes =
        openaichat::encodeRequest(request, {profile.maxTokensField, profile.reasoningField, profile.streamOptions});
    const Result<json::Document> document = json::Document::parse(bytes);
    if (!document)
        return document.error();
    if (const auto fitting =
            takesImages(profile, facts) ? Result<void>() : refuseImages(document->root(), target.model);
        !fitting)
        return fitting.error();
    std::optional<ProviderProfile> changed;
    Result<PreparedRequest> prepared =
        prepareChatRequest(document->root(), profileFor(document->root(), profile, facts, changed), target.model,
                           facts.maxOutputTokens, strict);
    if (!prepared)
        return prepared.error();
    return ChatBody{{prepared->body, prepared->headers, "chat"}, dropped + prepared->dropped};
}

} // namespace sluice
