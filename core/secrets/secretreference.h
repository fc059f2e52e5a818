// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <tuple>

namespace sluice {

/// Where a secret is kept; no secret itself, so it may be shown. A value.
struct SecretReference {
    enum class Kind {
        Environment, ///< `env.NAME`
        File,        ///< `file:/PATH`
        Keychain,    ///< `keychain:NAME`
        Vault,       ///< `vault://STORE/PATH#FIELD`, and `?version=` before the field
    };
    Kind kind = Kind::Environment;
    /// The variable, the path of the file, the entry's name, or the path in the store; not encoded.
    QByteArray name = {};
    QByteArray store = {};
    /// The member that is meant where a store keeps several in one place; may be empty.
    QByteArray field = {};
    QByteArray version = {};

    /// As a configuration has it.
    [[nodiscard]] QByteArray text() const;
    friend bool operator==(const SecretReference &, const SecretReference &) = default;
    friend bool operator<(const SecretReference &a, const SecretReference &b)
    {
        return std::tie(a.kind, a.store, a.name, a.version, a.field)
               < std::tie(b.kind, b.store, b.name, b.version, b.field);
    }
};

/// Reads a reference. The error says what one looks like and never repeats the text, for that may be a key.
///
/// In a vault's path `#`, `?` and `%` are written %23, %3F and %25; what is behind the first `#` is the field as it is.
[[nodiscard]] Result<SecretReference> parseSecretReference(const QByteArray &text);

} // namespace sluice
