// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counterformat.h"
#include "modelnames.h"

#include <QLocale>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestCounterFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void durations();
    void rates();
    void tokens();
    void costs();
    void limitsAndPrices();
    void tipsNameTheirSource();
    void names();
};

void TestCounterFormat::durations()
{
    QCOMPARE(format::duration({}), u"–"_s);
    QCOMPARE(format::duration(0), u"0 ms"_s);
    QCOMPARE(format::duration(182.4), u"182 ms"_s);
    QCOMPARE(format::duration(999.6), u"1.00 s"_s);
    QCOMPARE(format::duration(3141), u"3.14 s"_s);
    QCOMPARE(format::duration(31415), u"31.4 s"_s);
    QCOMPARE(format::duration(125'000), u"2:05"_s);
}

void TestCounterFormat::rates()
{
    QCOMPARE(format::rate({}, true), u"–"_s);
    QCOMPARE(format::rate(486.4, false), u"486"_s);
    QCOMPARE(format::rate(4.2, true), u"≈4.2"_s);
}

void TestCounterFormat::tokens()
{
    Counters counters;
    QCOMPARE(format::tokenPair(counters), u"–"_s);
    counters.outputTokens = 812;
    QCOMPARE(format::tokenPair(counters), u"–/812"_s);
    counters.outputEstimated = true;
    QCOMPARE(format::tokenPair(counters), u"–/≈812"_s);
    counters.inputTokens = 12'345;
    QCOMPARE(format::tokenPair(counters), u"12.3k/≈812"_s);
    counters.inputEstimated = true;
    counters.inputTokens = 234'567;
    QCOMPARE(format::tokenPair(counters), u"≈235k/≈812"_s);
    counters.outputEstimated = false;
    QCOMPARE(format::tokenPair(counters), u"≈235k/812"_s);
}

void TestCounterFormat::costs()
{
    QCOMPARE(format::cost({}, false), u"–"_s);
    QCOMPARE(format::cost(0.0, false), u"$0.0000"_s);
    QCOMPARE(format::cost(0.00001, true), u"≈$0.000010"_s);
    QCOMPARE(format::cost(0.00000123, false), u"$0.0000012"_s);
    QCOMPARE(format::cost(4.5e-9, false), u"$0.0000000045"_s);
    QCOMPARE(format::money(0.004, 2), u"$0.0040"_s);
    QCOMPARE(format::money(12.5, 2), u"$12.50"_s);
    QCOMPARE(format::cost(0.0123, true), u"≈$0.0123"_s);
    QCOMPARE(format::cost(1.234, false), u"$1.23"_s);
}

void TestCounterFormat::limitsAndPrices()
{
    QCOMPARE(format::limit({}), u"–"_s);
    QCOMPARE(format::limit(0), u"–"_s);
    QCOMPARE(format::limit(512), u"512"_s);
    QCOMPARE(format::limit(131072), u"131k"_s);
    QCOMPARE(format::limit(1048576), u"1M"_s);
    QCOMPARE(format::limit(1500000), u"1.5M"_s);
    QCOMPARE(format::price({}), u"–"_s);
    QCOMPARE(format::price(0.0), u"$0.00"_s);
    QCOMPARE(format::price(0.59), u"$0.59"_s);
    QCOMPARE(format::price(0.075), u"$0.075"_s);
    QCOMPARE(format::price(0.0375), u"$0.0375"_s);
    QCOMPARE(format::price(1.0 / 3), u"$0.333333"_s);
}

void TestCounterFormat::tipsNameTheirSource()
{
    Counters counters;
    counters.serverTtft = 90;
    QVERIFY(format::ttftTip(counters).contains(u"first visible delta"_s));
    QVERIFY(format::ttftTip(counters).contains(u"90 ms"_s));
    QVERIFY(format::rateTip(counters, true).contains(u"last second"_s));
    QVERIFY(format::rateTip(counters, false).contains(u"200 ms or 40 tokens"_s));
    QVERIFY(format::tokensTip(counters).contains(u"provider counted"_s));
    counters.doubts = "output=doubted(99999999999)";
    counters.serverTimesContradict = true;
    counters.answerTokensPerSecond = 321;
    QVERIFY(format::tokensTip(counters).contains(u"99999999999"_s));
    QVERIFY(format::ttftTip(counters).contains(u"do not fit this clock"_s));
    QVERIFY(format::rateTip(counters, false).contains(u"321"_s));
    QVERIFY(format::rateTip(counters, false).contains(u"first event"_s));
    QVERIFY(format::costTip(counters).contains(u"not known"_s));
    counters.cost = 0.1;
    counters.costEstimated = true;
    QVERIFY(format::costTip(counters).contains(u"estimated"_s));
}

void TestCounterFormat::names()
{
    QCOMPARE(providerOf(u"groq/openai/gpt-oss-120b"_s), u"groq"_s);
    QCOMPARE(providerOf(u"bare"_s), QString());
    QCOMPARE(shortName(u"groq/openai/gpt-oss-120b"_s), u"gpt-oss-120b"_s);
    QCOMPARE(shortName(u"bare"_s), u"bare"_s);
}

QTEST_APPLESS_MAIN(TestCounterFormat)
#include "tst_counterformat.moc"
