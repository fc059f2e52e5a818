// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/addedinput.h"

#include "base/bytesearch.h"
#include "engine/lists/modelprice.h"
#include "gateway/doors/keptconversation.h"
#include "gateway/limits/expecteduse.h"
#include "meter/bill.h"

#include <algorithm>

namespace sluice {

namespace {

qint64 historyElsewhere(const GatewayShared &shared, const DoorRequest &request, const Target &target,
                        const QByteArray &body)
{
    constexpr qint64 usualWindow = 128 * 1024;
    if (!request.door.dialect->keepsAnswers || !request.answers)
        return 0;
    const json::Value sent{QByteArrayView(body)};
    const QByteArray previous = sent["previous_response_id"].text();
    if (previous.isEmpty() && !namesConversation(sent) && !holds(body, "\"item_reference\""))
        return 0;
    const auto where = request.answers->elsewhere(request.owner, previous);
    if (where && where->tokens > 0)
        return where->tokens;
    return shared.factsOf(target).contextWindow.value_or(usualWindow);
}

} // namespace

qint64 writtenBeyond(const DoorRequest &request, const QByteArray &body)
{
    constexpr qsizetype usualAddition = 8 * 1024;
    const QByteArrayView sent = request.body.raw();
    if (body.size() <= sent.size() + usualAddition)
        return 0;
    return std::max<qint64>(0, roughInputTokens(body) - roughInputTokens(sent));
}

AddedInput addedInput(const GatewayShared &shared, const DoorRequest &request, const Target &target,
                      const QByteArray &body)
{
    return {writtenBeyond(request, body), historyElsewhere(shared, request, target, body)};
}

Money costOfInput(const GatewayShared &shared, const GatewaySetup &setup, const Target &target, qint64 tokens)
{
    const std::optional<Price> price = priceOf(target, shared.catalog, setup.prices);
    Usage added;
    added.input = tokens;
    added.output = 0;
    return price ? std::min(price->charge(added).amount, mostCost) : Money();
}

} // namespace sluice
