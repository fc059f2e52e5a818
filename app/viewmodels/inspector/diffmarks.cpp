// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diffmarks.h"

#include <algorithm>

namespace sluice {

class DiffMarks::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(QTextDocument *document)
        : QSyntaxHighlighter(document)
    {
    }

    struct Mark {
        int begin;
        int end;
        bool isAdded;
    };
    std::vector<Mark> marks;
    QTextCharFormat removed;
    QTextCharFormat added;

protected:
    void highlightBlock(const QString &text) override
    {
        const int begin = currentBlock().position();
        const int end = begin + int(text.size());
        auto mark = std::ranges::upper_bound(marks, begin, {}, &Mark::end);
        for (; mark != marks.end() && mark->begin < end; ++mark) {
            const int from = std::max(mark->begin, begin);
            setFormat(from - begin, std::min(mark->end, end) - from, mark->isAdded ? added : removed);
        }
    }
};

DiffMarks::DiffMarks(QObject *parent)
    : QObject(parent)
{
    connect(this, &DiffMarks::changed, this, &DiffMarks::remark);
}

DiffMarks::~DiffMarks()
{
    delete m_marks;
}

void DiffMarks::setDocument(QQuickTextDocument *document)
{
    m_document = document;
    delete m_marks;
    m_marks = document ? new Highlighter(document->textDocument()) : nullptr;
    Q_EMIT changed();
}

void DiffMarks::setDiff(AnswerDiff *diff)
{
    m_diff = diff;
    if (diff)
        connect(diff, &AnswerDiff::changed, this, &DiffMarks::remark);
    Q_EMIT changed();
}

void DiffMarks::remark()
{
    auto *highlighter = static_cast<Highlighter *>(m_marks.data());
    if (!highlighter || !m_diff)
        return;
    highlighter->removed.setForeground(m_removed);
    highlighter->removed.setFontStrikeOut(true);
    highlighter->added.setForeground(m_added);
    highlighter->added.setFontUnderline(true);
    highlighter->marks.clear();
    int at = 0;
    for (const DiffPiece &piece : m_diff->pieces()) {
        const int end = at + int(piece.text.size());
        if (piece.kind != DiffPiece::Kind::Same)
            highlighter->marks.push_back({at, end, piece.kind == DiffPiece::Kind::Added});
        at = end;
    }
    highlighter->rehighlight();
}

} // namespace sluice
