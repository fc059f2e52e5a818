// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/modelhint.h"

#include "gateway/doors/errorform.h"
#include "models/modelname.h"

#include <QCoreApplication>

namespace sluice {

bool saysNoSuchModel(const Error &error)
{
    return error.kind == ErrorKind::NotFound && error.source == ErrorSource::Upstream;
}

Error withModelHint(Error error, const QByteArray &model, const ModelCatalog &catalog, const ModelTable &table,
                    const NameFilter &mayName)
{
    const ModelName name = splitModelName(model, {model.left(model.indexOf('/'))});
    if (catalog.find(name.provider, name.model))
        return error;
    const auto isNamed = [&](const QByteArray &other) { return !mayName || mayName(other); };
    const QByteArray successor = name.provider + '/' + table.successor(name.provider, name.model);
    QString hint = isNamed(successor) ? successorHint(name.provider, name.model, table) : QString();
    std::vector<ModelInfo> offered = catalog.models();
    std::erase_if(offered, [&](const ModelInfo &other) { return !isNamed(other.qualifiedName()); });
    const QByteArrayList nearest = nearestModels(model, offered);
    if (hint.isEmpty() && !nearest.isEmpty())
        hint = QCoreApplication::translate("Routing", "Did you mean %1?").arg(QString::fromUtf8(nearest.join(", ")));
    if (!hint.isEmpty())
        error.message = (asSentence(error.message) + QLatin1Char(' ') + hint).trimmed();
    return error;
}

} // namespace sluice
