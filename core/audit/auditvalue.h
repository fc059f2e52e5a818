// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice {

/// What of a value is taken for a secret whatever it looks like.
enum class HiddenKeys {
    Secrets, ///< members that hold keys: "key", "keys", "headers", "token", …
    None,    ///< the same members are names of keys, as in a route
};

/// A JSON value as the audit log may have it: canonical (members by name, no white space), without secrets. What is
/// hidden becomes "…"; of a key's hash its first eight letters stay, of an address scheme and host; references to
/// secrets
/// (`env.NAME`) stay. What is longer than 64 KiB is told by its length and SHA-256.
/// `member` is the name it has where it stands; may be empty.
[[nodiscard]] QByteArray auditValue(json::Value value, HiddenKeys hidden = HiddenKeys::Secrets,
                                    const QByteArray &member = {});
/// The same of JSON text; one that is none is hidden whole. Empty stays empty.
[[nodiscard]] QByteArray auditValue(const QByteArray &json, HiddenKeys hidden = HiddenKeys::Secrets,
                                    const QByteArray &member = {});

/// A text without what looks like a secret: names that people chose.
[[nodiscard]] QByteArray auditText(const QByteArray &utf8);

} // namespace sluice
