// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/cases/casefile.h"

#include <QTest>

namespace sluice::test {

/// A row for each case, its place as `index`; too few of them, and the test fails.
inline void addCaseRows(const std::vector<CaseFile> &cases, std::size_t atLeast)
{
    QTest::addColumn<std::size_t>("index");
    QVERIFY(cases.size() >= atLeast);
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases[i].name)) << i;
}

/// A row for each of a dialect's own cases and for each upstream chat stream, as `file`.
inline void addStreamRows(const std::vector<CaseFile> &cases, const std::vector<CaseFile> &chatCases)
{
    QTest::addColumn<CaseFile>("file");
    QVERIFY(chatCases.size() >= 20);
    for (const CaseFile &file : cases)
        QTest::newRow(qPrintable(file.name)) << file;
    for (const CaseFile &file : chatCases)
        QTest::newRow(qPrintable(QStringLiteral("chat ") + file.name)) << file;
}

} // namespace sluice::test
