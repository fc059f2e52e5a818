// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelnames.h"

namespace sluice {

QString providerOf(const QString &model)
{
    const qsizetype slash = model.indexOf(u'/');
    return slash < 0 ? QString() : model.first(slash);
}

QString shortName(const QString &model)
{
    return model.sliced(model.lastIndexOf(u'/') + 1);
}

} // namespace sluice
