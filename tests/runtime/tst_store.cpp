// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"
#include "ledger/store.h"
#include "ledger/storewatch.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysSurvive()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/sluice.db"_s);
        const QByteArray hash(32, '\x7f');
        {
            const auto store = Store::open(path);
            QVERIFY(store.ok());
            QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
            QVERIFY(addGatewayKey(**store, u"default"_s, hash).ok());
            QVERIFY(!addGatewayKey(**store, u"again"_s, hash).ok());
        }
        const auto store = Store::open(path);
        QVERIFY(store.ok());
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>{hash});
        QVERIFY(removeGatewayKey(**store, hash).ok());
        QVERIFY(!removeGatewayKey(**store, hash).ok());
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
    }

    void keysWithTheirLimits()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(u"sluice.db"_s));
        const QByteArray first(32, '\x01');
        const QByteArray second(32, '\x02');
        GatewayKey key{first, u"Zed"_s, 1, 2'000'000'000'000, {}, {"groq/*", "fast"}, 60, 100'000, 1.5, 20.0};
        QVERIFY(addGatewayKey(**store, key).ok());
        QVERIFY(addGatewayKey(**store, GatewayKey{second, u"old"_s, 2, 3}).ok());
        QCOMPARE(gatewayKeys(**store).value()[0], key);
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>{first}); // the other has expired
        key.models = {};
        key.budgetDay = {};
        QVERIFY(updateGatewayKey(**store, key).ok());
        QCOMPARE(gatewayKeys(**store).value()[0], key);
        QVERIFY(revokeGatewayKey(**store, first).ok());
        QVERIFY(gatewayKeys(**store).value()[0].revokedMs > key.createdMs);
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
        QVERIFY(!revokeGatewayKey(**store, QByteArray(32, '\x03')).ok());
    }

    void anOlderFileIsCopiedAndBroughtUpToDate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (
                const QString &statement :
                {u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s,
                 u"INSERT INTO schema_version VALUES (1)"_s,
                 u"CREATE TABLE gateway_keys (hash TEXT PRIMARY KEY, name TEXT NOT NULL, created_ms BIGINT NOT NULL)"_s,
                 u"INSERT INTO gateway_keys VALUES ('7f7f', 'default', 5)"_s})
                QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const QByteArray hash("\x7f\x7f");
        {
            const auto store = Store::open(path);
            QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().message));
            QCOMPARE(gatewayKeys(**store).value(), (std::vector<GatewayKey>{{hash, u"default"_s, 5}}));
        }
        const QString copy = path + u".before-v2"_s;
        QVERIFY(QFile::exists(copy));
        QVERIFY(!(QFile(copy).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QFile::remove(path);
        QVERIFY(QFile::copy(copy, path));
        // The copy is whole and of the older version, so it can be brought up to date again.
        const auto store = Store::open(path);
        QVERIFY(store.ok());
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>{hash});
    }

    void onlyTheUserMayReadIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        QVERIFY(Store::open(path).ok());
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFile(path).permissions() & others));
    }

    void aNewerFileStaysUntouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        {
            const auto store = Store::open(path);
            QSqlQuery query((*store)->database());
            QVERIFY(query.exec(u"UPDATE schema_version SET version = 1000"_s));
        }
        const auto store = Store::open(path);
        QVERIFY(!store.ok());
        QVERIFY(store.error().message.contains(u"newer"_s));
    }

    void aCommitIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        const auto elsewhere = Store::open(path);
        const auto watch = StoreWatch::open(path);
        QVERIFY(watch.ok());
        QSignalSpy written(watch->get(), &StoreWatch::written);
        const auto told = [&written] {
            written.clear();
            while (written.wait(4'000)) { // longer than the last look is away
            }
            return written.count();
        };
        told(); // what opening it wrote
        QVERIFY(addGatewayKey(**elsewhere, u"theirs"_s, QByteArray(32, '\x01')).ok());
        QCOMPARE(told(), 2); // at once and for the last time
        QVERIFY(addGatewayKey((*watch)->store(), u"ours"_s, QByteArray(32, '\x02')).ok());
        QCOMPARE(told(), 2);
    }

    void anImpossiblePlaceIsAnError()
    {
        const auto store = Store::open(u"/proc/nowhere/sluice.db"_s);
        QVERIFY(!store.ok());
        QVERIFY(!store.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
