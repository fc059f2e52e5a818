// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/bill.h"

#include "json/visit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {

namespace {

constexpr int deepest = 12;

bool holdsText(QByteArrayView member)
{
    constexpr std::array<QByteArrayView, 7> names = {"content", "text",      "reasoning", "reasoning_content",
                                                     "refusal", "arguments", "name"};
    return std::find(names.begin(), names.end(), member) != names.end();
}

/// Escapes are left as they are, but for characters written as numbers, which would count six times.
void addString(SeenOutput &seen, const json::Value &string)
{
    const QByteArrayView raw = string.raw();
    if (raw.contains(QByteArrayView("\\u")))
        seen.addText(string.text());
    else
        seen.addText(raw.sliced(1, raw.size() - 2));
}

void addTexts(SeenOutput &seen, const json::Value &value, int depth)
{
    if (depth > deepest)
        return;
    if (value.isArray()) {
        for (const json::Value &item : value.items())
            addTexts(seen, item, depth + 1);
        return;
    }
    json::visitMembers(value, [&](QByteArrayView member, const json::Value &inner) {
        if (inner.isString() && holdsText(member))
            addString(seen, inner);
        else if (member != "logprobs")
            addTexts(seen, inner, depth + 1);
    });
}

} // namespace

bool isCharged(const AttemptEnd &attempt)
{
    if (attempt.gaveOutput || attempt.isAbandoned)
        return true;
    if (attempt.error)
        return attempt.error->unreadable;
    return attempt.isSent && (attempt.status == 0 || attempt.status / 100 == 2);
}

Bill billOf(const Consumption &consumption, const std::optional<Price> &price)
{
    Usage told = consumption.told;
    if (consumption.isWithoutOutput && !told.output)
        told.output = 0;
    if (consumption.isPending)
        told.output = told.reasoning = std::nullopt;
    JudgedUsage judged = judgeUsage(told, consumption.seen, consumption.limits, consumption.sent);
    if (consumption.isPending) {
        judged.output = CountVerdict::Pending;
        judged.usage.output.reset();
    }
    return billOf(judged, told, consumption.unseen, price);
}

Bill billOf(const JudgedUsage &judged, const Usage &told, double unseen, const std::optional<Price> &price)
{
    Bill bill{judged.usage, judged, judged.isEstimated(), judgementText(judged, told)};
    if (!bill.usage.output) {
        bill.usage.output = qint64(std::ceil(unseen));
        bill.isEstimated = true;
    }
    const bool nothing = bill.usage.input.value_or(0) == 0 && bill.usage.output == 0;
    if (!price) {
        bill.isUnpriced = !nothing;
        return bill;
    }
    const Charge charge = price->charge(bill.usage);
    bill.cost = std::clamp(charge.amount, Money(), mostCost);
    bill.isUnpriced = !charge.isWhole && !nothing;
    if (bill.isUnpriced && bill.cost->isZero())
        bill.cost.reset();
    return bill;
}

void addAnswerText(SeenOutput &seen, const json::Value &body)
{
    json::visitMembers(body, [&seen](QByteArrayView member, const json::Value &value) {
        if (member == "choices" || member == "output")
            addTexts(seen, value, 0);
    });
}

} // namespace sluice
