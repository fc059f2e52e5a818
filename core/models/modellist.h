// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/modelinfo.h"
#include "models/modeltable.h"
#include "models/pricesheet.h"
#include "providers/profile.h"
#include "json/value.h"

namespace sluice {

// --- a provider's list

/// One page of a provider's list.
struct ModelPage {
    std::vector<ModelInfo> models;
    /// Where the next page begins; empty on the last one.
    QByteArray nextPageToken = {};
};

/// Reads a list in any of the forms of core/providers/README.md#models: `data` as OpenAI, Groq and Fireworks have it,
/// `models` as the management API of Fireworks does. Models that cannot be called are left out; nothing is added that
/// is not in `body`.
[[nodiscard]] Result<ModelPage> decodeModelPage(const QByteArray &provider, const json::Value &body);

/// Fills what a list left open from the sheet and the table.
void addKnownFacts(ModelInfo &model, const PriceSheet &prices, const ModelTable &table);

/// Reads a provider's list and fills the gaps with the facts that come with the program, sorted by id.
[[nodiscard]] Result<std::vector<ModelInfo>> decodeModelList(const ProviderProfile &profile, const QByteArray &body);

// --- our own list, for clients

/// One body for OpenAI's clients (`data`) and Codex (`models`, those that can use tools).
[[nodiscard]] QByteArray encodeModelList(const std::vector<ModelInfo> &models);
/// One model as OpenAI's clients want it.
[[nodiscard]] QByteArray encodeModel(const ModelInfo &model);

/// The part of a list an Anthropic client asks for; ids are qualified names.
struct AnthropicPage {
    std::optional<qint64> limit = {}; ///< unset: all of them
    QByteArray afterId = {};
    QByteArray beforeId = {};
};

[[nodiscard]] QByteArray encodeAnthropicModelList(const std::vector<ModelInfo> &models, const AnthropicPage &page = {});
[[nodiscard]] QByteArray encodeAnthropicModel(const ModelInfo &model);

} // namespace sluice
