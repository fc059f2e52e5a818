// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/fit/droplog_p.h"
#include "models/modeltable.h"
#include "providers/profile.h"
#include "json/objecteditor.h"

namespace sluice {

/// The effort nearest to `wanted` among those a model takes: the strongest that is not stronger, else the weakest.
/// `wanted` itself when nothing is known of the model; empty where what it takes has no place in the order of
/// strength, or the word has none: then nothing is asked for.
[[nodiscard]] QByteArray nearestEffort(const QByteArray &wanted, const QByteArrayList &taken);

/// Makes the effort that a request asks for, as `reasoning_effort` or `reasoning.effort`, the nearest one that the
/// model takes, or as far as is known the provider. A model that is known not to reason takes none.
void fitEffort(json::ObjectEditor &body, const ProviderProfile &profile, const ModelFacts &facts, DropLog &log);

} // namespace sluice
