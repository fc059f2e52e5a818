// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/lists/modelfacts.h"

namespace sluice {

ModelFacts factsOf(const std::optional<ModelInfo> &listed, const QByteArray &provider, const QByteArray &model,
                   const ModelTable &table)
{
    if (!listed)
        return table.find(provider, model);
    return {listed->contextWindow, listed->maxOutputTokens, listed->tools, listed->json,
            listed->vision,        listed->reasoning,       listed->chat,  listed->efforts,
            listed->usualEffort,   listed->refused};
}

ModelFacts factsOf(const Target &target, const ModelCatalog &catalog, const ModelTable &table)
{
    const QByteArray &provider = target.provider->profile.id;
    return factsOf(catalog.find(provider, target.model), provider, target.model, table);
}

bool needsListForImages(const Target &target, const ModelFacts &facts)
{
    return target.provider->profile.imagesMustBeKnown && !facts.vision;
}

} // namespace sluice
