// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// Gives memory back to the system that the process has but does not use, where the system can take it.
void returnFreeMemory();

/// Keeps the memory of this process out of core dumps, and from other processes of the same user, where the system can.
/// Secrets are in it. The files of /proc/PID are the administrator's then.
void hideMemory();

} // namespace sluice
