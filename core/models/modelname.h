// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/modelinfo.h"
#include "models/modeltable.h"
#include "providers/profile.h"

#include <span>

namespace sluice {

/// A model name taken apart: "groq/openai/gpt-oss-20b" → "groq", "openai/gpt-oss-20b".
struct ModelName {
    QByteArray provider = {}; ///< empty when the name does not begin with a known provider
    QByteArray model;
    friend bool operator==(const ModelName &, const ModelName &) = default;
};

/// Splits at the first slash when what stands before it is one of `providers` (profile ids) and something follows it.
[[nodiscard]] ModelName splitModelName(const QByteArray &name, const QByteArrayList &providers);

/// The id to send: a bare one gets the profile's prefix, one with a slash goes as it is.
[[nodiscard]] QByteArray expandForProvider(const QByteArray &model, const ProviderProfile &profile);

/// The other name of the same model at that provider: the bare one of an id with the profile's prefix, and the id of a
/// bare one. Empty where there is none.
[[nodiscard]] QByteArray otherName(const QByteArray &model, const ProviderProfile &profile);

/// What someone who asked for `model` may have meant: at most three qualified names, nearest first. Compares the id,
/// its last part and the qualified name without regard to case; empty when nothing is near.
[[nodiscard]] QByteArrayList nearestModels(const QByteArray &model, std::span<const ModelInfo> offered);

/// One sentence for the error about a model that is gone, naming its successor; empty when the table has no advice.
/// `model` is the provider's own id.
[[nodiscard]] QString successorHint(const QByteArray &provider, const QByteArray &model, const ModelTable &table);

} // namespace sluice
