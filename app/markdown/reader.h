// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"
#include "markdown/piece.h"

namespace sluice::markdown {

/// What it takes to read one piece.
struct Source {
    QByteArrayView text;
    Piece piece = {};
    Context context = {};
    /// Markdown of the definitions that it may refer to.
    QByteArray definitions = {};
    /// Places in the text whose sign has to lose its meaning; ascending.
    std::vector<qsizetype> escapes = {};
    /// More text comes: its end is steadied for showing.
    bool open = false;
    /// Code: the piece begins within a comment of several lines.
    bool inComment = false;
};

/// The blocks of a piece, by way of CommonMark with GitHub's tables, tasks, bare links and strike-through. HTML is
/// text, images are links, and nothing is loaded.
[[nodiscard]] std::vector<Block> readBlocks(const Source &source);

/// Text of a code piece.
[[nodiscard]] QByteArray codeText(const Source &source);

} // namespace sluice::markdown
