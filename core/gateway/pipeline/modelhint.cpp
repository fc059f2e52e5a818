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

Error withModelHint(Error error, const QByteArray &model, const ModelCatalog &catalog, const ModelTable &table)
{
    const ModelName name = splitModelName(model, {model.left(model.indexOf('/'))});
    if (catalog.find(name.provider, name.model))
        return error;
    QString hint = successorHint(name.provider, name.model, table);
    const QByteArrayList nearest = nearestModels(model, catalog.models());
    if (hint.isEmpty() && !nearest.isEmpty())
        hint = QCoreApplication::translate("Routing", "Did you mean %1?").arg(QString::fromUtf8(nearest.join(", ")));
    if (!hint.isEmpty())
        error.message = (asSentence(error.message) + QLatin1Char(' ') + hint).trimmed();
    return error;
}

} // namespace sluice
