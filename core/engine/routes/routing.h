// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modelcatalog.h"
#include "engine/providers/target.h"

#include <functional>

namespace sluice {

/// Whether finding this model needs the providers' lists: it does not name a known provider.
[[nodiscard]] bool needsModelLists(const QByteArray &name, const ProviderSet &providers);

/// Whether a model may be named to whoever asks, in a hint or among several; unset: every one may.
using NameFilter = std::function<bool(const QByteArray &qualifiedName)>;

/// Finds the one place a model name stands for (core/engine/README.md#names-of-models): "provider/model", else the id
/// in the lists. Several matches are an error that names them; none names the nearest ids.
[[nodiscard]] Result<Target> resolveModel(const QByteArray &name, const ProviderSet &providers,
                                          const ModelCatalog &catalog, const NameFilter &mayName = {});

/// The other name that such a name stands for too: "fireworks/m" and "fireworks/accounts/fireworks/models/m". Empty
/// where there is none.
[[nodiscard]] QByteArray otherModelName(const QByteArray &name, const ProviderSet &providers);

} // namespace sluice
