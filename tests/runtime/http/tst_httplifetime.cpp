// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nativesocket.h"
#include "support/peers/httpsite.h"
#include "support/peers/rawclient.h"

#include <QDir>
#include <QTest>
#include <QTimer>

#include <atomic>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20'000)

namespace {
constexpr char get[] = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr char hold[] = "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n";
const QByteArray closedHold = QByteArrayLiteral("closed /hold");

NativeSocket connectNative(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return NativeSocket(qintptr(descriptor));
}

int openDescriptors()
{
    return int(QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}
} // namespace

/// Clients that go away, clients that do not read, servers that stop.
class HttpLifetimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenTheClientIsGone_data();
    void tellsWhenTheClientIsGone();
    void tellsEvenWhenTheClientSentAhead();
    void ignoresWritesToAGoneClient();
    void resets_data();
    void resets();
    void deletesExchanges();
    void stopsDuringStreams();
    void stopsWithFullPipes();
    void leaksNoDescriptors();
    void survivesAStorm();
};

void HttpLifetimeTest::tellsWhenTheClientIsGone_data()
{
    QTest::addColumn<bool>("streaming");
    QTest::addColumn<bool>("reset");
    QTest::newRow("before the answer") << false << false;
    QTest::newRow("before the answer, by reset") << false << true;
    QTest::newRow("in a silent stream") << true << false;
    QTest::newRow("in a silent stream, by reset") << true << true;
}

void HttpLifetimeTest::tellsWhenTheClientIsGone()
{
    QFETCH(const bool, streaming);
    QFETCH(const bool, reset);
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(hold);
    WAIT_FOR(site.held().size() == 1);
    if (streaming) {
        HttpSite::run(site.held().first(), [](HttpExchange *exchange) {
            exchange->startStream(200, {});
            exchange->write("hello");
        });
        WAIT_FOR(client.received().contains("hello"));
    }
    QVERIFY(!site.events().contains(closedHold));
    if (reset)
        client.reset();
    else
        client.leave();
    // Nothing is written meanwhile: the server has to find out by itself.
    WAIT_FOR(site.events().contains(closedHold));
    WAIT_FOR(server.connectionCount() == 0);
    QCOMPARE(site.events().count(closedHold), 1);
}

void HttpLifetimeTest::tellsEvenWhenTheClientSentAhead()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(QByteArray(hold) + get + get);
    WAIT_FOR(site.held().size() == 1);
    client.leave();
    WAIT_FOR(site.events().contains(closedHold));
    QCOMPARE(site.events().count("handled /a"), 0);
}

void HttpLifetimeTest::ignoresWritesToAGoneClient()
{
    HttpSite site;
    site.route("/flood", [](HttpExchange *exchange) {
        exchange->startStream(200, {});
        // The client resets at the first bytes; the exchange must stay usable until it says that it is over.
        auto *timer = new QTimer(exchange);
        QObject::connect(timer, &QTimer::timeout, exchange, [exchange] {
            for (int i = 0; i < 100; ++i)
                exchange->write("x");
        });
        timer->start(0);
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET /flood HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(!client.received().isEmpty());
    client.reset();
    WAIT_FOR(site.events().contains("closed /flood"));
    WAIT_FOR(server.connectionCount() == 0);
}

void HttpLifetimeTest::resets_data()
{
    QTest::addColumn<bool>("streaming");
    QTest::newRow("before the answer") << false;
    QTest::newRow("in a stream") << true;
}

void HttpLifetimeTest::resets()
{
    QFETCH(const bool, streaming);
    HttpSite site;
    site.route("/reset", [streaming](HttpExchange *exchange) {
        if (streaming) {
            exchange->startStream(200, {});
            exchange->write("half");
        }
        exchange->reset();
        exchange->write("never");
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    NativeSocket client = connectNative(server.port());
    const QByteArrayView request = "GET /reset HTTP/1.1\r\nHost: x\r\n\r\n";
    QCOMPARE(client.write({&request, 1}).bytes, request.size());
    std::array<char, 1000> buffer;
    IoResult result{IoResult::State::WouldBlock, 0};
    const auto ended = [&] {
        // The system tells a reset only once.
        while (result.state == IoResult::State::Done || result.state == IoResult::State::WouldBlock) {
            result = client.read(buffer);
            if (result.state == IoResult::State::WouldBlock)
                break;
        }
        return result.state != IoResult::State::WouldBlock;
    };
    WAIT_FOR(ended());
    QCOMPARE(result.state, IoResult::State::Broken);
    // QTcpSocket calls a reset a close, so it takes one's own socket to tell them apart.
    WAIT_FOR(site.events().size() == 1);
    QCOMPARE(site.events(), QByteArrayList{"handled /reset"});
}

void HttpLifetimeTest::deletesExchanges()
{
    std::atomic<int> deleted = 0;
    HttpSite site;
    const auto watch = [&deleted](HttpExchange *exchange) {
        QObject::connect(exchange, &QObject::destroyed, exchange, [&deleted] { ++deleted; });
    };
    site.route("/respond", [&](HttpExchange *exchange) {
        watch(exchange);
        exchange->respond({});
        QVERIFY2(exchange->head().path == "/respond", "not deleted while its handler runs");
    });
    site.route("/stream", [&](HttpExchange *exchange) {
        watch(exchange);
        exchange->startStream(200, {});
        exchange->end();
    });
    site.route("/reset", [&](HttpExchange *exchange) {
        watch(exchange);
        exchange->reset();
    });
    site.route("/leave", [&](HttpExchange *exchange) { watch(exchange); });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    int expected = 0;
    for (const char *path : {"/respond", "/stream", "/reset"}) {
        client.send("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        ++expected;
        // Also on an idle connection, without waiting for the next request.
        WAIT_FOR(deleted == expected);
    }
    RawClient second(server.port());
    second.send("GET /leave HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(site.events().contains("handled /leave"));
    second.leave();
    WAIT_FOR(deleted == 4);
}

void HttpLifetimeTest::stopsDuringStreams()
{
    HttpSite site;
    HttpServer::Options options;
    options.lanes = 2;
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(hold);
    }
    WAIT_FOR(site.held().size() == 8);
    for (HttpExchange *exchange : site.held())
        HttpSite::run(exchange, [](HttpExchange *e) {
            e->startStream(200, {});
            e->write("x");
        });
    for (const auto &client : clients)
        WAIT_FOR(client->received().endsWith("x\r\n"));
    server.stop();
    QCOMPARE(site.handlersAlive(), 0);
    QCOMPARE(server.connectionCount(), 0);
    for (const auto &client : clients) {
        WAIT_FOR(client->isClosed());
        QCOMPARE(client->count(), 0); // no clean end is faked
    }
    WAIT_FOR(site.events().count(closedHold) == 8);
    RawClient late(server.port() == 0 ? quint16(1) : server.port());
    WAIT_FOR(late.isClosed());
}

void HttpLifetimeTest::stopsWithFullPipes()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient reader(server.port());
    reader.pauseReading();
    reader.send(hold);
    WAIT_FOR(site.held().size() == 1);
    HttpSite::run(site.held().first(), [](HttpExchange *exchange) {
        exchange->startStream(200, {});
        exchange->write(QByteArray(32 * 1024 * 1024, 'x'));
    });
    RawClient writer(server.port());
    writer.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf");
    RawClient silent(server.port());
    WAIT_FOR(server.connectionCount() == 3);
    server.stop();
    WAIT_FOR(site.events().contains(closedHold));
    WAIT_FOR(writer.isClosed() && silent.isClosed());
}

void HttpLifetimeTest::leaksNoDescriptors()
{
    HttpSite site;
    const auto round = [&site] {
        HttpServer::Options options;
        options.lanes = 2;
        HttpServer server(options, site.factory());
        QVERIFY(server.start());
        for (int i = 0; i < 10; ++i) {
            RawClient polite(server.port());
            polite.send(get);
            WAIT_FOR(polite.count() == 1);
            RawClient rude(server.port());
            rude.send(QByteArray(hold) + get);
            WAIT_FOR(rude.isConnected() && rude.allSent());
            rude.reset();
        }
        RawClient open(server.port());
        open.send(hold);
        WAIT_FOR(open.isConnected());
        server.stop();
    };
    round(); // whatever the libraries open once
    const int before = openDescriptors();
#ifndef Q_OS_WIN // where handles are no files
    QVERIFY(before > 0);
#endif
    for (int i = 0; i < 3; ++i)
        round();
    QCOMPARE(openDescriptors(), before);
}

void HttpLifetimeTest::survivesAStorm()
{
    HttpSite site;
    site.route("/stream", [](HttpExchange *exchange) {
        exchange->startStream(200, {});
        for (int i = 0; i < 20; ++i)
            exchange->write(QByteArray(5000, 'x'));
        exchange->end();
    });
    HttpServer::Options options;
    options.lanes = 3;
    options.limits.maxConnections = 60;
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 90; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n" + QByteArray(i % 3 == 0 ? get : hold));
        if (i % 5 == 1)
            clients[size_t(i) / 2]->reset();
    }
    const auto finished = [](const std::unique_ptr<RawClient> &client) {
        return client->isClosed() || client->count() >= 1;
    };
    WAIT_FOR(std::all_of(clients.begin(), clients.end(), finished));
    clients.clear();
    WAIT_FOR(server.connectionCount() == 0);
    RawClient after(server.port());
    after.send(get);
    WAIT_FOR(after.count() == 1);
    QCOMPARE(after.answers()[0].status, 200);
}

QTEST_GUILESS_MAIN(HttpLifetimeTest)
#include "tst_httplifetime.moc"
