// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/httpsite.h"
#include "support/peers/rawclient.h"

#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace sluice;
using namespace Qt::StringLiterals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20'000)

namespace {
constexpr char get[] = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr char hold[] = "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n";
} // namespace

/// Ports, addresses, lanes and the number of connections.
class HttpListenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsConnections();
    void usesAllLanes();
    void listensOnBothFamilies();
    void namesThePortInUse();
    void leavesOutMissingAddresses();
    void startsAgain();
};

void HttpListenTest::countsConnections()
{
    HttpSite site;
    HttpServer::Options options;
    options.limits.maxConnections = 2;
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    RawClient one(server.port());
    RawClient two(server.port());
    one.send(get);
    two.send(get);
    WAIT_FOR(one.count() == 1 && two.count() == 1);
    QCOMPARE(server.connectionCount(), 2);

    RawClient three(server.port());
    three.send(get);
    WAIT_FOR(three.isClosed());
    QCOMPARE(three.answers().at(0).status, 503);
    QCOMPARE(three.answers().at(0).headers.value("connection"), "close");

    two.leave();
    WAIT_FOR(server.connectionCount() == 1);
    RawClient four(server.port());
    four.send(get);
    WAIT_FOR(four.count() == 1);
    QCOMPARE(four.answers()[0].status, 200);
}

void HttpListenTest::usesAllLanes()
{
    HttpSite site;
    HttpServer::Options options;
    options.lanes = 3;
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 9; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(hold);
    }
    WAIT_FOR(site.held().size() == 9);
    QCOMPARE(site.handlersAlive(), 3);
    QHash<QThread *, int> perThread;
    for (const HttpExchange *exchange : site.held())
        ++perThread[exchange->thread()];
    QCOMPARE(perThread.values(), QList<int>({3, 3, 3}));
    QVERIFY(!perThread.contains(QThread::currentThread()));
    for (HttpExchange *exchange : site.held())
        HttpSite::run(exchange, [](HttpExchange *e) { e->respond({.body = "done"}); });
    for (const auto &client : clients)
        WAIT_FOR(client->count() == 1);
    server.stop();
    QCOMPARE(site.handlersAlive(), 0);
}

void HttpListenTest::listensOnBothFamilies()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    QVERIFY(server.port() != 0);
    for (const QHostAddress &address : server.addresses()) {
        RawClient client(server.port(), address);
        client.send(get);
        WAIT_FOR(client.count() == 1);
    }
    QTcpServer probe;
    const bool hasIpv6 = probe.listen(QHostAddress::LocalHostIPv6);
    QCOMPARE(server.addresses().size(), hasIpv6 ? 2 : 1);
}

void HttpListenTest::namesThePortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    HttpSite site;
    HttpServer::Options options;
    options.port = other.serverPort();
    HttpServer server(options, site.factory());
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Network);
    QVERIFY2(started.error().message.contains(u"127.0.0.1:%1"_s.arg(other.serverPort())),
             qPrintable(started.error().message));
    QCOMPARE(server.port(), quint16(0));
    other.close();
    QVERIFY(server.start());
}

void HttpListenTest::leavesOutMissingAddresses()
{
    HttpSite site;
    HttpServer::Options options;
    const QHostAddress foreign(u"192.0.2.1"_s); // TEST-NET-1, on no machine
    options.addresses = {foreign, QHostAddress(QHostAddress::LocalHost)};
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    QCOMPARE(server.addresses(), QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});

    options.addresses = {foreign};
    HttpServer none(options, site.factory());
    const auto started = none.start();
    QVERIFY(!started);
    QVERIFY(started.error().message.contains(u"192.0.2.1"_s));
}

void HttpListenTest::startsAgain()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(server.start());
        QVERIFY(!server.start());
        RawClient client(server.port());
        client.send(get);
        WAIT_FOR(client.count() == 1);
        server.stop();
        WAIT_FOR(client.isClosed());
        server.stop();
    }
}

QTEST_GUILESS_MAIN(HttpListenTest)
#include "tst_httplisten.moc"
