// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertconfig.h"
#include "store/store.h"

#include <QStringList>

namespace sluice::cli {

/// Prints the silences that hold; the exit code.
[[nodiscard]] int listSilences(const Store &store, bool asJson);
/// Makes or ends one: `given` is "silence", RULE and HOURS. One may be ended whose rule is gone; the exit code.
[[nodiscard]] int silence(const AlertConfig &config, const Store &store, const QStringList &given, bool asJson);

} // namespace sluice::cli
