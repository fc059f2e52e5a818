// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

namespace sluice {

/// A new gateway key: "slc-" and 32 random bytes in base 62.
[[nodiscard]] Secret makeGatewayKey();
/// What is kept of a key where the key itself must not be: its SHA-256.
[[nodiscard]] QByteArray gatewayKeyHash(const Secret &key);

} // namespace sluice
