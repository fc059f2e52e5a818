// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ledger/store.h"

#include <QList>

namespace sluice {

/// SHA-256 of every gateway key in the store.
[[nodiscard]] Result<QList<QByteArray>> gatewayKeyHashes(const Store &store);

/// Adds a key by its hash. The key itself is never stored.
[[nodiscard]] Result<void> addGatewayKey(const Store &store, const QString &name, const QByteArray &hash);

/// Takes every key out, so that none is valid any more.
[[nodiscard]] Result<void> removeGatewayKeys(const Store &store);

} // namespace sluice
