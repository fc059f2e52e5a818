// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockselection.h"

#include "markdown/blockwriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace sluice {

void BlockSelection::setModel(BlockModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &BlockModel::modelReset, this, &BlockSelection::clear);
        connect(model, &BlockModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
        connect(model, &BlockModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    }
    Q_EMIT modelChanged();
    clear();
}

void BlockSelection::select(Point anchor, Point head)
{
    if (m_anchor == anchor && m_head == head)
        return;
    m_anchor = anchor;
    m_head = head;
    ++m_revision;
    Q_EMIT changed();
}

void BlockSelection::begin(int row, int position)
{
    select({row, position}, {row, position});
}

void BlockSelection::extend(int row, int position)
{
    select(m_anchor, {row, position});
}

void BlockSelection::clear()
{
    select({}, {});
}

void BlockSelection::selectWord(int row, int position)
{
    if (!m_model)
        return;
    const QString text = plainText(m_model->blockAt(row));
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    const int at = std::clamp(position, 0, static_cast<int>(text.size()));
    words.setPosition(at);
    const auto from = static_cast<int>(words.isAtBoundary() ? at : words.toPreviousBoundary());
    words.setPosition(at);
    const auto to = static_cast<int>(words.toNextBoundary());
    select({row, std::max(0, from)}, {row, to < 0 ? static_cast<int>(text.size()) : to});
}

void BlockSelection::selectRow(int row)
{
    select({row, 0}, {row, length(row)});
}

void BlockSelection::selectAll()
{
    const int last = m_model ? m_model->rowCount() - 1 : -1;
    if (last >= 0)
        select({0, 0}, {last, length(last)});
}

void BlockSelection::onInserted(int first, int last)
{
    const int more = last - first + 1;
    if (isEmpty())
        return;
    Point anchor = m_anchor;
    Point head = m_head;
    anchor.row += anchor.row >= first ? more : 0;
    head.row += head.row >= first ? more : 0;
    select(anchor, head);
}

void BlockSelection::onRemoved(int first, int last)
{
    const int fewer = last - first + 1;
    const auto inside = [&](const Point &point) { return point.row >= first && point.row <= last; };
    if (inside(m_anchor) || inside(m_head)) {
        clear();
        return;
    }
    Point anchor = m_anchor;
    Point head = m_head;
    anchor.row -= anchor.row > last ? fewer : 0;
    head.row -= head.row > last ? fewer : 0;
    select(anchor, head);
}

int BlockSelection::length(int row) const
{
    return m_model ? static_cast<int>(plainText(m_model->blockAt(row)).size()) : 0;
}

int BlockSelection::from(int row) const
{
    const auto [first, last] = std::minmax(m_anchor, m_head);
    return row < first.row || row > last.row ? 0 : row == first.row ? std::min(first.position, length(row)) : 0;
}

int BlockSelection::to(int row) const
{
    const auto [first, last] = std::minmax(m_anchor, m_head);
    if (row < first.row || row > last.row)
        return 0;
    return row == last.row ? std::min(last.position, length(row)) : length(row);
}

/// Rows that only say something about others.
bool BlockSelection::isSkipped(int row) const
{
    const BlockModel::Kind kind = m_model->kindAt(row);
    return kind == BlockModel::Reasoning || kind == BlockModel::Break || kind == BlockModel::Note
           || kind == BlockModel::Author || kind == BlockModel::Edit || kind == BlockModel::Actions
           || kind == BlockModel::Images;
}

QString BlockSelection::text() const
{
    QString out;
    const auto [first, last] = std::minmax(m_anchor, m_head);
    bool tight = false;
    bool headed = false;
    for (int row = first.row; m_model && !isEmpty() && row <= last.row && row < m_model->rowCount(); ++row) {
        const markdown::Block block = m_model->blockAt(row);
        if (isSkipped(row) || block.kind == markdown::BlockKind::CodeHead) {
            headed = true;
            continue;
        }
        const bool same = block.continued && !std::exchange(headed, false);
        if (!out.isEmpty() && !block.joined)
            out += same || (tight && !block.marker.isEmpty()) ? QStringLiteral("\n") : QStringLiteral("\n\n");
        const int begin = from(row);
        if (!block.marker.isEmpty() && begin == 0)
            out += QString(2 * (block.depth() - 1), u' ') + block.marker + u' ';
        out += plainText(block).sliced(begin, std::max(0, to(row) - begin)).replace(QChar::LineSeparator, u'\n');
        tight = block.depth() > 0;
    }
    return out;
}

QString BlockSelection::markdown() const
{
    markdown::BlockWriter writer;
    const auto [first, last] = std::minmax(m_anchor, m_head);
    for (int row = first.row; m_model && !isEmpty() && row <= last.row && row < m_model->rowCount(); ++row) {
        if (!isSkipped(row))
            writer.add(m_model->blockAt(row), from(row), to(row));
    }
    return writer.markdown();
}

void BlockSelection::copy() const
{
    if (!isEmpty())
        QGuiApplication::clipboard()->setText(text());
}

void BlockSelection::copyMarkdown() const
{
    if (!isEmpty())
        QGuiApplication::clipboard()->setText(markdown());
}

} // namespace sluice
