// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/chatcontent.h"
#include "simulator/plan/content/topics.h"
#include "simulator/plan/pacing.h"

#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace sluice::sim;

class TestSimulatorContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void closingsCountRight();
    void answersAreExact();
    void reasoningIsExact();
    void answerIsMarkdown();
    void toolResultsAreTold();
    void topics_data();
    void topics();
    void snippetsKeepCodePoints();
    void paceNeverDrifts_data();
    void paceNeverDrifts();
    void paceWithoutRate();
};

namespace {
QByteArrayList split(const QByteArray &text)
{
    QByteArrayList all;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = tokenEnd(text, at);
        all.append(text.mid(at, end - at));
        at = end;
    }
    return all;
}

QByteArray plain(const TokenText &text)
{
    return json::Value('"' + text.escaped + '"').text();
}
} // namespace

void TestSimulatorContent::tokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("wanted");
    QTest::newRow("words") << QByteArray("Hi there, Bob.") << QByteArrayList{"Hi", " there", ",", " Bob", "."};
    QTest::newRow("long word") << QByteArray("characterization") << QByteArrayList{"charac", "teriza", "tion"};
    QTest::newRow("digits") << QByteArray("12345") << QByteArrayList{"123", "45"};
    QTest::newRow("indent") << QByteArray("a\n    b") << QByteArrayList{"a", "\n", "   ", " b"};
    QTest::newRow("fence") << QByteArray("```sh\n\n\n") << QByteArrayList{"```", "sh", "\n\n", "\n"};
    QTest::newRow("code points") << QByteArray("caf\xc3\xa9 \xe2\x9c\x85!")
                                 << QByteArrayList{"caf", "\xc3\xa9", " \xe2\x9c\x85", "!"};
    QTest::newRow("blanks at the end") << QByteArray("a  ") << QByteArrayList{"a", "  "};
    QTest::newRow("blanks before a line end") << QByteArray("a \n") << QByteArrayList{"a", " ", "\n"};
}

void TestSimulatorContent::tokens()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, wanted);
    QCOMPARE(split(text), wanted);
    QCOMPARE(countTokens(text), int(wanted.size()));
    TokenText whole;
    whole.append(text);
    QCOMPARE(whole.count(), int(wanted.size()));
    QCOMPARE(plain(whole), text);
}

void TestSimulatorContent::closingsCountRight()
{
    for (int tokens = 1; tokens <= 24; ++tokens) {
        QCOMPARE(countTokens(closing(tokens)), tokens);
        QCOMPARE(countTokens(' ' + closing(tokens)), tokens);
    }
}

void TestSimulatorContent::answersAreExact()
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        for (const int tokens : {1, 2, 7, 24, 25, 26, 49, 50, 51, 100, 257, 1000}) {
            Random random(seed);
            const TokenText text = markdownAnswer("How do hash maps deal with \"collisions\"?", tokens, random);
            QCOMPARE(text.count(), tokens);
            QCOMPARE(qsizetype(text.ends.back()), text.escaped.size());
            QVERIFY(json::Document::parse('"' + text.escaped + '"').ok());
        }
    }
}

void TestSimulatorContent::reasoningIsExact()
{
    for (int tokens = 0; tokens < 120; ++tokens) {
        Random random(quint64(tokens) + 1);
        QCOMPARE(reasoningText("Why?", tokens, random).count(), tokens);
    }
}

void TestSimulatorContent::answerIsMarkdown()
{
    Random random(1);
    const QByteArray text = plain(markdownAnswer("How do hash maps deal with collisions?", 1200, random));
    for (const char *part :
         {"hash maps", "How do hash maps deal", "\n## ", "\n- ", "\n1. ", "|---|", "\n```\n", "\n> ", "**"})
        QVERIFY2(text.contains(part), part);
    QCOMPARE(text.count("```") % 2, 0);
}

void TestSimulatorContent::toolResultsAreTold()
{
    Random random(1);
    const TokenText text = toolResultAnswer("What's 15 * 23?", {"345"}, 60, random);
    QCOMPARE(text.count(), 60);
    QVERIFY(plain(text).contains("345"));
}

void TestSimulatorContent::topics_data()
{
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QByteArrayList>("wanted");
    QTest::newRow("pairs") << QByteArray("How do hash maps deal with collisions?")
                           << QByteArrayList{"hash maps", "collisions"};
    QTest::newRow("none") << QByteArray("Hi!") << QByteArrayList{"the question"};
    QTest::newRow("camel case") << QByteArray("getUserName") << QByteArrayList{"user name"};
    QTest::newRow("umlauts") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                           "e!")
                             << QByteArrayList{"gr\xc3\xbc\xc3\x9f"
                                               "e"};
}

void TestSimulatorContent::topics()
{
    QFETCH(QByteArray, prompt);
    QFETCH(QByteArrayList, wanted);
    const std::vector<QByteArray> found = topicsOf(prompt);
    QCOMPARE(QByteArrayList(found.begin(), found.end()), wanted);
}

void TestSimulatorContent::snippetsKeepCodePoints()
{
    const QByteArray text = QByteArray("\xe6\xbc\xa2").repeated(60);
    for (qsizetype bytes = 20; bytes < 60; ++bytes) {
        const QByteArray cut = snippetOf(text, bytes);
        QVERIFY(cut.size() <= bytes + 3);
        QVERIFY(!QString::fromUtf8(cut).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(snippetOf("a  b\n c"), "a b c");
}

void TestSimulatorContent::paceNeverDrifts_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {0.5, 3.0, 10.0, 150.0, 333.3, 500.0, 2000.0, 10000.0})
        QTest::addRow("%g", rate) << rate;
}

void TestSimulatorContent::paceNeverDrifts()
{
    QFETCH(double, rate);
    const Pace pace{1'000'000'007, 80'000'000, rate};
    QCOMPARE(pace.dueNs(0), pace.firstNs());
    qint64 before = pace.dueNs(0);
    for (qint64 index = 1; index <= 100'000; ++index) {
        const qint64 due = pace.dueNs(index);
        QVERIFY(due > before);
        before = due;
    }
    const double wanted = 100'000.0 / rate * 1e9;
    QVERIFY(std::abs(double(before - pace.firstNs()) - wanted) <= 1.0);
}

void TestSimulatorContent::paceWithoutRate()
{
    const Pace pace{5, 10, 0};
    QCOMPARE(pace.dueNs(1'000'000), qint64(15));
    QCOMPARE(pace.seconds(1'000'000), 0.0);
}

QTEST_APPLESS_MAIN(TestSimulatorContent)
#include "tst_simulator_content.moc"
