// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/playgroundsource.h"

#include "engine/lists/modelfacts.h"
#include "models/builtin.h"

#include <algorithm>

namespace sluice {

PlaygroundSource::PlaygroundSource(QObject *parent)
    : QObject(parent)
    , m_table(builtInOrNone<ModelTable>())
{
}

const ProviderAccess *PlaygroundSource::provider(QByteArrayView id) const
{
    return providers().find(id);
}

bool PlaygroundSource::canAsk(QByteArrayView id) const
{
    const ProviderAccess *access = provider(id);
    return access && (providers().demo || access->isUsable());
}

ModelFacts PlaygroundSource::factsOf(const QByteArray &provider, const QByteArray &model) const
{
    const std::vector<ModelInfo> &all = models();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const ModelInfo &info) { return info.id == model && info.provider == provider; });
    return sluice::factsOf(found == all.end() ? std::nullopt : std::optional(*found), provider, model, m_table);
}

} // namespace sluice
