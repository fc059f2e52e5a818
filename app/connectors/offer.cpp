// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/offer.h"

#include "json/value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

Result<std::vector<OfferedModel>> readOffer(const QByteArray &body)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (!document || !document->root()["data"].isArray())
        return Error{.kind = ErrorKind::Protocol, .message = u"what answered there sent no list of models"_s};
    std::vector<OfferedModel> models;
    for (const json::Value &entry : document->root()["data"].items()) {
        OfferedModel model{entry["id"].text()};
        model.context = entry["context_window"].toInt();
        model.output = entry["max_completion_tokens"].toInt();
        model.chat = entry["supports_chat"].toBool().value_or(true);
        model.tools = entry["supports_tools"].toBool().value_or(true);
        model.images = entry["supports_image_input"].toBool().value_or(false);
        if (model.chat && !model.id.isEmpty())
            models.push_back(std::move(model));
    }
    return models;
}

QByteArray usualModel(const std::vector<OfferedModel> &models)
{
    constexpr qint64 room = 100'000; // a coding tool's first turn alone may take 30,000 tokens
    const auto isFit = [](const OfferedModel &model) { return model.tools && model.context.value_or(0) >= room; };
    const auto takesTools = [](const OfferedModel &model) { return model.tools; };
    auto found = std::find_if(models.begin(), models.end(), isFit);
    if (found == models.end())
        found = std::find_if(models.begin(), models.end(), takesTools);
    if (found == models.end())
        found = models.begin();
    return found == models.end() ? QByteArray() : found->id;
}

OfferedModel modelOf(const std::vector<OfferedModel> &models, const QByteArray &id)
{
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const OfferedModel &one) { return one.id == id; });
    return found == models.end() ? OfferedModel{id} : *found;
}

QJsonObject toJson(const OfferedModel &model)
{
    QJsonObject object{{u"id"_s, QString::fromUtf8(model.id)}};
    if (model.context)
        object[u"context"] = *model.context;
    if (model.output)
        object[u"output"] = *model.output;
    if (!model.tools)
        object[u"tools"] = false;
    if (model.images)
        object[u"images"] = true;
    return object;
}

OfferedModel offeredModel(const QJsonObject &object)
{
    OfferedModel model{object[u"id"].toString().toUtf8()};
    if (object.contains(u"context"))
        model.context = object[u"context"].toInteger();
    if (object.contains(u"output"))
        model.output = object[u"output"].toInteger();
    model.tools = object[u"tools"].toBool(true);
    model.images = object[u"images"].toBool();
    return model;
}

} // namespace sluice::connectors
