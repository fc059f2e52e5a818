// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/linescanner.h"

#include <QByteArray>

#include <vector>

namespace sluice::markdown {

/// What is open where a piece begins: containers, and the head of a table or the fence of a code block.
struct Context {
    std::vector<Container> containers = {};
    /// The table's header and rule, without containers; empty outside of tables.
    QByteArray tableHead = {};
    QByteArray tableRule = {};
    int fenceIndent = 0;
    QByteArray language = {};

    friend bool operator==(const Context &, const Context &) = default;
};

/// A part of an answer's text that is read by itself, small enough to be read in no time.
struct Piece {
    enum Type : quint8 { Text, Code };

    qsizetype from = 0;
    qsizetype size = 0;
    /// Index among the contexts.
    int context = 0;
    Type type = Text;
    /// Goes on with the block before: the same paragraph, code block or table.
    bool continued = false;
    /// Begins within the containers it continues, not at a line's start.
    bool inner = false;
    /// Part of a line that was too long to be shown as one.
    bool longLine = false;
    /// Begins within a line.
    bool joined = false;
};

/// Text that opens the context's containers anew, with an empty heading as the only block in them.
[[nodiscard]] QByteArray reopened(const Context &context);
/// What a line begins with that goes on within the containers.
[[nodiscard]] QByteArray linePrefix(const std::vector<Container> &containers);
/// One line of a fenced block without what belongs to containers and fence.
[[nodiscard]] QByteArray codeLine(QByteArrayView line, const Context &context);
/// The heading that closes what was opened for the sake of context.
inline constexpr char placeholder[] = "######";

} // namespace sluice::markdown
