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

/// Fits the effort under `key`, which stands at `path`.
void fitMember(json::ObjectEditor &object, QByteArrayView key, const QByteArray &path, const QByteArrayList &taken,
               bool isLost, DropLog &log)
{
    const json::Value value = object.value(key);
    const QByteArray wanted = value.text();
    const QByteArray nearest = isLost ? QByteArray() : nearestEffort(wanted, taken);
    if (!value.isString() || nearest == wanted)
        return;
    if (!isLost || wanted != "none")
        log.removed(path, value);
    if (isLost)
        object.remove(key);
    else
        object.set(key, json::quoted(nearest));
}

} // namespace

QByteArray nearestEffort(const QByteArray &wanted, const QByteArrayList &taken)
{
    const int limit = strength(wanted);
    if (limit < 0 || taken.contains(wanted))
        return wanted;
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
    if (!below.isEmpty())
        return below;
    return weakest.isEmpty() ? wanted : weakest;
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
