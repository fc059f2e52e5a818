// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/provider.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace sluice::sim {

enum class ModelKind { Chat, Embedding, Audio, Reranker };

/// Active answers; retired is refused as decommissioned; undeployed is listed but answers 404.
enum class ModelState { Active, Retired, Undeployed };

/// US dollars per million tokens.
struct ModelPrice {
    double input = 0;
    double cached = 0;
    double output = 0;
};

/// One model of the simulated provider.
struct SimModel {
    QByteArray id;
    QByteArray owner;
    qint64 created = 0;
    ModelKind kind = ModelKind::Chat;
    ModelState state = ModelState::Active;
    qint64 contextTokens = 131072;
    qint64 outputTokens = 65536;
    std::optional<ModelPrice> price = {};
    std::vector<QByteArray> efforts = {}; ///< reasoning efforts it takes; empty: it does not reason
    QByteArray defaultEffort = {};
    bool reasoningFormat = false; ///< takes `reasoning_format`
    bool thinkingOnly = false;
    int images = 0; ///< most images in a request
    bool tools = true;
    bool listed = true;
    int dimensions = 0; ///< of an embedding

    [[nodiscard]] bool reasons() const { return !efforts.empty(); }
    [[nodiscard]] bool takesEffort(QByteArrayView effort) const;
};

/// The models of both providers, read once from the built-in data.
class Catalog
{
public:
    /// Reads `:/sluice/simulator/models.json`.
    [[nodiscard]] static Catalog builtIn();

    [[nodiscard]] const std::vector<SimModel> &models(Provider provider) const
    {
        return m_models[provider == Provider::Groq ? 0 : 1];
    }
    /// Null when there is no such id. An id of the form `sim-…` (Fireworks: also with its prefix) is always a model.
    [[nodiscard]] const SimModel *find(Provider provider, QByteArrayView id) const;

private:
    std::array<std::vector<SimModel>, 2> m_models;
    SimModel m_any;
};

/// The part of a model id that begins with `sim-`, or empty.
[[nodiscard]] QByteArray simName(QByteArrayView modelId);

} // namespace sluice::sim
