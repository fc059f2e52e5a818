// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/splitter.h"

#include <algorithm>
#include <utility>

namespace sluice::markdown {

namespace {

/// Longer lines are taken in parts.
constexpr qsizetype longLine = 4096;
constexpr qsizetype longCodeLine = 2000;
/// A row of code ends here at the latest.
constexpr int codeLines = 16;
constexpr qsizetype codeBytes = 1500;
constexpr qsizetype longestDefinition = 2048;

} // namespace

qsizetype Splitter::longest() const
{
    return inFence() ? longCodeLine : m_inLongLine ? std::min(m_wanted, longLine) : longLine;
}

QByteArrayView Splitter::line(qsizetype from, qsizetype to) const
{
    return withoutReturn(QByteArrayView(m_text).sliced(from, to - from));
}

bool Splitter::read(qsizetype most)
{
    const qsizetype start = m_lineStart;
    while (m_lineStart < m_text.size()) {
        if (m_lineStart - start >= most) {
            m_readTo = m_lineStart;
            return true;
        }
        const qsizetype limit = longest();
        const QByteArrayView ahead = QByteArrayView(m_text).sliced(m_lineStart);
        const qsizetype end = ahead.first(std::min(limit + 1, ahead.size())).indexOf('\n');
        if (end >= 0) {
            addLine(m_lineStart, m_lineStart + end);
            m_lineStart += end + 1;
            m_inLongLine = false;
        } else if (ahead.size() > limit) {
            const qsizetype part = cutPoint(ahead.first(limit));
            addLongPart(m_lineStart, m_lineStart + part);
            m_lineStart += part;
            m_inLongLine = true;
        } else {
            break;
        }
    }
    m_readTo = m_text.size();
    return false;
}

void Splitter::finish()
{
    if (m_lineStart < m_text.size())
        addLine(m_lineStart, m_text.size());
    m_text.squeeze();
    m_lineStart = m_readTo = m_text.size();
    end(m_text.size());
    begin(m_text.size(), {});
    m_scanner = {};
}

Piece Splitter::tail() const
{
    Piece tail = m_open;
    tail.size = std::max<qsizetype>(0, m_readTo - tail.from);
    return tail;
}

void Splitter::addLine(qsizetype from, qsizetype to)
{
    if (m_inLongLine && !inFence())
        return; // the rest of a paragraph
    if (m_inLongLine) {
        end(to + 1);
        beginCode(to + 1, context(m_open));
        return;
    }
    const LineScanner before = m_scanner;
    const LineScanner::Step step = m_scanner.read(line(from, to));
    if (before.leaf() == Leaf::FencedCode) {
        if (step.code || step.closesFence) {
            addCode(from, to, step);
            return;
        }
        end(from);
        begin(from, {before.containers()});
    }
    addText(from, to, before, step);
    m_lastContent = from + step.content;
}

void Splitter::addCode(qsizetype from, qsizetype to, const LineScanner::Step &step)
{
    if (step.closesFence) {
        end(from);
        begin(to + 1, {m_scanner.containers()});
    } else if (++m_codeLines >= codeLines || to - m_open.from >= codeBytes) {
        end(to + 1);
        beginCode(to + 1, context(m_open));
    }
}

void Splitter::addText(qsizetype from, qsizetype to, const LineScanner &before, const LineScanner::Step &step)
{
    if (from > m_open.from)
        cutBefore(from, before, step);
    note(from, to, step);
    if (step.tableRule)
        beginTable(from, to, before, step);
    if (!step.opensFence)
        return;
    end(to + 1);
    Context code{m_scanner.containers()};
    code.fenceIndent = m_scanner.fenceIndent();
    const QByteArrayView info = line(from, to).sliced(step.content + m_scanner.fence().length).trimmed();
    code.language = info.first(std::find_if(info.begin(), info.end(), isSpace) - info.begin()).toByteArray();
    beginCode(to + 1, std::move(code));
}

/// Ends the piece where that is needed, or possible and the piece has become long.
void Splitter::cutBefore(qsizetype from, const LineScanner &before, const LineScanner::Step &step)
{
    const qsizetype size = from - m_open.from;
    const auto &open = before.containers();
    if (!open.empty() && open.back().empty)
        return; // what comes next may be its first text
    const bool wasTable = before.leaf() == Leaf::Table;
    const bool isTable = m_scanner.leaf() == Leaf::Table && !step.tableRule;
    if (wasTable && !isTable && !step.blank) {
        end(from);
        begin(from, {before.containers()});
    } else if (wasTable && isTable && size >= m_wanted) {
        end(from);
        begin(from, context(m_open), true);
    } else if (step.begins && size >= m_wanted) {
        end(from);
        begin(from, {before.containers()});
    } else if (before.leaf() == Leaf::IndentedCode && m_scanner.leaf() == Leaf::IndentedCode && !step.blank
               && size >= longLine) {
        end(from);
        begin(from, {before.containers()}, true);
    } else if (step.continues && !step.tableRule && !step.looksLikeRule && size >= longLine) {
        end(from);
        beginInner(from + step.content, before.containers());
    }
}

/// The line before was the head of a table, which becomes a piece of its own with its rows.
void Splitter::beginTable(qsizetype from, qsizetype to, const LineScanner &before, const LineScanner::Step &step)
{
    Context table{before.containers()};
    table.tableHead = line(m_lastContent, from - 1).trimmed().toByteArray();
    table.tableRule = tableRule(line(from + step.content, to));
    end(m_lastContent);
    begin(to + 1, std::move(table));
}

void Splitter::addLongPart(qsizetype from, qsizetype to)
{
    if (inFence()) {
        if (!m_inLongLine && from > m_open.from) {
            end(from);
            beginCode(from, context(m_open));
        }
        m_open.longLine = true;
        end(to);
        beginCode(to, context(m_open));
        m_open.longLine = m_open.joined = true;
        return;
    }
    if (!m_inLongLine)
        beginLongLine(from, to);
    end(to);
    beginInner(to, m_scanner.containers());
}

void Splitter::beginLongLine(qsizetype from, qsizetype to)
{
    const LineScanner before = m_scanner;
    const LineScanner::Step step = m_scanner.read(line(from, to));
    if (step.continues) {
        end(from);
        beginInner(from + step.content, before.containers());
    } else {
        end(from);
        begin(from, {before.containers()});
    }
    if (inFence())
        m_escapes.push_back(from + step.content);
    m_scanner.readAsParagraph();
    m_definition.clear();
}

/// Definitions of links, and what only looks like something.
void Splitter::note(qsizetype from, qsizetype to, const LineScanner::Step &step)
{
    const qsizetype content = from + step.content;
    const QByteArrayView text = line(content, to);
    if (step.looksLikeRule)
        m_escapes.push_back(content);
    const bool paragraph = m_scanner.leaf() == Leaf::Paragraph;
    if (paragraph && step.begins) {
        m_definition.clear();
        if (text.startsWith("[^") && text.contains("]:"))
            m_escapes.push_back(content); // a footnote is no link
        else if (text.startsWith('['))
            m_definition = text.toByteArray();
    } else if (step.continues && !m_definition.isEmpty() && m_definition.size() < longestDefinition) {
        m_definition.append('\n').append(text);
    } else {
        m_definition.clear();
    }
    if (!m_definition.isEmpty() && onDefinition && m_definition.contains("]:"))
        onDefinition(m_definition);
}

void Splitter::begin(qsizetype from, Context context, bool continued)
{
    if (m_contexts.back() != context)
        m_contexts.push_back(std::move(context));
    m_open = {};
    m_open.from = from;
    m_open.context = static_cast<int>(m_contexts.size() - 1);
    m_open.continued = continued;
}

void Splitter::beginInner(qsizetype from, const std::vector<Container> &containers)
{
    begin(from, {containers}, true);
    m_open.inner = true;
}

void Splitter::beginCode(qsizetype from, Context context)
{
    begin(from, std::move(context), true);
    m_open.type = Piece::Code;
    m_codeLines = 0;
}

void Splitter::end(qsizetype at)
{
    m_open.size = std::min(at, m_text.size()) - m_open.from;
    const bool onlyHead = !context(m_open).tableHead.isEmpty() && !m_open.continued;
    if (m_open.size > 0 || onlyHead)
        m_pieces.push_back(m_open);
}

} // namespace sluice::markdown
