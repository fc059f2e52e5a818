// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/modelinfo.h"

#include <QStringList>

#include <vector>

namespace sluice {

/// Models for panes of which some (the empty names) have none yet: one that several providers serve is best, then each
/// provider in turn. While a list is still to come nothing is chosen.
[[nodiscard]] QStringList startingModels(const std::vector<QString> &names, const std::vector<ModelInfo> &models,
                                         bool allListsKnown);

} // namespace sluice
