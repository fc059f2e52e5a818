// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panebody.h"

#include "base/refusal.h"
#include "dialects/fit/reasoningeffort.h"
#include "dialects/upstreamdialect.h"

namespace sluice {

namespace {

/// Takes out what the model is known not to take; what nobody knows goes as it is.
QByteArrayList fitToModel(ChatRequest &request, const ModelInfo &model)
{
    QByteArrayList dropped;
    if (model.tools == false && !request.tools.empty()) {
        request.tools.clear();
        request.toolChoice.reset();
        request.parallelToolCalls.reset();
        dropped << "tools";
    }
    const bool asksForJson = request.responseFormat && request.responseFormat->kind != ResponseFormat::Kind::Text;
    if (model.json == false && asksForJson) {
        request.responseFormat.reset();
        dropped << "response_format";
    }
    if (request.reasoningEffort.isEmpty())
        return dropped;
    const QByteArray asked = request.reasoningEffort;
    request.reasoningEffort = model.reasoning == false ? QByteArray() : nearestEffort(asked, model.efforts);
    if (request.reasoningEffort != asked)
        dropped << "reasoning_effort";
    return dropped;
}

} // namespace

Result<PreparedRequest> preparePaneBody(ChatRequest request, const ProviderProfile &profile, const QByteArray &model,
                                        const std::optional<ModelInfo> &info)
{
    const UpstreamDialect *dialect = findDialect(profile.dialect);
    if (!dialect || !dialect->encodeRequest)
        return refusal(
            Refusal::UnsupportedOperation,
            QStringLiteral("%1 speaks no format the playground knows.").arg(QString::fromUtf8(profile.name)));
    request.model = model;
    request.stream = true;
    request.includeUsage = true;
    for (const RawMember &member : profile.streamMembers)
        request.extra.push_back(member);
    const QByteArrayList unfit = info ? fitToModel(request, *info) : QByteArrayList();
    const Result<json::Document> body = json::Document::parse(dialect->encodeRequest(request, profile));
    if (!body)
        return body.error();
    ModelFacts facts;
    facts.maxOutputTokens = info ? info->maxOutputTokens : std::nullopt;
    facts.vision = true; // what a person attaches is the provider's to judge
    Result<PreparedRequest> prepared = dialect->fit(body->root(), {profile, model, facts});
    if (prepared)
        prepared->dropped = unfit + prepared->dropped;
    return prepared;
}

} // namespace sluice
