// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocktext.h"

#include "richtext.h"

#include <QTextCursor>
#include <QTextDocument>

#include <utility>

namespace sluice {

BlockText::BlockText(QObject *parent)
    : QObject(parent)
{
    // A change of theme changes many properties at once; one pass takes them all.
    connect(this, &BlockText::styleChanged, this, [this] {
        if (!m_ready || std::exchange(m_restylePending, true))
            return;
        QMetaObject::invokeMethod(this, &BlockText::restyle, Qt::QueuedConnection);
    });
}

void BlockText::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    m_filled.clear();
    Q_EMIT documentChanged();
    fill();
}

void BlockText::setSource(const QString &source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
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
    delete m_highlighter;
    m_filled.clear();
    fill();
}

void BlockText::fill()
{
    if (!m_ready || !m_document)
        return;
    QTextDocument &text = *m_document->textDocument();
    text.setUndoRedoEnabled(false);
    if (m_markdown) {
        setMarkdown(text);
    } else if (!m_filled.isEmpty() && m_source.startsWith(m_filled)) {
        addPlainText(m_source.sliced(m_filled.size()));
    } else {
        setHighlighter(text);
        text.setPlainText(m_source);
        setLineHeight(text);
    }
    m_filled = m_source;
}

void BlockText::addPlainText(const QString &text)
{
    QTextCursor cursor(m_document->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

void BlockText::setHighlighter(QTextDocument &text)
{
    if (m_highlighter || m_language.isEmpty())
        return;
    m_highlighter = new CodeHighlighter(codeLanguage(m_language),
                                        {m_keywordColor, m_stringColor, m_numberColor, m_commentColor}, &text);
    m_highlighter->setParent(this);
}

void BlockText::setLineHeight(QTextDocument &text)
{
    if (m_lineHeight <= 0)
        return;
    QTextCursor cursor(&text);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(format);
}

void BlockText::setMarkdown(QTextDocument &text)
{
    fillMarkdown(text, m_source, {m_lineHeight, m_fixedFamily, m_linkColor, m_codeBackground, m_tableLine});
}

} // namespace sluice
