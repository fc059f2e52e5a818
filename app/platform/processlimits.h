// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// Sets what the system allows this process, before it does anything: no core dumps, for they would hold provider keys,
/// and as many descriptors as 1,000 clients with a provider connection each may need, where the system lets it.
void setProcessLimits();

} // namespace sluice
