// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>

#include <optional>

namespace sluice::connectors {

/// A place in a file of settings: the names of members, from the outside in.
using KeyPath = QByteArrayList;

/// What stands at a place.
struct Found {
    /// Unset when nothing does.
    std::optional<QByteArray> raw = {}; ///< as it is written
    /// As compact JSON, the same for the same value however it is written.
    QByteArray canonical = {};
    /// How many of the path's outer names are there.
    qsizetype depth = 0;
};

/// A kind of file that is edited in place by pure functions on its whole text. What is not edited comes out byte for
/// byte, comments, order, line ends and all. A text that cannot be read, or a place that cannot be had, is an error
/// that says where.
struct TextFormat {
    const char *name;
    Result<Found> (*find)(const QByteArray &text, const KeyPath &path);
    /// Puts a JSON value there, in the file's own notation.
    Result<QByteArray> (*put)(const QByteArray &text, const KeyPath &path, const QByteArray &json);
    /// Puts back what `find` told as `raw`.
    Result<QByteArray> (*restore)(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
    /// Takes it out, and what it was in as far as that is empty then, but never the `keep` outer names.
    Result<QByteArray> (*take)(const QByteArray &text, const KeyPath &path, qsizetype keep);
};

/// Null when there is none of that name: "json" (with comments), "toml", "yaml".
[[nodiscard]] const TextFormat *textFormat(QByteArrayView name);

/// JSON as it is compared: without white space, comments and superfluous escapes.
[[nodiscard]] Result<QByteArray> canonicalJson(const QByteArray &text);

} // namespace sluice::connectors
