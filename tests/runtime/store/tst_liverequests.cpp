// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/liverequests.h"
#include "record/redaction.h"

#include <QTest>

#include <thread>

using namespace sluice;

namespace {

MaskedRecord numbered(int number)
{
    RequestRecord record;
    record.id = QByteArray::number(number);
    return Redactor().masked(std::move(record));
}

} // namespace

class TestLiveRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNewIsTold()
    {
        LiveRequests live(3);
        QVERIFY(live.since(0).records.empty());
        live.add(numbered(1));
        live.add(numbered(2));
        const LiveRequests::News first = live.since(0);
        QCOMPARE(first.records.size(), 2u);
        QCOMPARE(first.records[0]->id, "1");
        QVERIFY(live.since(first.next).records.empty());
        live.add(numbered(3));
        const LiveRequests::News second = live.since(first.next);
        QCOMPARE(second.records.size(), 1u);
        QCOMPARE(second.records[0]->id, "3");
        QCOMPARE(second.missed, 0u);
    }

    void olderOnesAreForgotten()
    {
        LiveRequests live(3);
        live.add(numbered(0));
        const quint64 seen = live.since(0).next;
        for (int i = 1; i < 6; ++i)
            live.add(numbered(i));
        const LiveRequests::News news = live.since(seen);
        QCOMPARE(news.records.size(), 3u);
        QCOMPARE(news.records[0]->id, "3");
        QCOMPARE(news.records[2]->id, "5");
        QCOMPARE(news.missed, 2u);
        QCOMPARE(live.since(0).missed, 0u);
        QVERIFY(live.since(1000).records.empty());
    }

    void noMoreThanIsAskedFor()
    {
        LiveRequests live(5);
        for (int i = 0; i < 4; ++i)
            live.add(numbered(i));
        const LiveRequests::News newest = live.since(1, 2);
        QCOMPARE(newest.records.size(), 2u);
        QCOMPARE(newest.records[0]->id, "2");
        QCOMPARE(newest.missed, 1u);
        QCOMPARE(newest.next, 4u);
        QVERIFY(live.since(0, 0).records.empty());
        QCOMPARE(live.since(0, 0).next, 4u);
        QCOMPARE(live.since(3, 2).records.size(), 1u);
    }

    void aReaderBesideWritersSeesAllInOrder()
    {
        constexpr int count = 20'000;
        LiveRequests live(count);
        std::thread writer([&] {
            for (int i = 0; i < count; ++i)
                live.add(numbered(i));
        });
        int expected = 0;
        quint64 position = 0;
        while (expected < count) {
            const LiveRequests::News news = live.since(position);
            position = news.next;
            for (const RequestRecordPtr &record : news.records) {
                if (record->id.toInt() != expected++)
                    break;
            }
        }
        writer.join();
        QCOMPARE(expected, count);
        QCOMPARE(position, quint64(count));
    }
};

QTEST_APPLESS_MAIN(TestLiveRequests)
#include "tst_liverequests.moc"
