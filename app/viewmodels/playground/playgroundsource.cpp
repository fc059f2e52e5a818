// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playgroundsource.h"

#include <algorithm>

namespace sluice {

const ProviderAccess *PlaygroundSource::provider(QByteArrayView id) const
{
    const auto &all = providers().providers;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ProviderAccess &access) { return access.profile.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool PlaygroundSource::canAsk(QByteArrayView id) const
{
    const ProviderAccess *access = provider(id);
    return access && (providers().demo || access->isUsable());
}

} // namespace sluice
