// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/guessguard.h"
#include "support/peers/ledgerpeer.h"

#include <QMutex>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// Requests that are refused before anybody knows whose they are.

namespace {

constexpr qint64 second = 1'000'000'000;
const QHostAddress here(QHostAddress::LocalHost);

} // namespace

class TestGatewayRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyLeaveFewRecords_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("wrong key") << HeaderList{{"x-api-key", "slc-wrong"}} << 401 << QByteArray("invalid_api_key");
        QTest::newRow("no key") << HeaderList{} << 401 << QByteArray("missing_api_key");
        QTest::newRow("a web page") << HeaderList{{"Origin", "https://evil.example"}} << 403
                                    << QByteArray("origin_not_allowed");
    }

    void theyLeaveFewRecords()
    {
        QFETCH(HeaderList, headers);
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        QStringList told;
        GatewayOptions options;
        QMutex mutex;
        options.tell = [&](const QString &text) {
            const QMutexLocker lock(&mutex);
            told.append(text);
        };
        LedgerPeer peer(zed(), options);
        for (int i = 0; i < 40; ++i) {
            const auto client = peer.gateway->send("POST", chat, request(), headers);
            QCOMPARE(GatewayPeer::wait(*client), status);
        }
        QVERIFY2(peer.count() >= 1 && peer.count() < 30, qPrintable(QString::number(peer.count())));
        const auto metrics = peer.gateway->send("GET", "/metrics", {}, {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*metrics), 200);
        QVERIFY2(metrics->body.contains("sluice_refused_requests_total{reason=\"" + reason + "\"} 40\n"),
                 metrics->body.constData());
        const QMutexLocker lock(&mutex);
        QCOMPARE(told.size(), 1); // once a minute
        QVERIFY(told.first().contains(QString::fromLatin1(reason)));
    }

    void aKeyThatIsKnownLeavesOne()
    {
        LedgerPeer peer;
        const auto client = peer.gateway->send("POST", "/v1/nothing", request(), {{"x-api-key", GatewayPeer::key()}});
        QCOMPARE(GatewayPeer::wait(*client), 404);
        QCOMPARE(peer.count(), 1);
        QCOMPARE(peer.record().client, u"Zed"_s);
    }

    void guessesAreSlowed()
    {
        LedgerPeer peer;
        // Many at once, for two a second are let through.
        int slowed = 0;
        for (int round = 0; round < 100 && slowed == 0; ++round) {
            std::vector<std::shared_ptr<GatewayClient>> guesses;
            for (int i = 0; i < 20; ++i)
                guesses.push_back(peer.gateway->send("POST", chat, request(), {{"x-api-key", "slc-wrong"}}));
            for (const auto &guess : guesses) {
                if (GatewayPeer::wait(*guess) == 401)
                    continue;
                QCOMPARE(guess->call->status(), 429);
                ++slowed;
                QVERIFY(guess->header("retry-after").toInt() >= 1);
                QVERIFY(guess->body.contains("too_many_wrong_keys"));
            }
        }
        QVERIFY(slowed > 0);
        // Who has a key that nobody finds by trying is not kept out by them.
        const Secret strong = makeGatewayKey();
        peer.ring->replace({{hashGatewayKey(strong.reveal()), u"Strong"_s}});
        peer.gateway->enqueueJson(answer);
        const auto honest = peer.gateway->send("POST", chat, request(),
                                               {{"x-api-key", strong.reveal()}, {"Content-Type", "application/json"}});
        QCOMPARE(GatewayPeer::wait(*honest), 200);
    }

    void anAddressGetsTwoGuessesASecond()
    {
        GuessGuard guard;
        int taken = 0;
        while (guard.wait(here, second).count() == 0 && taken < 1000) {
            guard.wrong(here, second);
            ++taken;
        }
        QCOMPARE(taken, 120);
        QCOMPARE(guard.wait(QHostAddress(u"10.0.0.1"_s), second).count(), 0);
        QVERIFY(guard.wait(here, second + second / 4).count() > 0);
        const qint64 later = second + second / 2 + 1;
        QCOMPARE(guard.wait(here, later).count(), 0);
        guard.wrong(here, later);
        QVERIFY(guard.wait(here, later + 1).count() > 0);
    }

    void whoHasANetworkHasOneTurn()
    {
        GuessGuard guard;
        for (int i = 0; i < 120; ++i)
            guard.wrong(QHostAddress(u"2001:db8:1:2::%1"_s.arg(i + 1, 0, 16)), second);
        QVERIFY(guard.wait(QHostAddress(u"2001:db8:1:2::ffff"_s), second).count() > 0);
        QCOMPARE(guard.wait(QHostAddress(u"2001:db8:1:3::1"_s), second).count(), 0);
        // IPv4, written either way, is one address.
        for (int i = 0; i < 120; ++i)
            guard.wrong(QHostAddress(u"::ffff:10.0.0.2"_s), second);
        QVERIFY(guard.wait(QHostAddress(u"10.0.0.2"_s), second).count() > 0);
    }

    void manyAddressesAreBounded()
    {
        GuessGuard guard;
        for (quint32 i = 0; i < 20'000; ++i)
            guard.wrong(QHostAddress(0x0a000000U + i), second);
        QVERIFY(guard.wait(here, second).count() == 0);
    }

    void itIsToldOnceAMinute()
    {
        GuessGuard guard;
        QVERIFY(guard.refused("invalid_api_key", here, second).news);
        int recorded = 1;
        for (int i = 0; i < 500; ++i) {
            const GuessGuard::Verdict verdict = guard.refused("invalid_api_key", here, 2 * second);
            QVERIFY(!verdict.news);
            recorded += verdict.isRecorded ? 1 : 0;
        }
        QCOMPARE(recorded, 10);
        const auto told = guard.refused("origin_not_allowed", here, 62 * second).news;
        QVERIFY(told && told->contains(u"invalid_api_key 500"_s) && told->contains(u"origin_not_allowed 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestGatewayRefusals)
#include "tst_gatewayrefusals.moc"
