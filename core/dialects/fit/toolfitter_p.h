// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/fit/droplog_p.h"
#include "providers/profile.h"
#include "json/objecteditor.h"

namespace sluice {

/// Takes out tools of types the provider does not have, and members it does not take; with no tool left, `tools` and
/// what speaks about them go too.
void fitTools(json::ObjectEditor &body, const ProviderProfile &profile, DropLog &log);

/// Says which tools may or must be called as the provider takes it. Where it does not take `allowed_tools`, the others
/// are left out and the mode is said; one that names none of the tools stays, for the provider to refuse.
void fitToolChoice(json::ObjectEditor &body, const ProviderProfile &profile);

/// Where there are more tools than the provider takes, those are kept that the request speaks of: the one that must be
/// called, and those that were called, the last ones first. Then those that stand first.
void limitTools(json::ObjectEditor &body, const FieldRules &rules, DropLog &log);

} // namespace sluice
