// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textfiller.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

class QTextDocument;

namespace sluice {

/// Fills the document of a TextEdit with one row of an answer. Text that only grew is added at the end.
class BlockText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged REQUIRED FINAL)
    /// As BlockModel's role of that name; or the row of a table by `cells`, `aligns` and `columns`.
    Q_PROPERTY(QVariant content READ content WRITE setContent NOTIFY contentChanged FINAL)
    Q_PROPERTY(QVariantList cells MEMBER m_cells WRITE setCells NOTIFY contentChanged FINAL)
    Q_PROPERTY(QVariantList aligns MEMBER m_aligns WRITE setAligns NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<int> columns MEMBER m_columns WRITE setColumns NOTIFY contentChanged FINAL)
    /// Pixels that the whole row should take, and those it takes.
    Q_PROPERTY(qreal room MEMBER m_room WRITE setRoom NOTIFY contentChanged FINAL)
    Q_PROPERTY(qreal rowWidth READ rowWidth NOTIFY rowWidthChanged FINAL)
    /// The cells of the row are filled from the right, where they say nothing else.
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft WRITE setRightToLeft NOTIFY contentChanged FINAL)
    /// Of code that comes as plain text.
    Q_PROPERTY(QString language MEMBER m_language NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool header MEMBER m_header WRITE setHeader NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool ready READ isReady WRITE setReady NOTIFY readyChanged FINAL)
    /// Smallest height of a line in pixels; 0 leaves the font's own.
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString fixedFamily MEMBER m_fixedFamily NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor codeBackground MEMBER m_codeBackground NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor keywordColor MEMBER m_keywordColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor stringColor MEMBER m_stringColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor commentColor MEMBER m_commentColor NOTIFY styleChanged FINAL)

public:
    explicit BlockText(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QVariant content() const { return QVariant::fromValue(m_content); }
    void setContent(const QVariant &content);
    void setCells(const QVariantList &cells);
    void setAligns(const QVariantList &aligns);
    void setHeader(bool header);
    void setRightToLeft(bool rightToLeft);
    void setColumns(const QList<int> &columns);
    void setRoom(qreal room);
    [[nodiscard]] qreal rowWidth() const { return m_rowWidth; }

    /// Set it when the TextEdit is complete: on its own completion a TextEdit empties its document.
    [[nodiscard]] bool isReady() const { return m_ready; }
    void setReady(bool ready);

Q_SIGNALS:
    /// The document holds what it should, and can be marked.
    void filled();
    void documentChanged();
    void contentChanged();
    void rowWidthChanged();
    void readyChanged();
    void styleChanged();

private:
    void fill();
    void fillOnce();
    void fillRow(QTextDocument &document);
    void fillLater();
    void restyle();
    [[nodiscard]] TextLook look() const;

    QPointer<QQuickTextDocument> m_document;
    markdown::StyledText m_content;
    markdown::StyledText m_filled;
    QVariantList m_cells;
    QVariantList m_aligns;
    QList<int> m_columns;
    qreal m_room = 0;
    qreal m_rowWidth = 0;
    QString m_language;
    bool m_header = false;
    bool m_rightToLeft = false;
    bool m_ready = false;
    bool m_restylePending = false;
    bool m_filling = false;
    bool m_fillAgain = false;

    qreal m_lineHeight = 0;
    QString m_fixedFamily;
    QColor m_linkColor, m_codeBackground;
    QColor m_keywordColor, m_stringColor, m_numberColor, m_commentColor;
};

} // namespace sluice
