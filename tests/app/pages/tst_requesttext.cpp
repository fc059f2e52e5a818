// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a request is told in the list.
#include "app/pages/requestpage.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

using Page = test::RequestPage;

class TestRequestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyEstimatesWearTheMark_data();
    void onlyEstimatesWearTheMark();
};

void TestRequestText::onlyEstimatesWearTheMark_data()
{
    QTest::addColumn<QByteArray>("judgement");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("figures");
    QTest::newRow("input") << QByteArray("input=absent") << 1 << u"250 ≈20/100 ≈$0.0010"_s;
    QTest::newRow("output") << QByteArray("output=partial reasoning=absent") << 1 << u"≈250 20/≈100 ≈$0.0010"_s;
    QTest::newRow("a part of the input") << QByteArray("cached_input=contradictory(99)") << 1
                                         << u"250 ≈20/100 ≈$0.0010"_s;
    QTest::newRow("both") << QByteArray("input=doubted(9999999999) output=absent") << 1 << u"≈250 ≈20/≈100 ≈$0.0010"_s;
    QTest::newRow("not said") << QByteArray() << 1 << u"≈250 ≈20/≈100 ≈$0.0010"_s;
    QTest::newRow("sums of several") << QByteArray("input=absent") << 2 << u"≈250 ≈20/≈100 ≈$0.0010"_s;
}

void TestRequestText::onlyEstimatesWearTheMark()
{
    QFETCH(const QByteArray, judgement);
    QFETCH(const int, attempts);
    Page page;
    RequestRecord record = test::requestAt(page.now, 1);
    record.attempts.resize(static_cast<std::size_t>(attempts), record.attempts.front());
    record.isEstimated = true;
    record.usageJudgement = judgement;
    QVERIFY(page.stored.add({record}));
    page.refresh();
    QTEST(page.at(0, RequestsModel::RateRole) + u' ' + page.at(0, RequestsModel::TokensRole) + u' '
              + page.at(0, RequestsModel::CostRole),
          "figures");
}

QTEST_MAIN(TestRequestText)
#include "tst_requesttext.moc"
