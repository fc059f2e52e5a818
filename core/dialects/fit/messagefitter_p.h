// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/fit/droplog_p.h"
#include "providers/profile.h"
#include "json/objecteditor.h"

namespace sluice {

/// Takes out of `messages` what the provider refuses and names roles and reasoning as it wants them. A content part of
/// a type it does not take is an InvalidRequest error that names the part.
[[nodiscard]] Result<void> fitMessages(json::ObjectEditor &body, const ProviderProfile &profile, DropLog &log);

} // namespace sluice
