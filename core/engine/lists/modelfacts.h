// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modelcatalog.h"
#include "engine/providers/target.h"
#include "models/modeltable.h"

namespace sluice {

/// What a provider's list says of a model, or else our own table.
[[nodiscard]] ModelFacts factsOf(const std::optional<ModelInfo> &listed, const QByteArray &provider,
                                 const QByteArray &model, const ModelTable &table);
[[nodiscard]] ModelFacts factsOf(const Target &target, const ModelCatalog &catalog, const ModelTable &table);

/// Whether a model must be looked up in its provider's list before anybody can say if it takes images.
[[nodiscard]] bool needsListForImages(const Target &target, const ModelFacts &facts);

} // namespace sluice
