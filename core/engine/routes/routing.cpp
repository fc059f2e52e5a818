// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/routes/routing.h"

#include "base/refusal.h"
#include "models/modelname.h"
#include "models/modeltable.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

QByteArrayList providerIds(const ProviderSet &providers)
{
    QByteArrayList ids;
    for (const ProviderAccess &access : providers.providers)
        ids.append(access.profile.id);
    return ids;
}

Error unknownModel(const QByteArray &name, const ModelCatalog &catalog, const NameFilter &mayName)
{
    QString message = QCoreApplication::translate("Routing", "The model `%1` does not exist at any provider.")
                          .arg(QString::fromUtf8(name.left(200)));
    std::vector<ModelInfo> offered = catalog.models();
    if (mayName)
        std::erase_if(offered, [&](const ModelInfo &model) { return !mayName(model.qualifiedName()); });
    const QByteArrayList nearest = nearestModels(name, offered);
    if (!nearest.isEmpty()) {
        message +=
            QLatin1Char(' ')
            + QCoreApplication::translate("Routing", "Did you mean %1?").arg(QString::fromUtf8(nearest.join(", ")));
    } else {
        message += QLatin1Char(' ') + QCoreApplication::translate("Routing", "The model list names those that do.");
    }
    return refusal(Refusal::UnknownModel, message, "model");
}

Error ambiguousModel(const QByteArray &name, const std::vector<ModelInfo> &matches, const NameFilter &mayName)
{
    QByteArrayList names;
    for (const ModelInfo &model : matches) {
        if (!mayName || mayName(model.qualifiedName()))
            names.append(model.qualifiedName());
    }
    return refusal(Refusal::AmbiguousModel,
                   QCoreApplication::translate("Routing", "Several providers have the model `%1`. Name one of %2.")
                       .arg(QString::fromUtf8(name), QString::fromUtf8(names.join(", "))),
                   "model");
}

/// Whether our own table has that id: the first request comes before any list.
bool isKnownId(const QByteArray &provider, const QByteArray &id)
{
    static const Result<ModelTable> table = ModelTable::builtIn();
    return table.ok() && table->find(provider, id) != ModelFacts();
}

} // namespace

bool needsModelLists(const QByteArray &name, const ProviderSet &providers)
{
    return splitModelName(name, providerIds(providers)).provider.isEmpty();
}

QByteArray otherModelName(const QByteArray &name, const ProviderSet &providers)
{
    const ModelName split = splitModelName(name, providerIds(providers));
    if (split.provider.isEmpty())
        return {};
    const QByteArray other = otherName(split.model, providers.find(split.provider)->profile);
    return other.isEmpty() ? QByteArray() : split.provider + '/' + other;
}

Result<Target> resolveModel(const QByteArray &name, const ProviderSet &providers, const ModelCatalog &catalog,
                            const NameFilter &mayName)
{
    const ModelName split = splitModelName(name, providerIds(providers));
    if (!split.provider.isEmpty()) {
        const ProviderAccess *access = providers.find(split.provider);
        // A provider whose own ids begin with its name: the whole is the id, unless the rest is one too.
        const bool isWholeId = catalog.find(split.provider, name) || isKnownId(split.provider, name);
        if (isWholeId && !catalog.find(split.provider, split.model))
            return Target{access, name};
        return Target{access, expandForProvider(split.model, access->profile)};
    }
    const std::vector<ModelInfo> matches = catalog.findAll(name);
    const auto isNamed = [&](const ModelInfo &model) { return !mayName || mayName(model.qualifiedName()); };
    if (matches.size() > 1 && std::ranges::any_of(matches, isNamed))
        return ambiguousModel(name, matches, mayName);
    const ProviderAccess *access = matches.size() != 1 ? nullptr : providers.find(matches.front().provider);
    if (!access)
        return unknownModel(name, catalog, mayName);
    return Target{access, matches.front().id};
}

} // namespace sluice
