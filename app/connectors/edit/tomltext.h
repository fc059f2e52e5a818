// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>

#include <vector>

namespace sluice::connectors {

struct TomlPair;

/// A value of a TOML text and where it stands. Places are bytes.
struct TomlValue {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray canonical = {}; ///< compact JSON; dates and odd numbers as the text they are
    bool isTable = false;      ///< { … } in place
    std::vector<TomlPair> pairs;
};

/// `a.b = value`: the whole path from the root, or from the table in place that it stands in.
struct TomlPair {
    QByteArrayList path = {};
    qsizetype begin = 0; ///< of the key
    TomlValue value = {};
};

/// A part of the text with a header, `[a.b]` or `[[a.b]]`; the first part has none.
struct TomlSection {
    QByteArrayList path = {};
    bool isArray = false;
    qsizetype begin = 0; ///< of its header
    qsizetype body = 0;  ///< behind the header's line
    std::vector<TomlPair> pairs = {};
};

/// Reads a whole text. Names that stand twice are not looked for.
[[nodiscard]] Result<std::vector<TomlSection>> readTomlText(QByteArrayView text);

/// A JSON value in TOML's notation; `null` has none.
[[nodiscard]] Result<QByteArray> tomlOfJson(const QByteArray &json);
/// A name as a key: bare where it can be.
[[nodiscard]] QByteArray tomlKey(const QByteArray &name);

} // namespace sluice::connectors
