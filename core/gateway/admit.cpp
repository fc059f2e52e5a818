// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admit.h"

#include "engine/modelprice.h"
#include "gateway/expecteduse.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

bool hasLimits(const GatewayKey &key)
{
    return key.requestsPerMinute || key.tokensPerMinute || key.budgetDay || key.budgetMonth;
}

/// The names asked for count, or else the targets they stand for: a list may name either.
Result<void> checkModels(const GatewayKey &key, const Translator::Asked &asked, const std::vector<Target> &targets)
{
    QByteArrayList names{asked.model};
    names += asked.fallbacks;
    const auto refused =
        std::find_if_not(names.begin(), names.end(), [&](const QByteArray &name) { return allowsModel(key, name); });
    const bool targetsAllowed = std::all_of(
        targets.begin(), targets.end(), [&](const Target &target) { return allowsModel(key, target.qualifiedName()); });
    if (refused == names.end() || targetsAllowed)
        return {};
    Error error{ErrorKind::Auth, ErrorSource::Downstream};
    error.httpStatus = 403;
    error.type = "permission_error";
    error.code = "model_not_allowed";
    error.param = "model";
    error.message = QCoreApplication::translate("Gateway", "The gateway key \"%1\" may not use the model `%2`. Ask for "
                                                           "another one, or add it to the key's models in Sluice.")
                        .arg(key.name, QString::fromUtf8(refused->left(200)));
    return error;
}

/// What the request is expected to take of the key's limits. Without limits nothing is set aside, but what it used is
/// counted still: the key may be given a budget before the day is over.
Result<std::optional<Use>> useOf(GatewayShared &shared, const PriceSheet &prices, const GatewayKeyPtr &key,
                                 const Translator::Asked &asked, const json::Value &body,
                                 const std::vector<Target> &targets)
{
    if (!key)
        return std::optional<Use>();
    if (const Result<void> models = checkModels(*key, asked, targets); !models.ok())
        return models.error();
    if (!hasLimits(*key))
        return std::optional(Use());
    return std::optional(expectedUse(body, priceOf(targets.front(), shared.catalog, prices)));
}

} // namespace

Result<void> wouldAdmit(GatewayShared &shared, const PriceSheet &prices, const GatewayKeyPtr &key,
                        const Translator::Asked &asked, const json::Value &body, const std::vector<Target> &targets)
{
    const Result<std::optional<Use>> use = useOf(shared, prices, key, asked, body, targets);
    if (!use)
        return use.error();
    return use->has_value() ? shared.admission.check(*key, **use, instantNow()) : Result<void>();
}

Result<void> admit(GatewayShared &shared, const PriceSheet &prices, const GatewayKeyPtr &key,
                   const Translator::Asked &asked, const json::Value &body, const std::vector<Target> &targets,
                   RequestLog &log)
{
    const Result<std::optional<Use>> use = useOf(shared, prices, key, asked, body, targets);
    if (!use)
        return use.error();
    if (!use->has_value())
        return {};
    const Result<Reservation> reservation = shared.admission.admit(*key, **use, instantNow());
    if (!reservation)
        return reservation.error();
    log.setReservation(*reservation);
    return {};
}

} // namespace sluice
