// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardmarks.h"

namespace sluice {

GuardMarks::GuardMarks(QObject *parent)
    : QObject(parent)
{
    connect(this, &GuardMarks::changed, this, &GuardMarks::remark);
}

GuardMarks::~GuardMarks()
{
    delete m_marks;
}

void GuardMarks::setDocument(QQuickTextDocument *document)
{
    m_document = document;
    delete m_marks;
    m_marks = document ? new TextMarks(document->textDocument()) : nullptr;
    Q_EMIT changed();
}

void GuardMarks::setTester(GuardTester *tester)
{
    m_tester = tester;
    if (tester)
        connect(tester, &GuardTester::changed, this, &GuardMarks::remark);
    Q_EMIT changed();
}

void GuardMarks::remark()
{
    if (!m_marks || !m_tester)
        return;
    QTextCharFormat acting;
    acting.setBackground(m_acting);
    QTextCharFormat telling;
    telling.setBackground(m_telling);
    std::vector<TextMarks::Mark> marks;
    for (const GuardTester::Mark &mark : m_tester->marks())
        marks.push_back({mark.begin, mark.end, mark.acts ? acting : telling});
    m_marks->setMarks(std::move(marks));
}

} // namespace sluice
