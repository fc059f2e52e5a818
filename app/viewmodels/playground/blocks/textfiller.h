// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"

#include <QColor>

class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace sluice {

/// How an answer's text looks.
struct TextLook {
    qreal lineHeight = 0; ///< smallest, in pixels; 0 leaves the font's own
    QString fixedFamily = {};
    QColor link = {};
    QColor codeBackground = {};
    QColor keyword = {};
    QColor literal = {};
    QColor number = {};
    QColor comment = {};
};

/// How the row of a table lies.
struct RowLook {
    bool header = false;
    bool rightToLeft = false; ///< cells that say nothing else are filled from the right
};

/// Fills documents with styled text, by inserting text and formats only: nothing in it is ever read as markup.
class TextFiller
{
public:
    explicit TextFiller(TextLook look)
        : m_look(std::move(look))
    {
    }
    /// Makes the document's text `now`, of which `before` stands there already; what both begin with stays.
    void fill(QTextDocument &document, const markdown::StyledText &before, const markdown::StyledText &now) const;
    /// A table of one row; widths in pixels.
    void fillRow(QTextDocument &document, const QList<markdown::StyledText> &cells, const QList<int> &aligns,
                 const QList<qreal> &widths, const RowLook &row) const;

private:
    [[nodiscard]] QTextCharFormat format(const markdown::StyledText &text, const markdown::Run &run) const;
    void insert(QTextCursor &cursor, const markdown::StyledText &text, int from, bool bold = false) const;
    void setLineHeight(QTextCursor &cursor, int align = 0) const;

    TextLook m_look;
};

} // namespace sluice
