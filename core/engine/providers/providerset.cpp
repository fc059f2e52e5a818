// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providerset.h"

namespace sluice {

const ProviderAccess *ProviderSet::find(QByteArrayView id) const
{
    for (const ProviderAccess &access : providers) {
        if (access.profile.id == id)
            return &access;
    }
    return nullptr;
}

} // namespace sluice
