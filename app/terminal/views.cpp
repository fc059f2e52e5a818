// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/views.h"

#include <algorithm>
#include <utility>

namespace sluice::terminal {

namespace {

constexpr char bold[] = "\x1b[1m";
constexpr char faint[] = "\x1b[2m";
constexpr char normal[] = "\x1b[0m";
constexpr char gap[] = " \xe2\x94\x82 "; // a thin vertical line
constexpr int gapWidth = 3;
// A row that the terminal thinks wider than we do must not become two: the next drawing would begin a row too low.
constexpr char keepRows[] = "\x1b[?7l";
constexpr char breakRows[] = "\x1b[?7h";

int columnWidth(const Screen &screen, std::size_t count)
{
    return (screen.columns - (static_cast<int>(count) - 1) * gapWidth) / static_cast<int>(count);
}

} // namespace

std::unique_ptr<AnswerView> makeAnswerView(ViewPort port, const QByteArrayList &labels)
{
    if (port.measure().isCapable)
        return std::make_unique<LiveView>(std::move(port), labels);
    return std::make_unique<PlainView>(std::move(port), labels);
}

LiveView::LiveView(ViewPort port, QByteArrayList labels)
    : m_port(std::move(port))
    , m_labels(std::move(labels))
    , m_answers(static_cast<std::size_t>(m_labels.size()))
    , m_tones(static_cast<std::size_t>(m_labels.size()), Tone::Plain)
    , m_finished(static_cast<std::size_t>(m_labels.size()), false)
{
    for (QByteArray &label : m_labels)
        label = safeLine(label);
    layOut(m_port.measure());
    refresh();
}

void LiveView::layOut(const Screen &screen)
{
    m_screen = screen;
    m_width = columnWidth(screen, m_answers.size());
    m_isBeside = m_width >= minimumWidth || (m_answers.size() == 1 && m_width > 2);
    if (!m_isBeside)
        m_width = screen.columns;
    for (LineWrapper &answer : m_answers)
        answer.setWidth(m_width);
    m_hasHeading = false;
    m_block = -1;
    m_isDirty = true;
}

void LiveView::append(std::size_t answer, QByteArrayView text, Tone tone)
{
    if (text.isEmpty())
        return;
    if (std::exchange(m_tones[answer], tone) != tone && !m_screen.isStyled)
        m_answers[answer].append(toneMark(tone), tone);
    m_answers[answer].append(text, tone);
    m_isDirty = true;
}

void LiveView::finish(std::size_t answer)
{
    m_answers[answer].finish();
    m_finished[answer] = true;
    m_isDirty = true;
}

void LiveView::refresh()
{
    QByteArray out;
    const Screen now = m_port.measure();
    m_screen.rows = now.rows;
    if (now != m_screen) {
        out += clearOpenRows();
        layOut(now);
    }
    if (!std::exchange(m_isDirty, false))
        return;
    out += m_isBeside ? drawColumns() : drawBlocks();
    if (!out.isEmpty())
        m_port.write(out);
}

/// A terminal that has wrapped the open rows anew shows some of them twice; none is lost.
QByteArray LiveView::clearOpenRows()
{
    const std::size_t open = std::exchange(m_open, 0);
    return open > 0 ? "\x1b[" + QByteArray::number(qulonglong(open)) + "A\r\x1b[J" : QByteArray();
}

QByteArray LiveView::styled(const QByteArray &text, const char *style) const
{
    return m_screen.isStyled && !text.isEmpty() ? style + text + normal : text;
}

std::size_t LiveView::settledRows() const
{
    std::size_t settled = totalRows();
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (!m_finished[i])
            settled = std::min(settled, m_answers[i].lines().size());
    }
    return settled;
}

std::size_t LiveView::totalRows() const
{
    std::size_t total = 0;
    for (const LineWrapper &answer : m_answers)
        total = std::max(total, answer.lines().size() + (answer.tail().text.isEmpty() ? 0 : 1));
    return total;
}

QByteArray LiveView::row(std::size_t index) const
{
    QByteArrayList cells;
    for (const LineWrapper &answer : m_answers) {
        const std::size_t complete = answer.lines().size();
        const Line line = index < complete ? answer.lines()[index] : index == complete ? answer.tail() : Line();
        const QByteArray cell = padded(line.text, m_width);
        cells.append(line.tone == Tone::Dim ? styled(cell, faint) : cell);
    }
    return cells.join(gap) + '\n';
}

void LiveView::dropRow()
{
    for (LineWrapper &answer : m_answers) {
        if (!answer.lines().empty())
            (void)answer.takeLine();
    }
}

QByteArray LiveView::drawColumns()
{
    QByteArray out = keepRows;
    if (m_open > 0)
        out += "\x1b[" + QByteArray::number(qulonglong(m_open)) + 'A';
    if (!std::exchange(m_hasHeading, true)) {
        QByteArrayList heads;
        for (const QByteArray &label : m_labels)
            heads.append(styled(padded(label, m_width), bold));
        out += heads.join(gap) + '\n';
    }
    for (std::size_t settled = settledRows(); settled > 0; --settled) {
        out += row(0);
        dropRow();
    }
    // More open rows than the screen has could not be drawn again in place; they come when the slower answer is there.
    m_open = std::min(totalRows(), static_cast<std::size_t>(std::max(m_screen.rows - 2, 0)));
    for (std::size_t i = 0; i < m_open; ++i)
        out += row(i);
    return out + breakRows;
}

QByteArray LiveView::drawBlocks()
{
    QByteArray out;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        LineWrapper &answer = m_answers[i];
        if (answer.lines().empty())
            continue;
        if (std::exchange(m_block, static_cast<int>(i)) != static_cast<int>(i))
            out += styled(m_labels.at(static_cast<qsizetype>(i)), bold) + '\n';
        while (!answer.lines().empty()) {
            const Line line = answer.takeLine();
            out += (line.tone == Tone::Dim ? styled(line.text, faint) : line.text) + '\n';
        }
    }
    return out;
}

} // namespace sluice::terminal
