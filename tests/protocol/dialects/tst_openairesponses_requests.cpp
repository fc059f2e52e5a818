// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses.h"
#include "support/cases/caserows.h"
#include "support/cases/requestcase.h"

#include <QTest>

using namespace sluice;
using test::CaseFile;

// Each case: a client's request, and either the chat request made from it and what was dropped, or the refusal.

class TestOpenAiResponsesRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesWhatIsNoObject();

private:
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("openai-responses"), QStringLiteral("request"));
};

void TestOpenAiResponsesRequests::decodes_data()
{
    test::addCaseRows(m_cases, 20);
}

void TestOpenAiResponsesRequests::decodes()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    test::compareRequest(file, &openairesponses::decodeRequest, [&file](const auto &decoded) {
        if (!file.find("echo"))
            return;
        QByteArrayList lines;
        for (const RawMember &member : decoded.echo)
            lines.append(member.key + ' ' + member.value);
        QCOMPARE(lines.join('\n'), file.trimmed("echo"));
    });
}

void TestOpenAiResponsesRequests::refusesWhatIsNoObject()
{
    const auto document = json::Document::parse("[]");
    QVERIFY(!openairesponses::decodeRequest(document->root()).ok());
}

QTEST_APPLESS_MAIN(TestOpenAiResponsesRequests)
#include "tst_openairesponses_requests.moc"
