// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "codelanguages.h"

#include <QColor>
#include <QSyntaxHighlighter>

namespace sluice {

/// The hues code is written in.
struct CodeColors {
    QColor keyword;
    QColor string;
    QColor number;
    QColor comment;
    friend bool operator==(const CodeColors &, const CodeColors &) = default;
};

/// Simple highlighting, line by line: keywords, strings, numbers, comments.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    CodeHighlighter(CodeLanguage language, CodeColors colors, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] qsizetype readComment(const QString &text, qsizetype at);
    [[nodiscard]] qsizetype readString(const QString &text, qsizetype at);
    [[nodiscard]] qsizetype readWord(const QString &text, qsizetype at);
    void paint(qsizetype from, qsizetype to, const QColor &color);

    CodeLanguage m_language;
    CodeColors m_colors;
};

} // namespace sluice
