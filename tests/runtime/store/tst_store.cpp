// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As on a full disk, where it can be read still.
    void tellsWhetherItTakesAChange()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(u"sluice.db"_s));
        QVERIFY((*store)->tryWriting().ok());
        QSqlQuery full((*store)->database());
        QVERIFY(full.exec(u"PRAGMA query_only = ON"_s));
        QVERIFY(!(*store)->tryWriting().ok());
    }

    void keysSurvive()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/sluice.db"_s);
        const QByteArray hash(32, '\x7f');
        {
            const auto store = Store::open(path);
            QVERIFY(store.ok());
            QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
            QVERIFY(addGatewayKey({**store, {}}, u"default"_s, hash).ok());
            QVERIFY(!addGatewayKey({**store, {}}, u"again"_s, hash).ok());
        }
        const auto store = Store::open(path);
        QVERIFY(store.ok());
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>{hash});
        QVERIFY(removeGatewayKey({**store, {}}, hash).ok());
        QVERIFY(!removeGatewayKey({**store, {}}, hash).ok());
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
    }

    void keysWithTheirLimits()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.filePath(u"sluice.db"_s));
        const QByteArray first(32, '\x01');
        const QByteArray second(32, '\x02');
        GatewayKey key{first, u"Zed"_s, 1, 2'000'000'000'000, {}, {"groq/*", "fast"}, 60, 100'000, 1.5, 20.0};
        QVERIFY(addGatewayKey({**store, {}}, key).ok());
        QVERIFY(addGatewayKey({**store, {}}, GatewayKey{second, u"old"_s, 2, 3}).ok());
        QCOMPARE(gatewayKeys(**store).value()[0], key);
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>{first}); // the other has expired
        key.models = {};
        key.budgetDay = {};
        KeyChange change;
        change.models = QByteArrayList();
        change.budgetDay = std::optional<double>();
        QVERIFY(changeGatewayKey({**store, {}}, first, change).ok());
        QCOMPARE(gatewayKeys(**store).value()[0], key);
        QVERIFY(revokeGatewayKey({**store, {}}, first).ok());
        QVERIFY(gatewayKeys(**store).value()[0].revokedMs > key.createdMs);
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
        QVERIFY(!revokeGatewayKey({**store, {}}, QByteArray(32, '\x03')).ok());
    }

    void twoChangesDoNotUndoEachOther()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        const auto one = Store::open(path);
        const auto other = Store::open(path);
        const QByteArray hash(32, '\x01');
        QVERIFY(addGatewayKey({**one, {}}, GatewayKey{hash, u"Zed"_s, 1, {}, {}, {"a"}, 60, 1000, 1.5, 20.0}).ok());
        const GatewayKey read = gatewayKeys(**other).value()[0];
        // Each of them knows the key as it was before the others.
        KeyChange budget;
        budget.budgetDay = std::optional(2.5);
        QVERIFY(changeGatewayKey({**one, {}}, hash, budget).ok());
        GatewayKey renamed = read;
        renamed.name = u"Anna"_s;
        renamed.tokensPerMinute.reset();
        QVERIFY(changeGatewayKey({**other, {}}, hash, KeyChange::between(read, renamed)).ok());
        GatewayKey expected = renamed;
        expected.budgetDay = 2.5;
        QCOMPARE(gatewayKeys(**one).value()[0], expected);
        QVERIFY(changeGatewayKey({**one, {}}, hash, {}).ok());

        QVERIFY(revokeGatewayKey({**one, {}}, hash).ok());
        const auto revoked = gatewayKeys(**one).value()[0].revokedMs;
        QVERIFY(!changeGatewayKey({**other, {}}, hash, budget).ok());
        QVERIFY(revokeGatewayKey({**other, {}}, hash).ok());
        QCOMPARE(gatewayKeys(**one).value()[0].revokedMs, revoked);
    }

    void ofSeveralProgramsOneMakesTheFirstKey()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        std::atomic<int> made{0};
        std::atomic<int> failed{0};
        std::vector<std::thread> programs;
        for (int i = 0; i < 5; ++i) {
            programs.emplace_back([&, i] {
                const auto store = Store::open(path);
                const auto added = store.ok()
                                       ? addFirstGatewayKey({**store, {}}, u"default"_s, QByteArray(32, char('a' + i)))
                                       : Result<bool>(store.error());
                failed += added.ok() ? 0 : 1;
                made += added.ok() && *added ? 1 : 0;
            });
        }
        for (std::thread &program : programs)
            program.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(made.load(), 1);
        QCOMPARE(gatewayKeys(**Store::open(path)).value().size(), 1u);
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
        // One that was open before, with what belongs to it.
        QVERIFY(QFile::setPermissions(path, others | QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(Store::open(path).ok());
        QVERIFY(!(QFile(path).permissions() & others));
    }

    void noLinkIsFollowed()
    {
        const QTemporaryDir folder;
        const QString elsewhere = folder.filePath(u"elsewhere.db"_s);
        const QString link = folder.filePath(u"sluice.db"_s);
        QVERIFY(QFile::link(elsewhere, link)); // to nowhere
        QVERIFY(!Store::open(link).ok());
        QVERIFY(!QFile::exists(elsewhere));
        QVERIFY(Store::open(elsewhere).ok());
        const auto store = Store::open(link);
        QVERIFY(!store.ok() && store.error().message.contains(u"link"_s));
        QVERIFY(QDir(folder.path()).mkdir(u"folder.db"_s));
        QVERIFY(!Store::open(folder.filePath(u"folder.db"_s)).ok());
    }

    void whatCannotBeWrittenCanBeRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        QVERIFY(!Store::openForReading(path).ok());
        QVERIFY(!QFile::exists(path));
        {
            const auto store = Store::open(path);
            QVERIFY(addGatewayKey({**store, {}}, u"a"_s, QByteArray(32, '\x01')).ok());
        }
        const auto reading = Store::openForReading(path);
        QVERIFY2(reading.ok(), reading.ok() ? "" : qPrintable(reading.error().message));
        QCOMPARE(gatewayKeys(**reading).value().size(), 1u);
        QVERIFY(!addGatewayKey({**reading, {}}, u"b"_s, QByteArray(32, '\x02')).ok());
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
        const auto reading = Store::openForReading(path);
        QVERIFY(!reading.ok());
        QVERIFY2(reading.error().message.contains(u"newer"_s), qPrintable(reading.error().message));
    }

    /// A table's page is overwritten: it can be opened, and written to elsewhere.
    void whatIsDamagedInsideIsFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        qint64 place = 0;
        {
            const auto store = Store::open(path);
            QVERIFY((*store)->checkSound().ok());
            QSqlQuery size(u"PRAGMA page_size"_s, (*store)->database());
            QVERIFY(size.next());
            QSqlQuery root(u"SELECT rootpage FROM sqlite_master WHERE name = 'gateway_keys'"_s, (*store)->database());
            QVERIFY(root.next());
            place = (root.value(0).toLongLong() - 1) * size.value(0).toLongLong();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
        QCOMPARE(file.write(QByteArray(512, 'x')), 512);
        file.close();
        const auto store = Store::open(path);
        QVERIFY(store.ok());
        const Result<void> sound = (*store)->checkSound();
        QVERIFY(!sound.ok());
        QVERIFY2(sound.error().message.contains(u"damaged"_s), qPrintable(sound.error().message));
    }

    void aCommitIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sluice.db"_s);
        const auto elsewhere = Store::open(path);
        const auto watch = Database(path).watch();
        QVERIFY(watch.ok());
        QSignalSpy written(watch->get(), &StoreWatch::written);
        const auto told = [&written] {
            written.clear();
            while (written.wait(4'000)) { // longer than the last look is away
            }
            return written.count();
        };
        told(); // what opening it wrote
        QVERIFY(addGatewayKey({**elsewhere, {}}, u"theirs"_s, QByteArray(32, '\x01')).ok());
        QCOMPARE(told(), 2); // at once and for the last time
        QVERIFY(addGatewayKey({(*watch)->store(), {}}, u"ours"_s, QByteArray(32, '\x02')).ok());
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
