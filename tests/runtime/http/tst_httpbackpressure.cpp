// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/httpsite.h"
#include "support/peers/rawclient.h"

#include <QTest>

#include <atomic>

using namespace sluice;
using namespace std::chrono_literals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20'000)

namespace {
constexpr char get[] = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr char hold[] = "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n";

/// Sends its chunks as fast as they are taken, keeping the pending bytes within a bound, as a gateway would.
class Pump : public QObject
{
public:
    Pump(HttpExchange *exchange, qint64 total, std::atomic<qint64> *mostPending)
        : QObject(exchange)
        , m_exchange(exchange)
        , m_left(total)
        , m_mostPending(mostPending)
    {
        connect(exchange, &HttpExchange::drained, this, &Pump::run);
        exchange->startStream(200, {});
        run();
    }

private:
    void run()
    {
        const QByteArray chunk(16 * 1024, 'p');
        while (m_left > 0 && m_exchange->pendingBytes() < 64 * 1024) {
            m_exchange->write(chunk);
            m_left -= chunk.size();
            *m_mostPending = std::max(m_mostPending->load(), m_exchange->pendingBytes());
        }
        if (m_left <= 0)
            m_exchange->end();
    }

    HttpExchange *m_exchange;
    qint64 m_left;
    std::atomic<qint64> *m_mostPending;
};
} // namespace

/// Clients that read slowly or not at all.
class HttpBackpressureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForSlowReaders();
    void drainsAWholeAnswer();
    void doesNotAnswerAheadOfASlowReader();
    void cutsOffClientsThatNeverRead();
};

void HttpBackpressureTest::waitsForSlowReaders()
{
    constexpr qint64 total = 64LL * 1024 * 1024; // more than any socket buffers hold
    std::atomic<qint64> mostPending = 0;
    HttpSite site;
    site.route("/pump", [&](HttpExchange *exchange) { new Pump(exchange, total, &mostPending); });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.pauseReading();
    client.send("GET /pump HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(mostPending > 0);
    client.resumeReading();
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.answers()[0].body.size(), total);
    QVERIFY(site.events().contains("drained /pump"));
    QVERIFY2(mostPending < 128 * 1024, qPrintable(QString::number(mostPending)));
}

void HttpBackpressureTest::drainsAWholeAnswer()
{
    const QByteArray big(32 * 1024 * 1024, 'b');
    HttpSite site;
    site.route("/big", [&](HttpExchange *exchange) { exchange->respond({.body = big, .close = true}); });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.pauseReading();
    client.send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(site.events().contains("handled /big"));
    client.resumeReading();
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(0).body, big);
}

void HttpBackpressureTest::doesNotAnswerAheadOfASlowReader()
{
    const QByteArray big(8 * 1024 * 1024, 'b');
    HttpSite site;
    site.route("/big", [&](HttpExchange *exchange) { exchange->respond({.body = big}); });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.pauseReading();
    client.send(QByteArray("GET /big HTTP/1.1\r\nHost: x\r\n\r\n").repeated(20));
    RawClient other(server.port());
    other.send(get);
    WAIT_FOR(other.count() == 1);
    QVERIFY2(site.events().count("handled /big") < 3, "answers nobody takes must not pile up");
    client.resumeReading();
    WAIT_FOR(client.received().size() > 20 * big.size());
    WAIT_FOR(client.count() == 20);
}

void HttpBackpressureTest::cutsOffClientsThatNeverRead()
{
    const QByteArray big(32 * 1024 * 1024, 'b');
    HttpSite site;
    HttpServer::Options options;
    options.limits.sendIdleTimeout = 200ms;
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.pauseReading();
    client.send(hold);
    WAIT_FOR(site.held().size() == 1);
    HttpSite::run(site.held().first(), [&](HttpExchange *exchange) {
        exchange->startStream(200, {});
        exchange->write(big);
    });
    WAIT_FOR(site.events().contains("closed /hold"));
    WAIT_FOR(server.connectionCount() == 0);
}

QTEST_GUILESS_MAIN(HttpBackpressureTest)
#include "tst_httpbackpressure.moc"
