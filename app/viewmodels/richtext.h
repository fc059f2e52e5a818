// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

class QTextDocument;

namespace sluice {

/// How Markdown looks once it is rich text.
struct RichTextStyle {
    qreal lineHeight = 0; ///< smallest, in pixels; 0 leaves the font's own
    QString fixedFamily = {};
    QColor link = {};
    QColor codeBackground = {};
    QColor tableLine = {};
};

/// Replaces the document's text by the Markdown of one block. HTML in it is shown as text and never read.
void fillMarkdown(QTextDocument &document, const QString &markdown, const RichTextStyle &style);

} // namespace sluice
