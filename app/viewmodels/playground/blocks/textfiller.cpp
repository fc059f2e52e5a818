// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfiller.h"

#include "tablewidths.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace sluice {

using markdown::Run;
using markdown::StyledText;

namespace {

/// How much of the text both begin with, in the same styles.
int sameStart(const StyledText &before, const StyledText &now)
{
    if (before.addresses != now.addresses.first(std::min(now.addresses.size(), before.addresses.size())))
        return 0;
    const auto text = std::mismatch(before.text.cbegin(), before.text.cend(), now.text.cbegin(), now.text.cend());
    auto same = static_cast<int>(text.first - before.text.cbegin());
    const auto runs = std::mismatch(before.runs.cbegin(), before.runs.cend(), now.runs.cbegin(), now.runs.cend());
    if (runs.first != before.runs.cend())
        same = std::min(same, runs.first->from);
    if (runs.second != now.runs.cend())
        same = std::min(same, runs.second->from);
    return same > 0 && before.text[same - 1].isHighSurrogate() ? same - 1 : same;
}

/// The document's table if it has so many columns: to fill it anew costs less than another one.
QTextTable *tableOf(const QTextDocument &document, int columns)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    auto *table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    return table && table->columns() == columns ? table : nullptr;
}

} // namespace

QTextCharFormat TextFiller::format(const StyledText &text, const Run &run) const
{
    QTextCharFormat format;
    if (run.style & markdown::Bold)
        format.setFontWeight(QFont::DemiBold);
    if (run.style & markdown::Italic)
        format.setFontItalic(true);
    if (run.style & markdown::Strike)
        format.setFontStrikeOut(true);
    if (run.style & (markdown::CodeSpan | markdown::Math))
        format.setFontFamilies({m_look.fixedFamily});
    if (run.style & markdown::CodeSpan)
        format.setBackground(m_look.codeBackground);
    if (run.link >= 0 && run.link < text.addresses.size()) {
        format.setAnchor(true);
        format.setAnchorHref(text.addresses[run.link]);
        format.setForeground(m_look.link);
        format.setFontUnderline(true);
    }
    const std::pair<markdown::Style, QColor> colours[] = {{markdown::Keyword, m_look.keyword},
                                                          {markdown::Literal, m_look.literal},
                                                          {markdown::Number, m_look.number},
                                                          {markdown::Comment, m_look.comment}};
    for (const auto &[style, colour] : colours) {
        if (run.style & style)
            format.setForeground(colour);
    }
    return format;
}

void TextFiller::insert(QTextCursor &cursor, const StyledText &text, int from, bool bold) const
{
    QTextCharFormat plain;
    if (bold)
        plain.setFontWeight(QFont::DemiBold);
    int at = from;
    for (const Run &run : text.runs) {
        const int end = run.from + run.length;
        if (end <= at)
            continue;
        const int begin = std::max(at, run.from);
        if (begin > at)
            cursor.insertText(text.text.sliced(at, begin - at), plain);
        QTextCharFormat styled = format(text, run);
        if (bold)
            styled.setFontWeight(QFont::DemiBold);
        cursor.insertText(text.text.sliced(begin, end - begin), styled);
        at = end;
    }
    if (at < text.text.size())
        cursor.insertText(text.text.sliced(at), plain);
}

void TextFiller::setLineHeight(QTextCursor &cursor, int align) const
{
    QTextBlockFormat format;
    if (align != 0)
        format.setAlignment(Qt::Alignment(align));
    if (m_look.lineHeight > 0)
        format.setLineHeight(m_look.lineHeight, QTextBlockFormat::MinimumHeight);
    cursor.setBlockFormat(format);
}

void TextFiller::fill(QTextDocument &document, const StyledText &before, const StyledText &now) const
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    const int same = sameStart(before, now);
    cursor.setPosition(same);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (same == 0)
        setLineHeight(cursor);
    insert(cursor, now, same);
    cursor.endEditBlock();
}

void TextFiller::fillRow(QTextDocument &document, const QList<StyledText> &cells, const QList<int> &aligns,
                         const QList<qreal> &widths, const RowLook &row) const
{
    if (cells.isEmpty()) {
        document.clear();
        return;
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setMargin(0);
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding);
    const int aside = row.rightToLeft ? int(Qt::AlignRight | Qt::AlignAbsolute) : 0;
    QList<QTextLength> lengths;
    for (qsizetype i = 0; i < cells.size(); ++i)
        lengths.append(i < widths.size() ? QTextLength(QTextLength::FixedLength, widths[i]) : QTextLength());
    format.setColumnWidthConstraints(lengths);
    QTextTable *table = tableOf(document, static_cast<int>(cells.size()));
    if (!table)
        document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // laid out once, when all of it is there
    if (!table)
        table = cursor.insertTable(1, static_cast<int>(cells.size()), format);
    else if (table->format() != format)
        table->setFormat(format);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QTextTableCell place = table->cellAt(0, static_cast<int>(i));
        QTextCursor cell = place.firstCursorPosition();
        cell.setPosition(place.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        cell.removeSelectedText();
        setLineHeight(cell, aligns.value(i) != 0 ? aligns.value(i) : aside);
        insert(cell, cells[i], 0, row.header);
    }
    // The document ends behind the table in a line of its own, which is not to be seen.
    QTextCursor last(&document);
    last.movePosition(QTextCursor::End);
    QTextBlockFormat none;
    none.setLineHeight(0, QTextBlockFormat::FixedHeight);
    last.setBlockFormat(none);
    cursor.endEditBlock();
}

} // namespace sluice
