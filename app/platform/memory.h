// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// Gives memory back to the system that the process has but does not use, where the system can take it.
void returnFreeMemory();

} // namespace sluice
