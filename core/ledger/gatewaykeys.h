// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/changes.h"

#include <QByteArrayList>
#include <QStringList>

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

/// The names of the keys that the program makes for itself: the window's, and that of `sluice serve`.
inline constexpr QLatin1StringView windowKeyName{"desktop"};
inline constexpr QLatin1StringView serveKeyName{"default"};
[[nodiscard]] inline bool isOwnKeyName(const QString &name)
{
    return name == windowKeyName || name == serveKeyName;
}

[[nodiscard]] inline bool hasBudget(const GatewayKey &key)
{
    return key.budgetDay || key.budgetMonth;
}

/// What a change of a key writes: only what is set here, so that two changes at once do not undo each other. An inner
/// nothing takes a limit off. A revocation is no such change, and none undoes it.
struct KeyChange {
    template<typename T>
    using Limit = std::optional<std::optional<T>>;

    std::optional<QString> name = {};
    std::optional<QByteArrayList> models = {};
    Limit<qint64> expiresMs = {};
    Limit<qint64> requestsPerMinute = {};
    Limit<qint64> tokensPerMinute = {};
    Limit<double> budgetDay = {};
    Limit<double> budgetMonth = {};

    /// What makes `after` of `before`.
    [[nodiscard]] static KeyChange between(const GatewayKey &before, const GatewayKey &after);
    /// What limits it, for a key that takes its place.
    [[nodiscard]] static KeyChange limitsOf(const GatewayKey &key);
    void applyTo(GatewayKey &key) const;
};

/// Whether a key is neither revoked nor over at that time (Unix ms).
[[nodiscard]] bool isValid(const GatewayKey &key, qint64 nowMs);

/// Every key in the store, oldest first, also those expired or revoked.
[[nodiscard]] Result<std::vector<GatewayKey>> gatewayKeys(const Store &store);
/// SHA-256 of every key that is valid now.
[[nodiscard]] Result<QList<QByteArray>> gatewayKeyHashes(const Store &store);

// Each change goes by the gate of the audit log, which has a row of it; the keys' texts are nowhere, and of their
// hashes the first letters are in the log.

/// Adds a key; its creation time is now unless it has one. A hash that is there already is an error.
[[nodiscard]] Result<void> addGatewayKey(const Changes &changes, GatewayKey key);
/// Adds a key without limits.
[[nodiscard]] Result<void> addGatewayKey(const Changes &changes, const QString &name, const QByteArray &hash);
/// Adds a key without limits unless there is a valid one already, in one step: of several processes one does. Whether
/// it was added.
[[nodiscard]] Result<bool> addFirstGatewayKey(const Changes &changes, const QString &name, const QByteArray &hash);
/// Adds a key in place of all that have one of these names, with what limits them, in one step.
[[nodiscard]] Result<void> replaceGatewayKeys(const Changes &changes, const QStringList &names, const QString &name,
                                              const QByteArray &hash);
/// An error when there is no such key, or it is revoked.
[[nodiscard]] Result<void> changeGatewayKey(const Changes &changes, const QByteArray &hash, const KeyChange &change);
/// From now on the key is refused; it stays in the list.
[[nodiscard]] Result<void> revokeGatewayKey(const Changes &changes, const QByteArray &hash);
/// Takes a key out of the list; what it spent stays known by its hash.
[[nodiscard]] Result<void> removeGatewayKey(const Changes &changes, const QByteArray &hash);

} // namespace sluice
