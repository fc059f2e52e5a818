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

namespace {

/// The provider's own ids that a name in a configuration may stand for: as it is, expanded, and without the provider's
/// own prefix, as clients write it; what has that prefix may be an id as well.
QByteArrayList idsOf(const OwnPrice &price, const ProviderSet &providers)
{
    const ProviderAccess *access = providers.find(price.provider);
    if (!access)
        return {price.model};
    QByteArrayList ids{expandForProvider(price.model, access->profile)};
    const QByteArray prefix = price.provider + '/';
    if (price.model.startsWith(prefix) && price.model.size() > prefix.size())
        ids.append(expandForProvider(price.model.sliced(prefix.size()), access->profile));
    return ids;
}

} // namespace

PriceSheet priceSheet(const std::vector<OwnPrice> &own, const ProviderSet &providers)
{
    std::vector<OwnPrice> byId;
    for (const OwnPrice &price : own) {
        for (const QByteArray &id : idsOf(price, providers)) {
            // Where several names have one, the id's counts.
            const bool isSaidOfId = id != price.model && std::ranges::any_of(own, [&](const OwnPrice &other) {
                                        return other.provider == price.provider && other.model == id;
                                    });
            if (!isSaidOfId)
                byId.push_back({price.provider, id, price.price});
        }
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
