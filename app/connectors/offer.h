// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <vector>

namespace sluice::connectors {

/// A model as a gateway offers it.
struct OfferedModel {
    QByteArray id;
    std::optional<qint64> context = {}; ///< tokens
    std::optional<qint64> output = {};  ///< tokens
    bool chat = true;
    bool tools = true; ///< also where it is not known
    bool images = false;
};

/// What a gateway offers to a tool.
struct Offer {
    QByteArray root; ///< "http://127.0.0.1:7117"
    std::vector<OfferedModel> models = {};
};

/// Reads a gateway's answer to GET /v1/models. Models without chat are left out.
[[nodiscard]] Result<std::vector<OfferedModel>> readOffer(const QByteArray &body);
/// The model a tool is given when nobody says which: the first that calls tools and has room for them. Empty when
/// nothing is offered.
[[nodiscard]] QByteArray usualModel(const std::vector<OfferedModel> &models);
/// The one of that id, or one of which nothing is known.
[[nodiscard]] OfferedModel modelOf(const std::vector<OfferedModel> &models, const QByteArray &id);

[[nodiscard]] QJsonObject toJson(const OfferedModel &model);
[[nodiscard]] OfferedModel offeredModel(const QJsonObject &object);

} // namespace sluice::connectors
