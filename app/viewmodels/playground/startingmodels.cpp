// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startingmodels.h"

#include "modelnames.h"

#include <algorithm>

namespace sluice {

namespace {

QString nameOf(const ModelInfo &model)
{
    return QString::fromUtf8(model.qualifiedName());
}

int servedBy(const std::vector<ModelInfo> &models, const QString &shortened)
{
    QByteArrayList providers;
    for (const ModelInfo &model : models) {
        if (model.chat && shortName(nameOf(model)) == shortened && !providers.contains(model.provider))
            providers << model.provider;
    }
    return static_cast<int>(providers.size());
}

/// How good a model is for a pane beside the ones already chosen.
double worth(const ModelInfo &model, const QStringList &taken, const std::vector<ModelInfo> &models)
{
    const QString name = nameOf(model);
    double score = 0;
    for (const QString &other : taken) {
        if (other.isEmpty())
            continue;
        score -= other == name ? 1000 : 0; // beside itself it compares nothing
        score -= providerOf(other) == providerOf(name) ? 100 : 0;
        score += shortName(other) == shortName(name) ? 50 : 0;
    }
    score += 10 * std::min(servedBy(models, shortName(name)), 2);
    score += model.tools.value_or(false) ? 3 : 0;
    score += model.inputPrice ? 2 : 0;
    score += model.contextWindow ? 1 : 0;
    return score;
}

} // namespace

QStringList startingModels(const std::vector<QString> &names, const std::vector<ModelInfo> &models, bool allListsKnown)
{
    QStringList chosen(names.begin(), names.end());
    if (!allListsKnown)
        return chosen;
    for (QString &name : chosen) {
        if (!name.isEmpty())
            continue;
        const ModelInfo *best = nullptr;
        double bestWorth = 0;
        for (const ModelInfo &model : models) {
            const double found = worth(model, chosen, models);
            if (model.chat && (!best || found > bestWorth)) {
                best = &model;
                bestWorth = found;
            }
        }
        if (best)
            name = nameOf(*best);
    }
    return chosen;
}

} // namespace sluice
