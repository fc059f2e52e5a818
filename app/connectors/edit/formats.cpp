// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/jsonedit.h"
#include "connectors/edit/tomledit.h"
#include "connectors/edit/yamledit.h"

namespace sluice::connectors {

const TextFormat *textFormat(QByteArrayView name)
{
    static constexpr TextFormat formats[] = {
        {"json", findInJson, putInJson, restoreInJson, removeFromJson},
        {"toml", findInToml, putInToml, restoreInToml, removeFromToml},
        {"yaml", findInYaml, putInYaml, restoreInYaml, removeFromYaml},
    };
    for (const TextFormat &format : formats) {
        if (name == QByteArrayView(format.name))
            return &format;
    }
    return nullptr;
}

} // namespace sluice::connectors
