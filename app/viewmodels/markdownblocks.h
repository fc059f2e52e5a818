// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace sluice {

/// What one piece of an answer is.
enum class BlockKind { Paragraph, Heading, Code, Table, Rule, Math };

/// One piece of an answer, small enough to be laid out again on every frame.
struct MarkdownBlock {
    BlockKind kind = BlockKind::Paragraph;
    /// 1 to 6 for headings.
    int level = 0;
    /// How many lists and how many quotes it is inside.
    int depth = 0;
    int quote = 0;
    /// "•" or "3." when it begins a list item.
    QByteArray marker = {};
    QByteArray language = {};
    /// Markdown of the inside (no fences, markers or quote signs), UTF-8.
    QByteArray text = {};
    /// More text may still come.
    bool open = true;
    /// The same paragraph as the block before, cut for its length.
    bool continued = false;

    friend bool operator==(const MarkdownBlock &, const MarkdownBlock &) = default;
};

/// Splits a growing Markdown text into blocks. Only the last block of an earlier call ever changes, and the work is
/// proportional to the text fed: an unfinished line is taken back and read again, a finished one never.
class MarkdownBlocks
{
public:
    /// Adds text; returns the index of the first block that may have changed.
    int feed(QByteArrayView text);
    /// The text is complete; returns as `feed`.
    int finish();

    [[nodiscard]] const std::vector<MarkdownBlock> &blocks() const { return m_blocks; }

private:
    struct List {
        int markerIndent = 0;
        int contentIndent = 0;
    };
    /// All that reading one line changes besides `m_blocks`.
    struct State {
        std::vector<List> lists = {};
        int quote = 0;
        char fenceSign = 0;
        int fenceLength = 0;
        int fenceIndent = 0;
        QByteArray mathEnd = {};
        bool hasCode = false;
        int blankLines = 0;
        bool indentedCode = false;
        bool joining = false;
        QByteArray marker = {};
    };
    struct Line;

    void readLine(QByteArrayView line);
    bool readInsideCode(QByteArrayView line);
    void readInsideMath(QByteArrayView line);
    [[nodiscard]] bool readQuoteSigns(Line &line);
    void leaveLists(const Line &line);
    void readBlock(const Line &line);
    bool readFence(const Line &line);
    bool readMath(const Line &line);
    bool readHeading(const Line &line);
    bool readRule(const Line &line);
    bool readListItem(const Line &line);
    bool readTable(const Line &line);
    bool readIndentedCode(const Line &line);
    void readText(const Line &line);

    [[nodiscard]] bool startsBlock(const Line &line) const;
    [[nodiscard]] bool beginsItem(QByteArrayView text) const;
    [[nodiscard]] bool isUndecided(QByteArrayView partial) const;
    [[nodiscard]] MarkdownBlock *openTail(BlockKind kind);
    [[nodiscard]] bool hasOpenTail(BlockKind kind) const;
    MarkdownBlock &start(BlockKind kind);
    void closeTail();
    void takeBack();
    void readAhead();

    std::vector<MarkdownBlock> m_blocks;
    State m_state;
    QByteArray m_line;

    // What to go back to before the unfinished line was read ahead.
    bool m_ahead = false;
    State m_stateBefore;
    qsizetype m_countBefore = 0;
    qsizetype m_textBefore = 0;
    bool m_openBefore = false;
};

} // namespace sluice
