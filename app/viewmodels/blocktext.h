// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "codehighlighter.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// Fills the document of a TextEdit with one block of an answer. Text that only grew is added at the end, so that a
/// long code block is not laid out again.
class BlockText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool ready READ isReady WRITE setReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool markdown MEMBER m_markdown NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY styleChanged FINAL)
    /// Smallest height of a line in pixels; 0 leaves the font's own.
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString fixedFamily MEMBER m_fixedFamily NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor codeBackground MEMBER m_codeBackground NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor tableLine MEMBER m_tableLine NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor keywordColor MEMBER m_keywordColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor stringColor MEMBER m_stringColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor commentColor MEMBER m_commentColor NOTIFY styleChanged FINAL)

public:
    explicit BlockText(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QString source() const { return m_source; }
    void setSource(const QString &source);

    /// Set it when the TextEdit is complete: on its own completion a TextEdit empties its document.
    [[nodiscard]] bool isReady() const { return m_ready; }
    void setReady(bool ready);

Q_SIGNALS:
    void documentChanged();
    void sourceChanged();
    void readyChanged();
    void styleChanged();

private:
    void fill();
    void restyle();
    void addPlainText(const QString &text);
    void setMarkdown(QTextDocument &text);
    void setHighlighter(QTextDocument &text);
    void setLineHeight(QTextDocument &text);

    QPointer<QQuickTextDocument> m_document;
    QPointer<CodeHighlighter> m_highlighter;
    QString m_source;
    QString m_filled;
    bool m_ready = false;
    bool m_restylePending = false;

    bool m_markdown = false;
    QString m_language;
    qreal m_lineHeight = 0;
    QString m_fixedFamily;
    QColor m_linkColor, m_codeBackground, m_tableLine;
    QColor m_keywordColor, m_stringColor, m_numberColor, m_commentColor;
};

} // namespace sluice
