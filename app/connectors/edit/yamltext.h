// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace sluice::connectors {

/// A line of a YAML text. Places are bytes.
struct YamlLine {
    qsizetype begin = 0;
    qsizetype end = 0; ///< before its line end
    qsizetype next = 0;
    qsizetype indent = 0;
    QByteArrayView content = {}; ///< without blanks around it, and without the comment behind it
    bool isInner = false;        ///< it goes on with a value that began in a line before
    bool isComment = false;      ///< and nothing else

    [[nodiscard]] bool isEmpty() const { return !isInner && (content.isEmpty() || isComment); }
    [[nodiscard]] bool isItem() const { return !isInner && (content == "-" || content.startsWith("- ")); }
};

/// What a text consists of.
enum class YamlRoot { Nothing, Names, List };

/// A YAML text by lines.
struct YamlText {
    std::vector<YamlLine> lines = {};
    YamlRoot root = YamlRoot::Nothing;
};

/// Reads a whole text of one document: names with values, or a list. One that not every reader of YAML takes, or that
/// is not written in blocks at its top, is an error.
[[nodiscard]] Result<YamlText> readYamlText(QByteArrayView text);

} // namespace sluice::connectors
