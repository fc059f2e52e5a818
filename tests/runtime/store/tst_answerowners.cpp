// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/answerowners.h"
#include "ledger/recordtable.h"
#include "record/redaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// Whose the answers are that providers keep, as the records tell it.
class TestAnswerOwners : public QObject
{
    Q_OBJECT

    static MaskedRecord record(const QByteArray &id, qint64 timeMs, const QByteArray &door = "responses")
    {
        RequestRecord record;
        record.id = "req_" + id;
        record.timeMs = timeMs;
        record.client = u"Zed"_s;
        record.door = door;
        record.target = "fireworks/m";
        record.status = 200;
        record.usage.input = 100;
        record.usage.output = 5;
        record.answer.id = id;
        return Redactor().masked(record);
    }

private Q_SLOTS:
    void thoseOfResponsesAmongTheNewest()
    {
        QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(u"sluice.db"_s));
        QVERIFY(store.ok());
        QVERIFY(answerOwners(**store, 10)->empty());
        QVERIFY(writeRecords(**store, {record("resp_2", 2000), record("resp_1", 1000),
                                       record("chatcmpl-1", 3000, "chat"), record("", 4000)})
                    .ok());
        const auto all = answerOwners(**store, 10);
        QVERIFY(all.ok());
        QCOMPARE(all->size(), 2u);
        QCOMPARE(all->front().id, "resp_1");
        QCOMPARE(all->front().client, u"Zed"_s);
        QCOMPARE(all->front().target, "fireworks/m");
        QCOMPARE(all->front().tokens, 105);
        const auto newest = answerOwners(**store, 3);
        QCOMPARE(newest->size(), 1u);
        QCOMPARE(newest->front().id, "resp_2");
    }
};

QTEST_GUILESS_MAIN(TestAnswerOwners)
#include "tst_answerowners.moc"
