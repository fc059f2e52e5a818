// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocktext.h"

#include "blockmodel.h"
#include "markdown/inline/highlight.h"
#include "tablewidths.h"

#include <QFontMetricsF>
#include <QTextDocument>

#include <numeric>
#include <utility>

namespace sluice {

BlockText::BlockText(QObject *parent)
    : QObject(parent)
{
    // A change of theme changes many properties at once; one pass takes them all.
    connect(this, &BlockText::styleChanged, this, &BlockText::fillLater);
}

void BlockText::fillLater()
{
    if (!m_ready || std::exchange(m_restylePending, true))
        return;
    QMetaObject::invokeMethod(this, &BlockText::restyle, Qt::QueuedConnection);
}

void BlockText::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    m_filled = {};
    Q_EMIT documentChanged();
    fill();
}

void BlockText::setContent(const QVariant &content)
{
    auto text = content.value<markdown::StyledText>();
    if (!content.canConvert<markdown::StyledText>())
        text.text = content.toString();
    if (m_content == text)
        return;
    m_content = std::move(text);
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setCells(const QVariantList &cells)
{
    if (m_cells == cells)
        return;
    m_cells = cells;
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setAligns(const QVariantList &aligns)
{
    if (m_aligns == aligns)
        return;
    m_aligns = aligns;
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setHeader(bool header)
{
    if (m_header == header)
        return;
    m_header = header;
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setRightToLeft(bool rightToLeft)
{
    if (m_rightToLeft == rightToLeft)
        return;
    m_rightToLeft = rightToLeft;
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setColumns(const QList<int> &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setRoom(qreal room)
{
    if (m_room == room)
        return;
    m_room = room;
    Q_EMIT contentChanged();
    fill();
}

void BlockText::setReady(bool ready)
{
    if (m_ready == ready)
        return;
    m_ready = ready;
    Q_EMIT readyChanged();
    restyle();
}

void BlockText::restyle()
{
    m_restylePending = false;
    if (m_ready && m_document)
        m_document->textDocument()->clear();
    m_filled = {};
    fill();
}

/// A document that changes is laid out at once, and the layout may ask for other widths: that fill waits for this one,
/// which holds on to what the other would take away.
void BlockText::fill()
{
    if (!m_ready || !m_document)
        return;
    m_fillAgain = true;
    if (m_filling)
        return;
    const QPointer<BlockText> alive(this);
    m_filling = true;
    constexpr int most = 4; // a layout that never settles must not hold the window up
    for (int i = 0; i < most && alive && std::exchange(m_fillAgain, false); ++i)
        fillOnce();
    if (!alive)
        return;
    m_filling = false;
    Q_EMIT filled();
}

void BlockText::fillOnce()
{
    QTextDocument &document = *m_document->textDocument();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    if (m_cells.isEmpty()) {
        if (!m_language.isEmpty())
            m_content.runs = markdown::highlight(m_content.text, m_language, false).runs;
        TextFiller(look()).fill(document, m_filled, m_content);
        m_filled = m_content;
        return;
    }
    fillRow(document);
}

void BlockText::fillRow(QTextDocument &document)
{
    QList<markdown::StyledText> cells;
    QList<int> aligns;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        cells.append(m_cells[i].value<markdown::StyledText>());
        aligns.append(m_aligns.value(i).toInt());
    }
    const qreal digit = QFontMetricsF(document.defaultFont()).horizontalAdvance(u'0');
    const QList<qreal> widths = tableWidths(m_columns, digit, m_room);
    TextFiller(look()).fillRow(document, cells, aligns, widths, {m_header, m_rightToLeft});
    m_rowWidth = std::accumulate(widths.begin(), widths.end(), qreal(0));
    Q_EMIT rowWidthChanged();
}

TextLook BlockText::look() const
{
    return {m_lineHeight,   m_fixedFamily, m_linkColor,   m_codeBackground,
            m_keywordColor, m_stringColor, m_numberColor, m_commentColor};
}

} // namespace sluice
