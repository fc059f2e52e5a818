// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace sluice::connectors {

struct JsonItem;

/// A value of a JSON text with comments and trailing commas, and where it stands. Places are bytes.
struct JsonNode {
    enum class Kind { Word, String, Array, Object };
    Kind kind = Kind::Word;
    qsizetype begin = 0;
    qsizetype end = 0;
    std::vector<JsonItem> items;
};

/// A member of an object or an item of an array, which has no key.
struct JsonItem {
    QByteArray key = {};
    qsizetype begin = 0; ///< of the key, where there is one
    JsonNode value = {};
    qsizetype comma = -1; ///< the one behind it; -1 when there is none
};

/// Reads a whole text. What lies between values (white space, // and /* */) is skipped.
[[nodiscard]] Result<JsonNode> readJsonText(QByteArrayView text);

/// A value as compact JSON, in its order.
[[nodiscard]] QByteArray canonicalOf(QByteArrayView text, const JsonNode &node);

} // namespace sluice::connectors
