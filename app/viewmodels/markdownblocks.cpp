// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownblocks_p.h"
#include "markdownlines.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

/// Longer paragraphs are cut, so that laying out the last block stays cheap.
constexpr qsizetype paragraphLimit = 4096;

QByteArray bullet(int depth)
{
    static constexpr const char *signs[] = {"\u2022", "\u25e6", "\u25aa"};
    return QByteArray(signs[std::min(depth - 1, 2)]);
}

} // namespace

int MarkdownBlocks::feed(QByteArrayView text)
{
    const int before = static_cast<int>(m_blocks.size());
    takeBack();
    const int changed = std::max(0, std::min(before, static_cast<int>(m_blocks.size())) - 1);
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') {
            m_line.append(text.sliced(from, at - from));
            from = at + 1;
            readLine(lines::withoutReturn(m_line));
            m_line.clear();
            m_state.joining = false;
        } else if (m_line.size() + at - from >= paragraphLimit && !m_state.fenceSign) {
            m_line.append(text.sliced(from, at - from));
            from = at;
            const qsizetype cut = lines::cutPoint(m_line);
            readLine(QByteArrayView(m_line).first(cut));
            m_line.remove(0, cut);
            m_state.joining = true;
        }
    }
    m_line.append(text.sliced(from));
    readAhead();
    return changed;
}

int MarkdownBlocks::finish()
{
    takeBack();
    const int changed = std::max(0, static_cast<int>(m_blocks.size()) - 1);
    if (!m_line.isEmpty())
        readLine(lines::withoutReturn(m_line));
    m_line.clear();
    closeTail();
    m_state = {};
    return changed;
}

void MarkdownBlocks::readAhead()
{
    const QByteArrayView line = lines::withoutPartialCharacter(m_line);
    if (line.isEmpty() || isUndecided(line))
        return;
    m_ahead = true;
    m_stateBefore = m_state;
    m_countBefore = static_cast<qsizetype>(m_blocks.size());
    m_textBefore = m_blocks.empty() ? 0 : m_blocks.back().text.size();
    m_openBefore = !m_blocks.empty() && m_blocks.back().open;
    readLine(line);
}

void MarkdownBlocks::takeBack()
{
    if (!m_ahead)
        return;
    m_ahead = false;
    m_state = std::move(m_stateBefore);
    m_blocks.resize(static_cast<size_t>(m_countBefore));
    if (m_blocks.empty())
        return;
    m_blocks.back().text.truncate(m_textBefore);
    m_blocks.back().open = m_openBefore;
}

bool MarkdownBlocks::isUndecided(QByteArrayView partial) const
{
    if (m_state.fenceSign)
        return lines::isOnly(partial, m_state.fenceSign);
    // A table row is shown when it is whole; signs alone may become a fence, a list, a heading, a rule or a table.
    return hasOpenTail(BlockKind::Table) || lines::isSignsOnly(partial);
}

void MarkdownBlocks::readLine(QByteArrayView bytes)
{
    if (m_state.joining) {
        if (bytes.isEmpty())
            return;
        MarkdownBlock &block = start(BlockKind::Paragraph);
        block.continued = true;
        block.text = bytes.toByteArray();
        return;
    }
    if (m_state.fenceSign && readInsideCode(bytes))
        return;
    if (!m_state.mathEnd.isEmpty()) {
        readInsideMath(bytes);
        return;
    }
    Line line{0, bytes, 0};
    if (readQuoteSigns(line))
        return;
    if (line.text.isEmpty()) {
        ++m_state.blankLines;
        if (!m_state.indentedCode)
            closeTail();
        return;
    }
    leaveLists(line);
    readBlock(line);
    m_state.blankLines = 0;
}

bool MarkdownBlocks::readQuoteSigns(Line &line)
{
    QByteArrayView inner = lines::afterQuoteSigns(line.text, 8, &line.quote);
    line.indent = lines::indentOf(inner);
    line.text = inner.trimmed().isEmpty() ? QByteArrayView() : lines::trimmedStart(inner);
    if (line.quote == m_state.quote)
        return false;
    if (line.quote < m_state.quote && !line.text.isEmpty() && hasOpenTail(BlockKind::Paragraph) && !startsBlock(line)) {
        readText(line); // a lazy line still belongs to the quote
        return true;
    }
    closeTail();
    m_state.quote = line.quote;
    m_state.lists.clear();
    m_state.indentedCode = false;
    return false;
}

void MarkdownBlocks::leaveLists(const Line &line)
{
    const bool item = beginsItem(line.text) && !lines::isRule(line.text);
    if (hasOpenTail(BlockKind::Paragraph) && !item && !startsBlock(line))
        return;
    while (!m_state.lists.empty()) {
        const List &list = m_state.lists.back();
        // Models often indent a nested item by less than the rules ask for.
        if (line.indent >= list.contentIndent || (item && line.indent >= list.markerIndent + 2))
            return;
        closeTail();
        m_state.lists.pop_back();
    }
}

bool MarkdownBlocks::startsBlock(const Line &line) const
{
    return lines::fenceLength(line.text, '`') >= 3 || lines::fenceLength(line.text, '~') >= 3
           || lines::headingLevel(line.text) > 0 || lines::isRule(line.text) || line.text.startsWith("\\[")
           || beginsItem(line.text);
}

bool MarkdownBlocks::beginsItem(QByteArrayView text) const
{
    const lines::ListMarker found = lines::listMarker(text);
    // Inside a paragraph "2024. That year…" is text; only a list's first number begins one.
    const bool inText = hasOpenTail(BlockKind::Paragraph) && m_state.lists.empty();
    return found.length > 0 && !(inText && found.ordered && found.text != "1." && found.text != "1)");
}

void MarkdownBlocks::readBlock(const Line &line)
{
    if (readIndentedCode(line))
        return;
    if (readTable(line) || readFence(line) || readMath(line) || readHeading(line) || readRule(line)
        || readListItem(line))
        return;
    readText(line);
}

bool MarkdownBlocks::readHeading(const Line &line)
{
    if (MarkdownBlock *tail = openTail(BlockKind::Paragraph); tail && m_state.blankLines == 0) {
        if (const int underlined = lines::underlineLevel(line.text)) {
            tail->kind = BlockKind::Heading;
            tail->level = underlined;
            closeTail();
            return true;
        }
    }
    const int level = lines::headingLevel(line.text);
    if (level == 0)
        return false;
    MarkdownBlock &block = start(BlockKind::Heading);
    block.level = level;
    block.text = lines::withoutClosingSigns(line.text.sliced(level)).toByteArray();
    return true;
}

bool MarkdownBlocks::readRule(const Line &line)
{
    if (!lines::isRule(line.text))
        return false;
    start(BlockKind::Rule);
    closeTail();
    return true;
}

bool MarkdownBlocks::readListItem(const Line &line)
{
    if (!beginsItem(line.text))
        return false;
    const lines::ListMarker found = lines::listMarker(line.text);
    closeTail();
    m_state.lists.push_back({line.indent, line.indent + found.length});
    const int depth = static_cast<int>(m_state.lists.size());
    QByteArrayView rest = line.text.sliced(std::min<qsizetype>(found.length, line.text.size()));
    m_state.marker = found.ordered ? found.text.toByteArray() : bullet(depth);
    if (const char *box = lines::taskBox(rest)) {
        m_state.marker = box;
        rest = rest.sliced(4);
    }
    const Line inner{line.indent + found.length + lines::indentOf(rest), lines::trimmedStart(rest), line.quote};
    if (inner.text.isEmpty())
        start(BlockKind::Paragraph);
    else
        readBlock(inner);
    return true;
}

bool MarkdownBlocks::readTable(const Line &line)
{
    if (MarkdownBlock *table = openTail(BlockKind::Table)) {
        if (!line.text.contains('|')) {
            closeTail();
            return false;
        }
        table->text.append('\n').append(line.text);
        return true;
    }
    MarkdownBlock *tail = openTail(BlockKind::Paragraph);
    if (!tail || !lines::isTableRule(line.text))
        return false;
    const qsizetype head = tail->text.lastIndexOf('\n') + 1;
    QByteArray header = tail->text.sliced(head);
    if (!header.contains('|') || lines::cellCount(header) != lines::cellCount(line.text))
        return false;
    if (head > 0) {
        tail->text.truncate(head - 1);
        tail = &start(BlockKind::Table);
    }
    tail->kind = BlockKind::Table;
    tail->text = header.append('\n').append(line.text);
    return true;
}

void MarkdownBlocks::readText(const Line &line)
{
    MarkdownBlock *tail = openTail(BlockKind::Paragraph);
    const bool cut = tail && tail->text.size() >= paragraphLimit;
    if (!tail || cut) {
        tail = &start(BlockKind::Paragraph);
        tail->continued = cut;
    }
    if (!tail->text.isEmpty())
        tail->text.append('\n');
    tail->text.append(line.text);
}

bool MarkdownBlocks::hasOpenTail(BlockKind kind) const
{
    return !m_blocks.empty() && m_blocks.back().open && m_blocks.back().kind == kind;
}

MarkdownBlock *MarkdownBlocks::openTail(BlockKind kind)
{
    return hasOpenTail(kind) ? &m_blocks.back() : nullptr;
}

MarkdownBlock &MarkdownBlocks::start(BlockKind kind)
{
    closeTail();
    MarkdownBlock block;
    block.kind = kind;
    block.depth = static_cast<int>(m_state.lists.size());
    block.quote = m_state.quote;
    block.marker = std::exchange(m_state.marker, {});
    m_blocks.push_back(std::move(block));
    return m_blocks.back();
}

void MarkdownBlocks::closeTail()
{
    if (!m_blocks.empty())
        m_blocks.back().open = false;
}

} // namespace sluice
