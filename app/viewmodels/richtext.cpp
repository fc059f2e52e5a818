// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "richtext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <vector>

namespace sluice {

namespace {

struct Change {
    int from = 0;
    int to = 0;
    QTextCharFormat format = {};
};

std::vector<Change> spanChanges(const QTextDocument &document, const RichTextStyle &style)
{
    std::vector<Change> changes;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor() && !format.fontFixedPitch())
                continue;
            if (format.fontFixedPitch()) {
                format.setFontFamilies({style.fixedFamily});
                format.setBackground(style.codeBackground);
            }
            if (format.isAnchor()) {
                format.setForeground(style.link);
                format.setFontUnderline(true);
            }
            changes.push_back({fragment.position(), fragment.position() + fragment.length(), std::move(format)});
        }
    }
    return changes;
}

void styleTables(QTextDocument &document, const RichTextStyle &style)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(style.tableLine);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setMargin(0);
        table->setFormat(format);
    }
}

} // namespace

void fillMarkdown(QTextDocument &document, const QString &markdown, const RichTextStyle &style)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                       | QTextDocument::MarkdownNoHTML);
    for (const Change &change : spanChanges(document, style)) {
        cursor.setPosition(change.from);
        cursor.setPosition(change.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(change.format);
    }
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    if (style.lineHeight > 0)
        block.setLineHeight(style.lineHeight, QTextBlockFormat::MinimumHeight);
    block.setTopMargin(0);
    block.setBottomMargin(0);
    cursor.mergeBlockFormat(block);
    cursor.endEditBlock();
    styleTables(document, style); // inside the edit its frames are not known yet
}

} // namespace sluice
