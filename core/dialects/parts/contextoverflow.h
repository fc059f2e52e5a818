// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace sluice {

/// Whether a provider refused a request because it does not fit into the model's context, whatever words it used.
/// Coding tools shorten the conversation when they are told so.
[[nodiscard]] bool isContextOverflow(const Error &error);

} // namespace sluice
