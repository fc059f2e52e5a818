// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/fit/droplog_p.h"
#include "providers/profile.h"
#include "wire/headers.h"
#include "json/objecteditor.h"

namespace sluice {

/// Removes, renames, bounds and copies to headers what the rules say; fields without a rule stay.
void applyFieldRules(json::ObjectEditor &body, const FieldRules &rules, DropLog &log, HeaderList &headers);

/// Lowers a limit on output tokens, under any of its names, to the model's cap.
void limitOutputTokens(json::ObjectEditor &body, qint64 cap, DropLog &log);

} // namespace sluice
