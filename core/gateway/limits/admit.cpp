// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/admit.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "engine/lists/modelprice.h"
#include "gateway/limits/expecteduse.h"
#include "meter/bill.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

bool hasLimits(const GatewayKey &key)
{
    return key.requestsPerMinute || key.tokensPerMinute || hasBudget(key);
}

/// The names asked for count, or else the targets they stand for: a list may name either.
Result<void> checkModels(const Applicant &applicant)
{
    const GatewayKey &key = *applicant.key;
    const auto isAllowed = [&](const QByteArray &name) { return allowsModel(key, name, *applicant.setup.providers); };
    QByteArrayList names{applicant.asked.model};
    names += applicant.asked.fallbacks;
    const auto refused = std::find_if_not(names.begin(), names.end(), isAllowed);
    const bool targetsAllowed = std::ranges::all_of(applicant.targets, isAllowed, &Target::qualifiedName);
    if (refused == names.end() || targetsAllowed)
        return {};
    return refusal(Refusal::ModelNotAllowed,
                   QCoreApplication::translate("Gateway", "The gateway key \"%1\" may not use the model `%2`. Ask for "
                                                          "another one, or add it to the key's models in Sluice.")
                       .arg(key.name, QString::fromUtf8(refused->left(200))),
                   "model");
}

/// What a request may take of its key's limits.
struct Expected {
    Use most;
    /// What it can begin with; the same where nothing can follow.
    Use first;
    /// A target whose price is not known.
    std::optional<QByteArray> unpriced = {};
};

/// Foreign counts and our own differ; a reservation is rather too large.
qint64 withMargin(qint64 tokens)
{
    return tokens + tokens / 8;
}

/// As a model counts that taught so much; never less than was guessed, for what is set aside is rather too large.
qint64 asCounted(qint64 guessed, double calibration)
{
    return std::llround(double(guessed) * std::max(1.0, calibration));
}

Money costOf(const Price &price, qint64 input, qint64 output)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return std::min(price.charge(usage).amount, mostCost);
}

bool isWhole(const std::optional<Price> &price, qint64 output)
{
    return price && price->input && (price->output || output == 0);
}

Expected expectedOf(const Applicant &applicant)
{
    const qint64 rough = roughInputTokens(applicant.request.body.raw());
    Expected expected;
    for (const Target &target : applicant.targets) {
        const qint64 input = withMargin(asCounted(rough, applicant.shared.calibration->input(target.qualifiedName())));
        const ClientDialect &dialect = *applicant.request.door.dialect;
        const OutputMembers sent = asSent(applicant.asked.output, dialect, target.provider->profile);
        const Allowance allowance = allowanceOf(dialect, sent, applicant.shared.factsOf(target));
        if (expected.most.tokens == 0)
            expected.most.tokens = expected.first.tokens = input + allowance.usual();
        const std::optional<Price> price = priceOf(target, applicant.shared.catalog, applicant.setup.prices);
        if (!isWhole(price, allowance.most()) && !expected.unpriced)
            expected.unpriced = target.qualifiedName();
        if (!price)
            continue;
        const qint64 first = applicant.asked.stream ? allowance.usual() : allowance.most();
        expected.most.cost = std::max(expected.most.cost, costOf(*price, input, allowance.most()));
        expected.first.cost = std::max(expected.first.cost, costOf(*price, input, first));
    }
    return expected;
}

Error priceUnknown(const GatewayKey &key, const QByteArray &target)
{
    const qsizetype slash = target.indexOf('/');
    return refusal(Refusal::PriceUnknown,
                   QCoreApplication::translate(
                       "Gateway",
                       "The gateway key \"%1\" has a budget, and what `%2` costs is not known. Say its price in Sluice "
                       "(sluice config set prices.%3.%4 '{\"input\": …, \"output\": …}', in dollars per million "
                       "tokens), or let requests of unknown price through (allow_unpriced).")
                       .arg(key.name, QString::fromUtf8(target.left(200)), QString::fromUtf8(target.left(slash)),
                            QString::fromUtf8(target.mid(slash + 1, 200))),
                   "model");
}

/// Without limits nothing is set aside, but what was used is counted still: the key may be given a budget before the
/// day is over.
Result<std::optional<Expected>> expectedBy(const Applicant &applicant)
{
    const GatewayKeyPtr &key = applicant.key;
    if (!key)
        return std::optional<Expected>();
    if (const Result<void> models = checkModels(applicant); !models.ok())
        return models.error();
    if (!hasLimits(*key))
        return std::optional(Expected());
    Expected expected = expectedOf(applicant);
    if (hasBudget(*key) && expected.unpriced && !applicant.setup.rules.allowUnpriced)
        return priceUnknown(*key, *expected.unpriced);
    if (!hasBudget(*key))
        expected.most.cost = expected.first.cost = {};
    expected.most.isFree = expected.first.isFree = !expected.unpriced && expected.most.cost.isZero();
    return std::optional(std::move(expected));
}

} // namespace

std::optional<Money> mostCostOf(const Applicant &applicant)
{
    const Expected expected = expectedOf(applicant);
    return expected.unpriced ? std::nullopt : std::optional(expected.most.cost);
}

Result<void> wouldAdmit(const Applicant &applicant, Money more)
{
    const Result<std::optional<Expected>> expected = expectedBy(applicant);
    if (!expected)
        return expected.error();
    if (!expected->has_value())
        return {};
    Use first = (*expected)->first;
    first.cost += more;
    first.isFree = first.isFree && more.isZero();
    return applicant.shared.admission.check(*applicant.key, first, instantNow());
}

Result<std::optional<Reservation>> admit(const Applicant &applicant, const Instant &now)
{
    const Result<std::optional<Expected>> expected = expectedBy(applicant);
    if (!expected)
        return expected.error();
    if (!expected->has_value())
        return std::optional<Reservation>();
    Admission &admission = applicant.shared.admission;
    Result<Reservation> reservation = admission.admit(*applicant.key, (*expected)->most, now);
    if (!reservation && !Admission::needsShare(reservation.error()) && (*expected)->first.cost < (*expected)->most.cost)
        reservation = admission.admitOpen(*applicant.key, (*expected)->most, (*expected)->first.cost, now);
    if (!reservation)
        return reservation.error();
    return std::optional(std::move(*reservation));
}

} // namespace sluice
