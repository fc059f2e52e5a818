// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QVariantList>

namespace sluice {

class KeyRing;
struct ProviderAccess;

/// A key for people to know it by, "gsk_…4f2a"; of a short one nothing but its form.
[[nodiscard]] QString maskedKey(const ProviderAccess *access, const Secret &key);

/// A provider's keys for a list, in the order they are tried in, each a map: `key` (its name in the ring), `name`,
/// `masked`, `place` (where it is kept), `used`, `fixed` (the environment's, which stays), `first`, `last`.
[[nodiscard]] QVariantList keyRows(const KeyRing &keys, const QString &provider, const ProviderAccess *access);

} // namespace sluice
