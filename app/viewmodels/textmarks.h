// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

#include <vector>

namespace sluice {

/// Draws places of a document in other formats than the rest. Belongs to the document; the window's thread only.
class TextMarks : public QSyntaxHighlighter
{
public:
    /// A place, in UTF-16 units from the document's beginning.
    struct Mark {
        int begin;
        int end;
        QTextCharFormat format;
    };
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// In their order, none over another.
    void setMarks(std::vector<Mark> marks);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::vector<Mark> m_marks;
};

} // namespace sluice
