// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/routes/routing.h"
#include "models/modeltable.h"

namespace sluice {

/// Whether a provider says that it has no such model.
[[nodiscard]] bool saysNoSuchModel(const Error &error);

/// The same error with what to ask for instead: the successor of a model that is gone, or the nearest in the provider's
/// list. `model` is "provider/model". The error as it is when nothing is known, or when the list has the model.
[[nodiscard]] Error withModelHint(Error error, const QByteArray &model, const ModelCatalog &catalog,
                                  const ModelTable &table, const NameFilter &mayName = {});

} // namespace sluice
