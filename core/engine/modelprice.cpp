// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/modelprice.h"

namespace sluice {

std::optional<Price> priceOf(const Target &target, const ModelCatalog &catalog, const PriceSheet &prices)
{
    const QByteArray &provider = target.provider->profile.id;
    const std::optional<Price> known = prices.find(provider, target.model);
    if (known && known->isOwn)
        return known;
    const std::optional<ModelInfo> info = catalog.find(provider, target.model);
    if (info && info->inputPrice && info->outputPrice)
        return Price{info->inputPrice, info->cachedInputPrice, info->outputPrice};
    return known;
}

} // namespace sluice
