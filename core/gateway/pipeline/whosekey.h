// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "engine/providers/target.h"

namespace sluice {

/// What a provider says of a key, and of whose: a client has one of its own, and would look for the fault there. Other
/// errors as they are. `target` is the one that said so.
[[nodiscard]] Error withWhoseKey(Error error, const Target &target);

} // namespace sluice
