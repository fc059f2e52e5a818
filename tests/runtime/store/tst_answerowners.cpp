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
    void areFoundByTheAnswersId()
    {
        QTemporaryDir folder;
        const Database records(folder.filePath(u"sluice.db"_s));
        const auto store = records.connection();
        QVERIFY(store.ok());
        QVERIFY(!answerOwner(**store, "resp_1")->has_value());
        RequestRecord later = *record("resp_1", 5000);
        later.id = "req_later";
        later.client = u"Anna"_s;
        QVERIFY(writeRecords(**store, {record("resp_2", 2000), record("resp_1", 1000), Redactor().masked(later),
                                       record("chatcmpl-1", 3000, "chat"), record("", 4000)})
                    .ok());
        const auto first = answerOwner(**store, "resp_1");
        QVERIFY(first.ok() && *first);
        QCOMPARE((*first)->client, u"Zed"_s); // whoever names it later does not take it over
        QCOMPARE((*first)->target, "fireworks/m");
        QCOMPARE((*first)->tokens, 105);
        for (const char *nobodys : {"resp_3", "chatcmpl-1", ""})
            QVERIFY(!answerOwner(**store, nobodys)->has_value());
        const auto elsewhere = AnswerOwners(records).find("resp_2").result();
        QVERIFY(elsewhere.ok() && *elsewhere);
        QVERIFY(!AnswerOwners(folder.filePath(u"none.db"_s)).find("resp_2").result().ok());
    }

    /// In the store it stands masked, and whoever knows it finds it all the same.
    void idsThatLookLikeSecretsAreFound_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("key of its own") << "sk-0123456789abcdef0123456789"_ba;
        QTest::newRow("a key in it") << "resp_1.gsk_0123456789abcdef0123"_ba;
        QTest::newRow("token") << "bearer 0123456789abcdef0123"_ba;
    }

    void idsThatLookLikeSecretsAreFound()
    {
        QFETCH(QByteArray, id);
        QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(u"sluice.db"_s));
        QVERIFY(store.ok());
        RequestRecord first = *record("resp_0", 1000);
        first.answer.id = id;
        RequestRecord other = *record("resp_1", 500);
        other.answer.id = QByteArray(id).replace("0123", "4567");
        other.client = u"Anna"_s;
        const Redactor redactor({"gsk_"});
        QVERIFY(redactor.redacted(id) != id);
        const MaskedRecord masked = redactor.masked(first);
        QVERIFY(!masked->answer.id.contains("0123456789abcdef"));
        QVERIFY(writeRecords(**store, {masked, redactor.masked(other)}).ok());
        const auto owner = answerOwner(**store, id);
        QVERIFY(owner.ok() && *owner);
        QCOMPARE((*owner)->client, u"Zed"_s);
        QCOMPARE((*answerOwner(**store, other.answer.id))->client, u"Anna"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswerOwners)
#include "tst_answerowners.moc"
