// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/storedrequests.h"

#include "activitymodel.h"
#include "store/storereader.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const qint64 noon = QDateTime(QDate(2026, 12, 1), QTime(12, 0)).toMSecsSinceEpoch();

/// The status bar's figures on a store of its own, at a time that stands still.
struct Desk {
    StoredRequests stored;
    StoreReader reader;
    LiveRequests live;
    qint64 now = noon;
    ActivityModel activity{reader, &live, [this] { return now; }};

    Desk() { reader.setPath(stored.path()); }
    void end(RequestRecord record)
    {
        record.timeMs = now;
        live.add(Redactor().masked(record));
    }
};

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void todayIsTheStores();
    void theDayTurns();
    void whatEndsIsLookedAtByItself();
    void aMinuteGoesByWithoutALook();
    void thePlaygroundIsNoGateway();
    void aProvidersLastTtft();
    void anotherStoreIsAnotherDay();
};

void TestActivity::todayIsTheStores()
{
    Desk desk;
    const qint64 midnight = QDate(2026, 12, 1).startOfDay().toMSecsSinceEpoch();
    QVERIFY(desk.stored.add({requestAt(midnight - 1, 1), requestAt(midnight, 2), requestAt(noon, 3)}));
    QCOMPARE(desk.activity.spentText(), u"–"_s);
    desk.activity.forget();
    QTRY_COMPARE(desk.activity.spentText(), u"$0.0020"_s);
    // Another process wrote.
    QVERIFY(desk.stored.add({requestAt(noon, 4)}));
    desk.activity.readSoon();
    QTRY_COMPARE(desk.activity.spentText(), u"$0.0030"_s);
}

void TestActivity::theDayTurns()
{
    Desk desk;
    desk.now = QDate(2026, 12, 2).startOfDay().toMSecsSinceEpoch() - 500;
    QVERIFY(desk.stored.add({requestAt(noon, 1)}));
    desk.activity.forget();
    QTRY_COMPARE(desk.activity.spentText(), u"$0.0010"_s);
    desk.now += 1000;
    QTRY_COMPARE(desk.activity.spentText(), u"$0.00"_s);
}

void TestActivity::whatEndsIsLookedAtByItself()
{
    Desk desk;
    QSignalSpy came(&desk.activity, &ActivityModel::came);
    desk.end(requestAt(noon, 1));
    QVERIFY(came.wait());
    QCOMPARE(desk.activity.perMinute(), 1);
    // However many end, they are looked at once a second.
    for (int i = 2; i < 500; ++i)
        desk.end(requestAt(noon, i));
    QVERIFY(came.wait());
    QCOMPARE(came.size(), 2);
    QCOMPARE(desk.activity.perMinute(), 499);
}

void TestActivity::aMinuteGoesByWithoutALook()
{
    RecentFigures figures;
    QCOMPARE(figures.nextChange(noon), std::nullopt);
    figures.add(requestAt(noon, 1), noon + 300);
    figures.add(requestAt(noon, 2), noon + 7000);
    QCOMPARE(figures.nextChange(noon + 8000), noon + 60'000);
    QCOMPARE(figures.nextChange(noon + 60'000), noon + 67'000);
    QCOMPARE(figures.nextChange(noon + 67'000), std::nullopt);
    Desk desk;
    desk.end(requestAt(noon, 1));
    desk.now += 59'900;
    QSignalSpy changed(&desk.activity, &ActivityModel::changed);
    desk.activity.refresh();
    desk.now += 58'900; // a moment before it changes
    desk.end(requestAt(noon, 2));
    desk.activity.refresh();
    QCOMPARE(desk.activity.perMinute(), 2);
    changed.clear();
    desk.now += 1000;
    QVERIFY(changed.wait());
    QCOMPARE(desk.activity.perMinute(), 1);
}

void TestActivity::thePlaygroundIsNoGateway()
{
    Desk desk;
    RequestRecord record = requestAt(noon, 1);
    record.client = u"playground"_s;
    desk.end(record);
    desk.activity.refresh();
    QCOMPARE(desk.activity.perMinute(), 0);
    record.keyHash = "a key of that name";
    desk.end(record);
    desk.activity.refresh();
    QCOMPARE(desk.activity.perMinute(), 1);
}

void TestActivity::aProvidersLastTtft()
{
    Desk desk;
    QSignalSpy measured(&desk.activity, &ActivityModel::measured);
    RequestRecord record = requestAt(noon, 1);
    desk.end(record);
    record.times = {2, 1, 44, 900};
    desk.end(record);
    record.times.firstToken.reset();
    desk.end(record);
    desk.activity.refresh();
    QCOMPARE(measured.size(), 1);
    QCOMPARE(measured.at(0), QVariantList({QByteArray("groq"), 41.0}));
}

void TestActivity::anotherStoreIsAnotherDay()
{
    Desk desk;
    QVERIFY(desk.stored.add({requestAt(noon, 1)}));
    desk.activity.forget();
    QTRY_COMPARE(desk.activity.spentText(), u"$0.0010"_s);
    desk.end(requestAt(noon, 2));
    StoredRequests other;
    desk.reader.setPath(other.path());
    QSignalSpy forgotten(&desk.activity, &ActivityModel::forgotten);
    desk.activity.forget();
    QCOMPARE(desk.activity.spentText(), u"–"_s);
    QTRY_COMPARE(desk.activity.spentText(), u"$0.00"_s);
    QCOMPARE(desk.activity.perMinute(), 0);
    QCOMPARE(forgotten.size(), 1);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
