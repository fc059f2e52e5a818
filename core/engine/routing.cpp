// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/routing.h"

#include "providers/modelname.h"

#include <QCoreApplication>

namespace sluice {

namespace {

QByteArrayList providerIds(const ProviderSet &providers)
{
    QByteArrayList ids;
    for (const ProviderAccess &access : providers.providers)
        ids.append(access.profile.id);
    return ids;
}

Error modelError(int status, const QByteArray &code, const QString &message)
{
    Error error{status == 404 ? ErrorKind::NotFound : ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.httpStatus = status;
    error.type = "invalid_request_error";
    error.code = code;
    error.param = "model";
    error.message = message;
    return error;
}

Error unknownModel(const QByteArray &name, const ModelCatalog &catalog)
{
    QString message = QCoreApplication::translate("Routing", "The model `%1` does not exist at any provider.")
                          .arg(QString::fromUtf8(name.left(200)));
    const QByteArrayList nearest = nearestModels(name, catalog.models());
    if (!nearest.isEmpty()) {
        message +=
            QLatin1Char(' ')
            + QCoreApplication::translate("Routing", "Did you mean %1?").arg(QString::fromUtf8(nearest.join(", ")));
    } else {
        message += QLatin1Char(' ') + QCoreApplication::translate("Routing", "GET /v1/models lists those that do.");
    }
    return modelError(404, "model_not_found", message);
}

Error ambiguousModel(const QByteArray &name, const std::vector<ModelInfo> &matches)
{
    QByteArrayList names;
    for (const ModelInfo &model : matches)
        names.append(model.qualifiedName());
    return modelError(400, "ambiguous_model",
                      QCoreApplication::translate("Routing", "Several providers have the model `%1`. Name one of %2.")
                          .arg(QString::fromUtf8(name), QString::fromUtf8(names.join(", "))));
}

} // namespace

bool needsModelLists(const QByteArray &name, const ProviderSet &providers)
{
    return splitModelName(name, providerIds(providers)).provider.isEmpty();
}

Result<Target> resolveModel(const QByteArray &name, const ProviderSet &providers, const ModelCatalog &catalog)
{
    const ModelName split = splitModelName(name, providerIds(providers));
    if (!split.provider.isEmpty()) {
        const ProviderAccess *access = providers.find(split.provider);
        return Target{access, expandForProvider(split.model, access->profile)};
    }
    const std::vector<ModelInfo> matches = catalog.findAll(name);
    if (matches.size() > 1)
        return ambiguousModel(name, matches);
    const ProviderAccess *access = matches.empty() ? nullptr : providers.find(matches.front().provider);
    if (!access)
        return unknownModel(name, catalog);
    return Target{access, matches.front().id};
}

} // namespace sluice
