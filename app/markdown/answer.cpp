// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/answer.h"

#include "markdown/inline/highlight.h"
#include "markdown/reader.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

/// Pieces whose rows are kept ready: some windows full.
constexpr size_t cached = 16;

} // namespace

Answer::Answer(qsizetype pieceSize)
    : m_splitter(pieceSize)
{
    m_splitter.onDefinition = [this](const QByteArray &paragraph) {
        m_newDefinitions = m_definitions.add(paragraph) || m_newDefinitions;
    };
}

int Answer::read(qsizetype most)
{
    const int before = m_keptRows;
    m_more = m_splitter.read(most);
    if (!m_more && m_closed && !m_finished) {
        m_splitter.finish();
        m_finished = true;
    }
    std::vector<Block> fresh;
    int moved = before + static_cast<int>(m_tail.size());
    for (size_t piece = m_kept.size(); piece < m_splitter.pieces().size(); ++piece) {
        const auto from = static_cast<qsizetype>(fresh.size());
        keep(piece, fresh);
        const std::vector<Block> added(fresh.begin() + from, fresh.end());
        moved = std::min(moved, noteTables(added, m_keptRows - static_cast<int>(added.size()), m_keptTables));
    }
    const Piece tail = m_splitter.tail();
    std::vector<Block> open;
    if (!m_finished)
        open = blocksOf(tail, true, m_inComment);
    int tables = m_keptTables;
    moved = std::min(moved, noteTables(open, m_keptRows, tables));
    m_tables.resize(static_cast<size_t>(tables)); // the end read as a table before may be something else now
    fresh.insert(fresh.end(), open.begin(), open.end());
    const auto [old, now] = std::mismatch(m_tail.begin(), m_tail.end(), fresh.begin(), fresh.end());
    const int first = before + static_cast<int>(old - m_tail.begin());
    m_tail = std::move(open);
    if (!m_newDefinitions)
        return std::min(first, moved);
    m_newDefinitions = false;
    m_cache.clear();
    return 0;
}

void Answer::keep(size_t piece, std::vector<Block> &fresh)
{
    const Piece &added = m_splitter.pieces()[piece];
    m_inComment = m_inComment && added.type == Piece::Code;
    m_kept.push_back({m_keptRows, m_keptTables, m_inComment});
    std::vector<Block> blocks = blocksOf(added, false, m_inComment);
    if (added.type == Piece::Code && !added.longLine)
        m_inComment = highlight(blocks.front().text.text, blocks.front().language, m_inComment).inComment;
    m_keptRows += static_cast<int>(blocks.size());
    fresh.insert(fresh.end(), blocks.begin(), blocks.end());
}

int Answer::noteTables(const std::vector<Block> &blocks, int firstRow, int &tables)
{
    int moved = firstRow + static_cast<int>(blocks.size());
    for (size_t i = 0; i < blocks.size(); ++i) {
        const BlockKind kind = blocks[i].kind;
        if (kind != BlockKind::TableRow && kind != BlockKind::CodeHead && kind != BlockKind::Code)
            continue;
        const bool begins = blocks[i].header || kind == BlockKind::CodeHead;
        tables += begins ? 1 : 0;
        m_tables.resize(std::max(m_tables.size(), static_cast<size_t>(tables)));
        if (tables == 0)
            continue;
        Table &table = m_tables[static_cast<size_t>(tables) - 1];
        if (begins)
            table.firstRow = firstRow + static_cast<int>(i);
        if (blocks[i].header)
            table.rightToLeft = plainText(blocks[i]).isRightToLeft();
        if (kind != BlockKind::CodeHead && table.columns.add(blocks[i]))
            moved = std::min(moved, table.firstRow);
    }
    return moved;
}

std::vector<Block> Answer::blocksOf(const Piece &piece, bool open, bool inComment) const
{
    Source source;
    source.text = QByteArrayView(m_splitter.text()).sliced(piece.from, piece.size);
    source.piece = piece;
    source.context = m_splitter.context(piece);
    source.definitions = m_definitions.forText(source.text);
    const std::vector<qsizetype> &escapes = m_splitter.escapes();
    source.escapes.assign(std::lower_bound(escapes.begin(), escapes.end(), piece.from),
                          std::lower_bound(escapes.begin(), escapes.end(), piece.from + piece.size));
    source.open = open;
    source.inComment = inComment;
    return readBlocks(source);
}

size_t Answer::pieceAt(int row) const
{
    const auto after = std::upper_bound(m_kept.begin(), m_kept.end(), row,
                                        [](int wanted, const Kept &kept) { return wanted < kept.firstRow; });
    return static_cast<size_t>(after - m_kept.begin()) - 1;
}

const std::vector<Block> &Answer::kept(size_t piece) const
{
    ++m_clock;
    for (Cached &entry : m_cache) {
        if (entry.piece == piece) {
            entry.used = m_clock;
            return entry.blocks;
        }
    }
    Cached fresh{piece, m_clock, blocksOf(m_splitter.pieces()[piece], false, m_kept[piece].inComment)};
    if (m_cache.size() < cached)
        return m_cache.emplace_back(std::move(fresh)).blocks;
    const auto oldest = std::min_element(m_cache.begin(), m_cache.end(),
                                         [](const Cached &a, const Cached &b) { return a.used < b.used; });
    *oldest = std::move(fresh);
    return oldest->blocks;
}

const Block &Answer::row(int row) const
{
    static const Block gone; // a view may still ask for rows that are about to be removed
    if (row < 0 || row >= rowCount())
        return gone;
    if (row >= m_keptRows)
        return m_tail[static_cast<size_t>(row - m_keptRows)];
    const size_t piece = pieceAt(row);
    const std::vector<Block> &blocks = kept(piece);
    const auto at = static_cast<size_t>(row - m_kept[piece].firstRow);
    return at < blocks.size() ? blocks[at] : gone;
}

const Answer::Table *Answer::tableAt(int row) const
{
    const auto after = std::upper_bound(m_tables.begin(), m_tables.end(), row,
                                        [](int wanted, const Table &table) { return wanted < table.firstRow; });
    return after == m_tables.begin() ? nullptr : &*std::prev(after);
}

std::vector<int> Answer::columns(int row) const
{
    const Table *table = tableAt(row);
    return table ? table->columns.widths() : std::vector<int>();
}

bool Answer::isTableRightToLeft(int row) const
{
    const Table *table = tableAt(row);
    return table && table->rightToLeft;
}

int Answer::boxStart(int row) const
{
    const BlockKind kind = this->row(row).kind;
    const Table *table = kind == BlockKind::Code || kind == BlockKind::TableRow ? tableAt(row) : nullptr;
    return table ? table->firstRow : row;
}

} // namespace sluice::markdown
