// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/gatewaykeys.h"
#include "ledger/store.h"

#include <QFile>
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
        QVERIFY(removeGatewayKeys(**store).ok());
        QCOMPARE(gatewayKeyHashes(**store).value(), QList<QByteArray>());
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

    void anImpossiblePlaceIsAnError()
    {
        const auto store = Store::open(u"/proc/nowhere/sluice.db"_s);
        QVERIFY(!store.ok());
        QVERIFY(!store.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
