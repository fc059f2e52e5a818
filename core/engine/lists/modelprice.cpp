// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/lists/modelprice.h"

#include "models/modelname.h"

#include <algorithm>

namespace sluice {

namespace {

std::optional<Price> priceOf(const ModelInfo *listed, const std::optional<Price> &known)
{
    if (known && known->isOwn)
        return known;
    const bool isWhole = listed && listed->inputPrice && listed->outputPrice;
    // A price that lacks a part is better than none: of embeddings the part for output is never needed.
    const bool isPart = listed && !known && (listed->inputPrice || listed->outputPrice);
    if (isWhole || isPart)
        return Price{listed->inputPrice, listed->cachedInputPrice, listed->outputPrice};
    return known;
}

} // namespace

std::optional<Price> priceOf(const Target &target, const ModelCatalog &catalog, const PriceSheet &prices)
{
    const QByteArray &provider = target.provider->profile.id;
    const std::optional<ModelInfo> info = catalog.find(provider, target.model);
    return priceOf(info ? &*info : nullptr, prices.find(provider, target.model));
}

PriceSheet priceSheet(const std::vector<OwnPrice> &own, const ProviderSet &providers)
{
    std::vector<OwnPrice> byId;
    for (OwnPrice price : own) {
        const ProviderAccess *access = providers.find(price.provider);
        const QByteArray id = access ? expandForProvider(price.model, access->profile) : price.model;
        // Where both names have one, the id's counts.
        const bool isSaidOfId = id != price.model && std::ranges::any_of(own, [&](const OwnPrice &other) {
                                    return other.provider == price.provider && other.model == id;
                                });
        if (isSaidOfId)
            continue;
        price.model = id;
        byId.push_back(std::move(price));
    }
    return PriceSheet::with(byId);
}

ModelInfo withPrice(ModelInfo model, const PriceSheet &prices)
{
    if (const std::optional<Price> price = priceOf(&model, prices.find(model.provider, model.id))) {
        model.inputPrice = price->input;
        model.cachedInputPrice = price->cachedInput;
        model.outputPrice = price->output;
    }
    return model;
}

} // namespace sluice
