// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat.h"
#include "dialects/openairesponses.h"
#include "support/casefile.h"
#include "support/describe.h"
#include "support/replay.h"

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
    QTest::addColumn<std::size_t>("index");
    QVERIFY(m_cases.size() >= 20);
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].name)) << i;
}

void TestOpenAiResponsesRequests::decodes()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    const auto document = json::Document::parse(file.text("request"));
    QVERIFY(document.ok());
    const auto decoded = openairesponses::decodeRequest(document->root());
    if (!decoded.ok()) {
        QCOMPARE(test::describe(decoded.error()), file.trimmed("error"));
        return;
    }
    const QByteArray seen = openaichat::encodeRequest(decoded->chat, {"max_tokens", "reasoning", false});
    QVERIFY2(seen == test::unfolded(file.text("chat")), qPrintable(QString::fromUtf8(file.title + "\n" + seen)));
    QCOMPARE(decoded->dropped.join(' '), file.trimmed("dropped"));
    if (file.find("echo")) {
        QByteArrayList lines;
        for (const RawMember &member : decoded->echo)
            lines.append(member.key + ' ' + member.value);
        QCOMPARE(lines.join('\n'), file.trimmed("echo"));
    }
}

void TestOpenAiResponsesRequests::refusesWhatIsNoObject()
{
    const auto document = json::Document::parse("[]");
    QVERIFY(!openairesponses::decodeRequest(document->root()).ok());
}

QTEST_APPLESS_MAIN(TestOpenAiResponsesRequests)
#include "tst_openairesponses_requests.moc"
