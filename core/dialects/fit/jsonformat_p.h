// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/fit/droplog_p.h"
#include "providers/profile.h"
#include "json/objecteditor.h"

namespace sluice {

/// Where a provider refuses a JSON format together with tools: takes the format out and tells it in the prompt instead.
void fitJsonFormat(json::ObjectEditor &body, const ProviderProfile &profile, DropLog &log);

} // namespace sluice
