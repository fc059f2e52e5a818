// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/reasoningeffort.h"

#include "json/writer.h"

namespace sluice {

namespace {

/// Place in the order of strength; -1 for other words.
int strength(const QByteArray &effort)
{
    static const QByteArrayList order = {"none", "minimal", "low", "medium", "high", "xhigh", "max"};
    return int(order.indexOf(effort));
}

/// Fits the effort under `key`, which stands at `path`. What is no text is for the provider to take or to refuse, but
/// for a model that does not reason.
void fitMember(json::ObjectEditor &object, QByteArrayView key, const QByteArray &path, const QByteArrayList &taken,
               bool isLost, DropLog &log)
{
    const json::Value value = object.value(key);
    if (!value.exists() || value.isNull())
        return;
    const QByteArray wanted = value.text();
    const bool isKnown = taken.isEmpty() || taken.contains(wanted) || !value.isString();
    if (!isLost && isKnown)
        return;
    const QByteArray nearest = isLost ? QByteArray() : nearestEffort(wanted, taken);
    const bool wantsNone = wanted == "none" || value.toBool() == false;
    // What comes without saying so is no loss.
    if (isLost ? !wantsNone : wanted != "default")
        log.removed(path, value);
    if (nearest.isEmpty())
        object.remove(key);
    else
        object.set(key, json::quoted(nearest));
}

} // namespace

QByteArray nearestEffort(const QByteArray &wanted, const QByteArrayList &taken)
{
    const int limit = strength(wanted);
    if (taken.isEmpty() || taken.contains(wanted))
        return wanted;
    if (limit < 0)
        return {};
    QByteArray below;
    QByteArray weakest;
    for (const QByteArray &effort : taken) {
        const int place = strength(effort);
        if (place <= 0)
            continue; // less thinking is not none
        if (place < limit && place > strength(below))
            below = effort;
        if (weakest.isEmpty() || place < strength(weakest))
            weakest = effort;
    }
    return below.isEmpty() ? weakest : below;
}

void fitEffort(json::ObjectEditor &body, const ProviderProfile &profile, const ModelFacts &facts, DropLog &log)
{
    constexpr QByteArrayView key = "reasoning_effort";
    const bool isLost = facts.reasoning == false;
    const auto rule = profile.fields.find(key.toByteArray());
    const QByteArrayList &taken =
        !facts.efforts.isEmpty() || rule == profile.fields.end() ? facts.efforts : rule->second.values;
    if (body.has(key))
        fitMember(body, key, key.toByteArray(), taken, isLost, log);
    const json::Value given = body.value("reasoning");
    if (!given.isObject())
        return;
    const QByteArray text = given.raw().toByteArray(); // the edit below ends the slices of `given`
    json::ObjectEditor reasoning{json::Value(text)};
    fitMember(reasoning, "effort", "reasoning.effort", taken, isLost, log);
    if (reasoning.changed())
        body.set("reasoning", reasoning.result());
}

} // namespace sluice
