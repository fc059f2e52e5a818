// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <map>

namespace sluice {

/// What a store keeps in one place, as it is now.
struct StoredSecret {
    /// By the names of its fields; "" is all of it, where the store keeps one text.
    std::map<QByteArray, Secret> fields = {};
    /// When it was written there, and as which version, where the store tells.
    QDateTime written = {};
    QByteArray version = {};
};

/// One place that secrets are read from. Answers come later, on the caller's thread, once each, and never after it is
/// gone. A failure that is `retryable` says nothing of the secret: the store was away.
class SecretStore
{
public:
    using Done = std::function<void(Result<StoredSecret>)>;

    virtual ~SecretStore() = default;
    /// `version` may be empty: the newest.
    virtual void read(const QByteArray &path, const QByteArray &version, Done done) = 0;
};

/// What a store keeps as one text, in UTF-8 or what a mark at its begin says. If that is an object in JSON, its members
/// are fields too.
[[nodiscard]] StoredSecret textSecret(const QByteArray &kept);
/// The field that is meant, without white space around it; an error says which fields there are. Values that are empty
/// or too long are refused.
[[nodiscard]] Result<Secret> fieldOf(const StoredSecret &stored, const QByteArray &field);

/// Longer than any key is; a value beyond it is refused.
inline constexpr qsizetype longestSecret = 64 * 1024;

} // namespace sluice
