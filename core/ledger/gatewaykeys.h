// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ledger/store.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace sluice {

/// The highest limits a key can have: requests or tokens in a minute, and US dollars.
inline constexpr qint64 mostPerMinute = 1'000'000'000'000;
inline constexpr double mostBudget = 1e9;

/// A key that clients of the gateway use, and what it allows. The key itself is nowhere, only its hash.
struct GatewayKey {
    QByteArray hash; ///< SHA-256
    QString name = {};
    qint64 createdMs = 0; ///< Unix ms, as the following
    std::optional<qint64> expiresMs = {};
    std::optional<qint64> revokedMs = {};
    /// Names it may ask for; `*` stands for any text. Empty: all.
    QByteArrayList models = {};
    std::optional<qint64> requestsPerMinute = {};
    std::optional<qint64> tokensPerMinute = {};
    /// US dollars in a day and a month of local time.
    std::optional<double> budgetDay = {};
    std::optional<double> budgetMonth = {};
    friend bool operator==(const GatewayKey &, const GatewayKey &) = default;
};

/// Whether a key is neither revoked nor over at that time (Unix ms).
[[nodiscard]] bool isValid(const GatewayKey &key, qint64 nowMs);

/// Every key in the store, oldest first, also those expired or revoked.
[[nodiscard]] Result<std::vector<GatewayKey>> gatewayKeys(const Store &store);
/// SHA-256 of every key that is valid now.
[[nodiscard]] Result<QList<QByteArray>> gatewayKeyHashes(const Store &store);

/// Adds a key; its creation time is now unless it has one. A hash that is there already is an error.
[[nodiscard]] Result<void> addGatewayKey(const Store &store, GatewayKey key);
/// Adds a key without limits.
[[nodiscard]] Result<void> addGatewayKey(const Store &store, const QString &name, const QByteArray &hash);
/// Replaces all but hash and creation time.
[[nodiscard]] Result<void> updateGatewayKey(const Store &store, const GatewayKey &key);
/// From now on the key is refused; it stays in the list.
[[nodiscard]] Result<void> revokeGatewayKey(const Store &store, const QByteArray &hash);
/// Takes a key out of the list; what it spent stays known by its hash.
[[nodiscard]] Result<void> removeGatewayKey(const Store &store, const QByteArray &hash);

} // namespace sluice
