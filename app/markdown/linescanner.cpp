// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/linescanner.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

/// More columns than this make code of a line.
constexpr int codeIndent = 4;

} // namespace

LineScanner::Step LineScanner::read(QByteArrayView line)
{
    Step step;
    Cursor cursor(line);
    const size_t matched = match(cursor);
    step.blank = cursor.atEnd();
    if (matched == m_containers.size() && readInside(cursor, step)) {
        step.content = cursor.offset();
        return step;
    }
    if (step.blank)
        readBlank(matched);
    else
        readBlocks(cursor, matched, step);
    if (step.content == 0)
        step.content = cursor.text().data() - line.data();
    return step;
}

/// How many of the open containers the line goes on with.
size_t LineScanner::match(Cursor &cursor) const
{
    size_t matched = 0;
    for (; matched < m_containers.size(); ++matched) {
        const Container &container = m_containers[matched];
        if (container.quote) {
            if (cursor.indent() >= codeIndent || !cursor.text().startsWith('>'))
                break;
            cursor.skip(cursor.indent());
            cursor.pass(1);
            cursor.skip(1);
        } else if (cursor.indent() >= container.width) {
            cursor.skip(container.width);
        } else if (cursor.atEnd() && !container.empty) {
            cursor.skip(container.width);
        } else {
            break;
        }
    }
    return matched;
}

/// Goes on with the block that is open; false when the line has to be looked at as any other.
bool LineScanner::readInside(const Cursor &cursor, Step &step)
{
    if (m_leaf == Leaf::FencedCode) {
        step.closesFence = cursor.indent() < codeIndent && isClosingFence(cursor.text(), m_fence);
        step.code = !step.closesFence;
        if (step.closesFence)
            m_leaf = Leaf::None;
        return true;
    }
    return m_leaf == Leaf::IndentedCode && (step.blank || cursor.indent() >= codeIndent);
}

void LineScanner::readBlank(size_t matched)
{
    if (matched < m_containers.size())
        close(matched);
    m_leaf = Leaf::None;
}

void LineScanner::readBlocks(Cursor &cursor, size_t matched, Step &step)
{
    const bool all = matched == m_containers.size();
    bool inParagraph = all && m_leaf == Leaf::Paragraph;
    bool mayBeLazy = m_leaf == Leaf::Paragraph;
    bool opened = false;
    while (true) {
        if (cursor.indent() >= codeIndent) {
            if (mayBeLazy)
                break;
            close(matched);
            begin(Leaf::IndentedCode, step);
            return;
        }
        if (!cursor.atEnd()) {
            const bool rule = isRule(cursor.text()) && !(inParagraph && isUnderline(cursor.text()));
            if (!rule && openContainer(cursor, matched, inParagraph)) {
                opened = true;
                step.begins = true;
                inParagraph = mayBeLazy = false;
                continue;
            }
        } else {
            m_leaf = Leaf::None; // an item without text so far
            return;
        }
        if (readLeaf(cursor, matched, inParagraph, step))
            return;
        break;
    }
    readText(cursor, matched, opened, step);
}

bool LineScanner::openContainer(Cursor &cursor, size_t &matched, bool inParagraph)
{
    const QByteArrayView text = cursor.text();
    if (text.startsWith('>')) {
        close(matched);
        cursor.skip(cursor.indent());
        cursor.pass(1);
        cursor.skip(1);
        push({true}, matched);
        return true;
    }
    const ListMarker marker = listMarker(text);
    if (marker.length == 0)
        return false;
    const bool ordered = marker.sign == '.' || marker.sign == ')';
    if (inParagraph && ((ordered && marker.number != 1) || text.sliced(marker.length).trimmed().isEmpty()))
        return false;
    openItem(cursor, marker, matched);
    return true;
}

void LineScanner::openItem(Cursor &cursor, const ListMarker &marker, size_t &matched)
{
    Container item;
    item.sign = marker.sign;
    item.number = marker.number;
    if (matched < m_containers.size() && m_containers[matched].sign == marker.sign)
        item.number = m_containers[matched].number + 1;
    close(matched);
    item.width = cursor.indent() + marker.length;
    cursor.skip(cursor.indent());
    cursor.pass(marker.length);
    item.empty = cursor.atEnd();
    const int spaces = cursor.indent();
    const int padding = item.empty || spaces > codeIndent || spaces < 1 ? 1 : spaces;
    cursor.skip(padding);
    item.width += padding;
    push(item, matched);
}

void LineScanner::push(const Container &container, size_t &matched)
{
    for (Container &outer : m_containers)
        outer.empty = false;
    m_containers.push_back(container);
    ++matched;
}

bool LineScanner::readLeaf(const Cursor &cursor, size_t matched, bool inParagraph, Step &step)
{
    const QByteArrayView text = cursor.text();
    if (isHeading(text)) {
        close(matched);
        begin(Leaf::None, step);
        return true;
    }
    if (const FenceMarker fence = openingFence(text); fence.length > 0) {
        close(matched);
        m_fence = fence;
        m_fenceIndent = cursor.indent();
        begin(Leaf::FencedCode, step);
        step.opensFence = true;
        return true;
    }
    if (inParagraph && isUnderline(text)) {
        m_leaf = Leaf::None;
        return true;
    }
    if (isRule(text)) {
        close(matched);
        begin(Leaf::None, step);
        return true;
    }
    return false;
}

void LineScanner::readText(const Cursor &cursor, size_t matched, bool opened, Step &step)
{
    const bool all = matched == m_containers.size();
    if (!opened && m_leaf == Leaf::Paragraph) {
        step.continues = true;
        if (all && !tableRule(cursor.text()).isEmpty()) {
            step.tableRule = cellCount(cursor.text()) == m_cells;
            step.looksLikeRule = !step.tableRule;
        }
        if (step.tableRule)
            m_leaf = Leaf::Table;
    } else if (!opened && all && m_leaf == Leaf::Table) {
        return;
    } else {
        if (!opened)
            close(matched);
        begin(Leaf::Paragraph, step);
    }
    m_cells = cursor.text().contains('|') ? cellCount(cursor.text()) : 0;
}

void LineScanner::close(size_t matched)
{
    m_leaf = Leaf::None;
    m_containers.resize(std::min(matched, m_containers.size()));
}

void LineScanner::begin(Leaf leaf, Step &step)
{
    m_leaf = leaf;
    step.begins = true;
    for (Container &container : m_containers)
        container.empty = false;
}

} // namespace sluice::markdown
