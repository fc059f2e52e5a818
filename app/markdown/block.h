// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sluice::markdown {

/// How a run of text looks; bits.
enum Style : quint16 {
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    CodeSpan = 8,
    Link = 16,
    Math = 32,
    Keyword = 64,
    Literal = 128,
    Number = 256,
    Comment = 512,
};

/// A stretch of a text in one style.
struct Run {
    int from = 0;
    int length = 0;
    int style = Plain;
    int link = -1; ///< index among the text's addresses

    friend bool operator==(const Run &, const Run &) = default;
};

/// Text as it is shown, and how its parts look: data only, never markup.
struct StyledText {
    QString text = {};
    std::vector<Run> runs = {}; ///< ascending; what lies between is plain
    QStringList addresses = {};

    friend bool operator==(const StyledText &, const StyledText &) = default;
};

enum class BlockKind { Paragraph, Heading, CodeHead, Code, TableRow, Rule, Math };
enum class Align { None, Left, Centre, Right };

struct Cell {
    StyledText text = {};
    Align align = Align::None;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Lists and quotes that a row tells to be inside; what is nested deeper stands there too.
inline constexpr qsizetype deepest = 10;

/// One row of an answer, small enough to be laid out again on every frame.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    /// 1 to 6 for headings.
    int level = 0;
    /// What it is inside, from the outside: 'q' for a quote, 'l' for a list.
    QByteArray path = {};
    /// "•" or "3." when it begins a list item.
    QString marker = {};
    QString language = {};
    StyledText text = {};
    std::vector<Cell> cells = {};
    bool header = false;
    /// Goes on with the block before: the same paragraph, code block or table.
    bool continued = false;
    bool longLine = false;
    /// Code: goes on with the line before.
    bool joined = false;

    [[nodiscard]] int depth() const { return static_cast<int>(path.count('l')); }
    [[nodiscard]] int quote() const { return static_cast<int>(path.count('q')); }
    friend bool operator==(const Block &, const Block &) = default;
};

/// The block's text without styles; a tab between the cells of a table.
[[nodiscard]] QString plainText(const Block &block);

/// Bytes from outside as text: control signs are shown as such, and what a text layout takes for its own signs goes.
[[nodiscard]] QString shownText(QByteArrayView utf8);

} // namespace sluice::markdown
