// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/endedmodels.h"

#include "models/modelname.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Empty when the model is not known to have ended.
QString endOf(const QByteArray &name, const ModelTable &table)
{
    const qsizetype slash = name.indexOf('/');
    const QByteArray provider = name.left(qMax<qsizetype>(0, slash));
    const QByteArray model = name.mid(slash + 1);
    if (!table.retired(provider, model))
        return {};
    const QString hint = successorHint(provider, model, table);
    return QString::fromUtf8(name) + u": "_s + (hint.isEmpty() ? u"It was retired."_s : hint);
}

} // namespace

QStringList endedModels(const GatewayConfig &config, const ModelTable &table)
{
    QStringList lines;
    const auto check = [&](const QString &place, const QByteArray &name) {
        if (const QString text = endOf(name, table); !text.isEmpty())
            lines.append(place + u": "_s + text);
    };
    for (const auto &[name, route] : config.routes) {
        for (std::size_t i = 0; i < route.targets.size(); ++i)
            check(u"routes.%1.targets[%2]"_s.arg(QString::fromUtf8(name)).arg(i), route.targets[i].model);
    }
    for (const auto &[model, next] : config.fallbacks) {
        check(u"fallbacks."_s + QString::fromUtf8(model), model);
        for (const QByteArray &name : next)
            check(u"fallbacks."_s + QString::fromUtf8(model), name);
    }
    return lines;
}

} // namespace sluice
