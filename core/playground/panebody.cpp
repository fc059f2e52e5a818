// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panebody.h"

#include "base/refusal.h"
#include "dialects/conversion.h"

namespace sluice {

namespace {

/// Takes out what the model is known not to take. A client of the gateway wrote its request for its model; here the
/// same settings go to several.
QByteArrayList withoutUnknown(ChatRequest &request, const ModelFacts &facts)
{
    QByteArrayList dropped;
    if (facts.tools == false && !request.tools.empty()) {
        request.tools.clear();
        request.toolChoice.reset();
        request.parallelToolCalls.reset();
        dropped << "tools";
    }
    const bool asksForJson = request.responseFormat && request.responseFormat->kind != ResponseFormat::Kind::Text;
    if (facts.json == false && asksForJson) {
        request.responseFormat.reset();
        dropped << "response_format";
    }
    return dropped;
}

} // namespace

Result<PreparedRequest> preparePaneBody(ChatRequest request, const ProviderProfile &profile, const QByteArray &model,
                                        const ModelFacts &facts)
{
    const UpstreamDialect *dialect = dialectOf(profile, conversionOperation);
    if (!dialect || !dialect->encodeRequest)
        return refusal(
            Refusal::UnsupportedOperation,
            QStringLiteral("%1 speaks no format the playground knows.").arg(QString::fromUtf8(profile.name)));
    request.stream = true;
    request.includeUsage = true;
    for (const RawMember &member : profile.streamMembers)
        request.extra.push_back(member);
    ClientValues values;
    values.dropped = withoutUnknown(request, facts);
    values.chat = std::move(request);
    const Recipient to{profile, model, facts};
    return fitConverted(convertRequest(values, *dialect, to), *dialect, to);
}

} // namespace sluice
