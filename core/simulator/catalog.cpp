// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/catalog.h"

#include "json/value.h"

#include <QFile>

#include <algorithm>

namespace sluice::sim {

using namespace Qt::StringLiterals;

namespace {

ModelKind kindNamed(const QByteArray &name)
{
    if (name == "embedding")
        return ModelKind::Embedding;
    if (name == "audio")
        return ModelKind::Audio;
    return name == "reranker" ? ModelKind::Reranker : ModelKind::Chat;
}

ModelState stateNamed(const QByteArray &name)
{
    if (name == "retired")
        return ModelState::Retired;
    return name == "undeployed" ? ModelState::Undeployed : ModelState::Active;
}

SimModel readModel(json::Value row)
{
    SimModel model;
    model.id = row["id"].text();
    model.owner = row["owner"].text();
    model.created = row["created"].toInt().value_or(0);
    model.kind = kindNamed(row["kind"].text());
    model.state = stateNamed(row["state"].text());
    model.contextTokens = row["context"].toInt().value_or(model.contextTokens);
    model.outputTokens = row["output"].toInt().value_or(model.outputTokens);
    if (const std::vector<json::Value> price = row["price"].items(); price.size() == 3) {
        model.price = ModelPrice{price[0].toDouble().value_or(0), price[1].toDouble().value_or(0),
                                 price[2].toDouble().value_or(0)};
    }
    for (const json::Value &effort : row["efforts"].items())
        model.efforts.push_back(effort.text());
    model.defaultEffort = row["default_effort"].text();
    model.reasoningFormat = row["reasoning_format"].toBool().value_or(false);
    model.thinkingOnly = row["thinking_only"].toBool().value_or(false);
    model.images = int(row["images"].toInt().value_or(0));
    model.tools = row["tools"].toBool().value_or(true);
    model.listed = row["listed"].toBool().value_or(true);
    model.dimensions = int(row["dimensions"].toInt().value_or(0));
    return model;
}

} // namespace

bool SimModel::takesEffort(QByteArrayView effort) const
{
    return std::find(efforts.begin(), efforts.end(), effort) != efforts.end();
}

Catalog Catalog::builtIn()
{
    Catalog catalog;
    catalog.m_any.id = "sim";
    catalog.m_any.owner = "sluice";
    catalog.m_any.images = 30;
    QFile file(u":/sluice/simulator/models.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the simulator's model data is missing from the build");
    const Result<json::Document> document = json::Document::parse(file.readAll());
    if (!document)
        qFatal("the simulator's model data is not JSON: %s", qPrintable(document.error().message));
    for (const json::Value &row : document->root()["groq"].items())
        catalog.m_models[0].push_back(readModel(row));
    for (const json::Value &row : document->root()["fireworks"].items())
        catalog.m_models[1].push_back(readModel(row));
    return catalog;
}

const SimModel *Catalog::find(Provider provider, QByteArrayView id) const
{
    if (!simName(id).isEmpty())
        return &m_any;
    const std::vector<SimModel> &all = models(provider);
    const auto found = std::find_if(all.begin(), all.end(), [id](const SimModel &model) { return model.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QByteArray simName(QByteArrayView modelId)
{
    constexpr QByteArrayView prefix = "accounts/fireworks/models/";
    if (modelId.startsWith(prefix))
        modelId = modelId.sliced(prefix.size());
    return modelId.startsWith("sim-") ? modelId.toByteArray() : QByteArray();
}

} // namespace sluice::sim
