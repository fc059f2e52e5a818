// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"
#include "markdown/columns.h"
#include "markdown/definitions.h"
#include "markdown/splitter.h"

#include <vector>

namespace sluice::markdown {

/// A growing answer as rows. It keeps the text and where its pieces are; rows are read from it when they are asked for,
/// and the newest of them kept, so that memory stays near the size of the text.
class Answer
{
public:
    explicit Answer(qsizetype pieceSize = 2048);
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void append(QByteArrayView text) { m_splitter.append(text); }
    /// No more text comes; takes effect when all was read.
    void close() { m_closed = true; }
    /// Reads on by about so many bytes; the first row that may have changed.
    int read(qsizetype most);
    /// Whether text waits to be read.
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    [[nodiscard]] const QByteArray &text() const { return m_splitter.text(); }
    [[nodiscard]] int rowCount() const { return m_keptRows + static_cast<int>(m_tail.size()); }
    /// Valid until the next call.
    [[nodiscard]] const Block &row(int row) const;
    /// Widths of the columns of the table, or of the code block, that a row belongs to.
    [[nodiscard]] std::vector<int> columns(int row) const;
    /// Whether the table that a row belongs to is written from the right, as its header is.
    [[nodiscard]] bool isTableRightToLeft(int row) const;
    /// The row that begins the table or code block a row belongs to; the row itself outside of them.
    [[nodiscard]] int boxStart(int row) const;

private:
    struct Kept {
        int firstRow = 0;
        int tablesBefore = 0;
        bool inComment = false;
    };
    struct Cached {
        size_t piece = 0;
        unsigned used = 0;
        std::vector<Block> blocks = {};
    };
    struct Table {
        int firstRow = 0;
        Columns columns = {};
        bool rightToLeft = false;
    };
    [[nodiscard]] std::vector<Block> blocksOf(const Piece &piece, bool open, bool inComment) const;
    [[nodiscard]] const std::vector<Block> &kept(size_t piece) const;
    [[nodiscard]] size_t pieceAt(int row) const;
    /// The table or code block that begins last at or before a row; null before the first.
    [[nodiscard]] const Table *tableAt(int row) const;
    void keep(size_t piece, std::vector<Block> &fresh);
    /// Notes the tables and code blocks in rows that begin there; the first row whose columns moved.
    int noteTables(const std::vector<Block> &blocks, int firstRow, int &tables);

    Splitter m_splitter;
    Definitions m_definitions;
    bool m_newDefinitions = false;
    bool m_closed = false;
    bool m_finished = false;
    bool m_more = false;

    std::vector<Kept> m_kept;
    int m_keptRows = 0;
    int m_keptTables = 0;
    bool m_inComment = false;
    std::vector<Block> m_tail;
    std::vector<Table> m_tables;
    mutable std::vector<Cached> m_cache;
    mutable unsigned m_clock = 0;
};

} // namespace sluice::markdown
