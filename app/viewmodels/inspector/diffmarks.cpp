// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diffmarks.h"

#include "textmarks.h"

namespace sluice {

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
    m_marks = document ? new TextMarks(document->textDocument()) : nullptr;
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
    if (!m_marks || !m_diff)
        return;
    QTextCharFormat removed;
    removed.setForeground(m_removed);
    removed.setFontStrikeOut(true);
    QTextCharFormat added;
    added.setForeground(m_added);
    added.setFontUnderline(true);
    std::vector<TextMarks::Mark> marks;
    int at = 0;
    for (const DiffPiece &piece : m_diff->pieces()) {
        const int end = at + int(piece.text.size());
        if (piece.kind != DiffPiece::Kind::Same)
            marks.push_back({at, end, piece.kind == DiffPiece::Kind::Added ? added : removed});
        at = end;
    }
    m_marks->setMarks(std::move(marks));
}

} // namespace sluice
