// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/views.h"

#include <algorithm>
#include <cstdio>

namespace sluice::terminal {

namespace {

constexpr char bold[] = "\x1b[1m";
constexpr char normal[] = "\x1b[0m";
constexpr char gap[] = " \xe2\x94\x82 "; // a thin vertical line
constexpr int gapWidth = 3;

void write(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

int columnWidth(const Screen &screen, qsizetype count)
{
    return (screen.columns - static_cast<int>(count - 1) * gapWidth) / static_cast<int>(count);
}

} // namespace

std::unique_ptr<AnswerView> makeAnswerView(const Screen &screen, const QByteArrayList &labels)
{
    if (!screen.isTerminal)
        return std::make_unique<PlainView>(labels);
    if (columnWidth(screen, labels.size()) >= ColumnView::minimumWidth)
        return std::make_unique<ColumnView>(screen, labels);
    return std::make_unique<BlockView>(screen, labels);
}

ColumnView::ColumnView(const Screen &screen, const QByteArrayList &labels)
    : m_screen(screen)
    , m_width(columnWidth(screen, labels.size()))
    , m_columns(static_cast<std::size_t>(labels.size()), LineWrapper(m_width))
    , m_finished(static_cast<std::size_t>(labels.size()), false)
{
    QByteArrayList heads;
    for (const QByteArray &label : labels)
        heads.append(bold + padded(label, m_width) + normal);
    write(heads.join(gap) + '\n');
}

void ColumnView::append(std::size_t answer, QByteArrayView text)
{
    m_columns[answer].append(text);
    m_dirty = true;
}

void ColumnView::finish(std::size_t answer)
{
    m_columns[answer].finish();
    m_finished[answer] = true;
    m_dirty = true;
}

qsizetype ColumnView::settledRows() const
{
    qsizetype settled = -1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_finished[i])
            settled = settled < 0 ? m_columns[i].lines().size() : std::min(settled, m_columns[i].lines().size());
    }
    return settled < 0 ? totalRows() : settled;
}

qsizetype ColumnView::totalRows() const
{
    qsizetype total = 0;
    for (const LineWrapper &column : m_columns)
        total = std::max(total, column.lines().size() + (column.tail().isEmpty() ? 0 : 1));
    return total;
}

QByteArray ColumnView::row(qsizetype index) const
{
    QByteArrayList cells;
    for (const LineWrapper &column : m_columns) {
        const bool isLine = index < column.lines().size();
        const bool isTail = index == column.lines().size();
        cells.append(padded(isLine ? column.lines().at(index) : isTail ? column.tail() : QByteArray(), m_width));
    }
    return cells.join(gap) + '\n';
}

void ColumnView::refresh()
{
    if (!std::exchange(m_dirty, false))
        return;
    QByteArray out;
    if (m_open > 0)
        out += "\x1b[" + QByteArray::number(m_open) + 'A';
    const qsizetype settled = settledRows();
    for (; m_printed < settled; ++m_printed)
        out += row(m_printed);
    // More open rows than the screen has could not be drawn again in place; they come when the slower answer is there.
    const qsizetype open = std::min<qsizetype>(totalRows() - settled, m_screen.rows - 2);
    for (qsizetype i = 0; i < open; ++i)
        out += row(settled + i);
    m_open = static_cast<int>(std::max<qsizetype>(open, 0));
    write(out);
}

BlockView::BlockView(const Screen &screen, QByteArrayList labels)
    : m_labels(std::move(labels))
    , m_answers(static_cast<std::size_t>(m_labels.size()), LineWrapper(screen.columns))
    , m_printed(static_cast<std::size_t>(m_labels.size()), 0)
{
}

void BlockView::append(std::size_t answer, QByteArrayView text)
{
    m_answers[answer].append(text);
}

void BlockView::finish(std::size_t answer)
{
    m_answers[answer].finish();
}

void BlockView::refresh()
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const QByteArrayList &lines = m_answers[i].lines();
        if (m_printed[i] == lines.size())
            continue;
        if (m_last != static_cast<int>(i))
            write(bold + m_labels.at(static_cast<qsizetype>(i)) + normal + '\n');
        m_last = static_cast<int>(i);
        for (; m_printed[i] < lines.size(); ++m_printed[i])
            write(lines.at(m_printed[i]) + '\n');
    }
}

PlainView::PlainView(QByteArrayList labels)
    : m_labels(std::move(labels))
    , m_waiting(static_cast<std::size_t>(m_labels.size()))
    , m_finished(static_cast<std::size_t>(m_labels.size()), false)
{
}

void PlainView::append(std::size_t answer, QByteArrayView text)
{
    m_waiting[answer] += text;
}

void PlainView::finish(std::size_t answer)
{
    m_finished[answer] = true;
}

void PlainView::refresh()
{
    while (m_current < m_waiting.size()) {
        if (!std::exchange(m_headPrinted, true))
            write("== " + m_labels.at(static_cast<qsizetype>(m_current)) + " ==\n");
        if (QByteArray &text = m_waiting[m_current]; !text.isEmpty())
            write(safe(std::exchange(text, {})));
        if (!m_finished[m_current])
            return;
        write("\n\n");
        ++m_current;
        m_headPrinted = false;
    }
}

} // namespace sluice::terminal
