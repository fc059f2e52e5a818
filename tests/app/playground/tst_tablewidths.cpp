// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablewidths.h"

#include <QTest>

#include <numeric>

using namespace sluice;

class TestTableWidths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachGetsWhatItWants();
    void wideOnesGiveWay();
    void nothingIsWiderThanTheRoom();
    void manyColumnsStayReadable();
};

void TestTableWidths::eachGetsWhatItWants()
{
    QCOMPARE(tableWidths({}, 7, 500), QList<qreal>());
    QCOMPARE(tableWidths({2, 10}, 10, 500), QList<qreal>({22 + 18, 108 + 18}));
}

void TestTableWidths::wideOnesGiveWay()
{
    const QList<qreal> widths = tableWidths({2, 40, 48}, 10, 500);
    QVERIFY(widths[0] > 39);
    QCOMPARE(widths[1], widths[2]);
    QVERIFY(widths[1] > 200);
}

void TestTableWidths::nothingIsWiderThanTheRoom()
{
    for (const int columns : {1, 3, 9}) {
        for (const qreal room : {9 * narrowestColumn, 700.0}) {
            const QList<qreal> widths = tableWidths(QList<int>(columns, 48), 8, room);
            QVERIFY(std::accumulate(widths.begin(), widths.end(), 0.0) <= room * 1.001);
        }
    }
}

void TestTableWidths::manyColumnsStayReadable()
{
    QCOMPARE(tableWidths(QList<int>(400, 48), 8, 500), QList<qreal>(400, narrowestColumn));
    const QList<qreal> widths = tableWidths(QList<int>(400, 1), 8, 500);
    QVERIFY2(widths.first() < narrowestColumn, "what wants less gets no more");
    QVERIFY(widths.first() > 2 * cellPadding);
}

QTEST_APPLESS_MAIN(TestTableWidths)
#include "tst_tablewidths.moc"
