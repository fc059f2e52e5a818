// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// One entry of the audit log. Texts are UTF-8.
struct AuditRow {
    qint64 seq = 0;            ///< from 1, without a gap
    qint64 atMs = 0;           ///< Unix ms
    QByteArray actor = {};     ///< an account's name, or "sluice"
    QByteArray actorKind = {}; ///< user, system
    QByteArray via = {};       ///< window, cli, file, system
    QByteArray address = {};
    QByteArray action = {}; ///< "key.add", "config.set", …
    QByteArray objectKind = {};
    QByteArray object = {};
    QByteArray before = {}; ///< JSON without secrets; empty: there was nothing
    QByteArray after = {};
    QByteArray requestId = {};
    QByteArray prevHash = {}; ///< in hex, as the following
    QByteArray hash = {};
};

/// What the first row has before it.
[[nodiscard]] QByteArray auditSeed();

/// The one text that a row has but its hashes: JSON, members by name, no white space; `before` and `after` are strings
/// in it, or null.
[[nodiscard]] QByteArray canonicalJson(const AuditRow &row);

/// SHA-256, in hex, of the 32 bytes of `prevHash` and the canonical text.
[[nodiscard]] QByteArray chainedHash(const AuditRow &row);

/// A line of an export: the canonical text with `hash` and `prev_hash` at its end.
[[nodiscard]] QByteArray exportedLine(const AuditRow &row);

} // namespace sluice
