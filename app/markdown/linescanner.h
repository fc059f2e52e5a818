// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/lines.h"

#include <vector>

namespace sluice::markdown {

/// What holds blocks: a quote, or a list item whose content begins `width` columns in.
struct Container {
    bool quote = false;
    int width = 0;
    char sign = 0;  ///< of the item's list
    int number = 0; ///< of the item, counted as its list counts
    bool empty = false;

    friend bool operator==(const Container &, const Container &) = default;
};

/// The block at the end that may go on.
enum class Leaf { None, Paragraph, Table, IndentedCode, FencedCode };

/// Keeps what is open while lines come: containers and the last block. It knows as much as it takes to say where a
/// text may be cut and taken up again; what the lines say is the parser's.
class LineScanner
{
public:
    /// What a line did.
    struct Step {
        qsizetype content = 0; ///< where its text begins, behind the signs of containers
        bool blank = false;
        bool begins = false;        ///< a new block, or an item or quote
        bool continues = false;     ///< more text of a paragraph
        bool tableRule = false;     ///< made the line before a table's header
        bool looksLikeRule = false; ///< would have, had it as many cells
        bool opensFence = false;
        bool closesFence = false;
        bool code = false; ///< text of a fenced block
    };

    Step read(QByteArrayView line);

    [[nodiscard]] const std::vector<Container> &containers() const { return m_containers; }
    [[nodiscard]] Leaf leaf() const { return m_leaf; }
    [[nodiscard]] int fenceIndent() const { return m_fenceIndent; }
    [[nodiscard]] const FenceMarker &fence() const { return m_fence; }
    /// Whatever the last line began, it is a paragraph.
    void readAsParagraph()
    {
        m_leaf = Leaf::Paragraph;
        m_cells = 0;
    }

private:
    [[nodiscard]] size_t match(Cursor &cursor) const;
    [[nodiscard]] bool readInside(const Cursor &cursor, Step &step);
    void readBlank(size_t matched);
    void readBlocks(Cursor &cursor, size_t matched, Step &step);
    [[nodiscard]] bool openContainer(Cursor &cursor, size_t &matched, bool inParagraph);
    void openItem(Cursor &cursor, const ListMarker &marker, size_t &matched);
    void push(const Container &container, size_t &matched);
    [[nodiscard]] bool readLeaf(const Cursor &cursor, size_t matched, bool inParagraph, Step &step);
    void readText(const Cursor &cursor, size_t matched, bool opened, Step &step);
    void close(size_t matched);
    void begin(Leaf leaf, Step &step);

    std::vector<Container> m_containers;
    Leaf m_leaf = Leaf::None;
    FenceMarker m_fence;
    int m_fenceIndent = 0;
    int m_cells = 0;
};

} // namespace sluice::markdown
