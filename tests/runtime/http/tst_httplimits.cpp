// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/encoders.h"
#include "support/peers/httpsite.h"
#include "support/peers/rawclient.h"
#include "json/value.h"

#include <QTest>
#include <QTimer>

using namespace sluice;
using namespace std::chrono_literals;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20'000)

namespace {
constexpr char get[] = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray post(const QByteArray &body, const QByteArray &fields = {})
{
    return "POST /a HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

HttpServer::Options withLimits(const std::function<void(HttpLimits &)> &change)
{
    HttpServer::Options options;
    change(options.limits);
    return options;
}
} // namespace

/// What a careless or hostile client meets.
class HttpLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAndCloses_data();
    void refusesAndCloses();
    void neverReadsOnAfterARefusal();
    void decodesBodies_data() { codings(); }
    void decodesBodies();
    void stopsBombs_data() { codings(); }
    void stopsBombs();
    void refusesBrokenCodings();
    void bodyLimit();
    void bodyLimitAtTheDefault();
    void allBodiesTogether();
    void announcementsAllocateNothing();
    void closesASilentConnection();
    void endsASlowHead();
    void endsASlowSecondHead();
    void endsAStalledBody();
    void keepsABodyThatMoves();
    void closesAnIdleConnection();
    void cutBodies();

private:
    static void codings()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"gzip", "deflate", "zstd", "br"})
            QTest::newRow(coding) << QByteArray(coding);
    }
};

void HttpLimitsTest::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QByteArray &request, int status, const QByteArray &path = "no path") {
        QTest::newRow(name) << request << status << path;
    };
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    row("length and coding",
        "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
        400);
    row("two lengths", "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\n" + smuggled, 400);
    row("gzip, chunked", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + smuggled,
        400, "/a");
    row("bare LF", "GET /a HTTP/1.1\nHost: x\n\n" + smuggled, 400);
    row("folded line", "GET /a HTTP/1.1\r\nHost: x\r\n y\r\n\r\n" + smuggled, 400);
    row("space before the colon", "GET /a HTTP/1.1\r\nHost: x\r\nX : y\r\n\r\n" + smuggled, 400);
    row("no host", "GET /a HTTP/1.1\r\n\r\n" + smuggled, 400, "/a");
    row("chunk size",
        "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n0\r\n\r\n" + smuggled, 400, "/a");
    row("chunk end", "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\naXX0\r\n\r\n" + smuggled,
        400, "/a");
    row("preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("method", "BREW /a HTTP/1.1\r\nHost: x\r\n\r\n" + smuggled, 501);
    row("version", "GET /a HTTP/2.0\r\nHost: x\r\n\r\n" + smuggled, 505);
    row("expectation", post("a", "Expect: x\r\n") + smuggled, 417, "/a");
    row("coding", post("a", "Content-Encoding: lzma\r\n") + smuggled, 415, "/a");
    row("head", "GET /a HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(40'000, 'a') + "\r\n\r\n" + smuggled, 431);
    row("fields", "GET /a HTTP/1.1\r\nHost: x\r\n" + QByteArray("X: y\r\n").repeated(100) + "\r\n" + smuggled, 431);
}

void HttpLimitsTest::refusesAndCloses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const QByteArray, path);
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(request);
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.count(), 1);
    const RawAnswer answer = client.answers()[0];
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("connection"), "close");
    QCOMPARE(answer.headers.value("x-path"), path);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY2(site.events().isEmpty(), "nothing may have been handled");
    WAIT_FOR(server.connectionCount() == 0);
}

void HttpLimitsTest::neverReadsOnAfterARefusal()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("BAD\r\n\r\n");
    WAIT_FOR(client.count() == 1);
    client.send(get);
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.count(), 1);
    QVERIFY(site.events().isEmpty());
}

void HttpLimitsTest::decodesBodies()
{
    QFETCH(const QByteArray, coding);
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    const QByteArray text = QByteArray("{\"model\":\"m\"} ").repeated(5000);
    const QByteArray request = post(test::encode(coding, text), "Content-Encoding: " + coding + "\r\n");
    client.send(request + request);
    WAIT_FOR(client.count() == 2);
    QCOMPARE(client.answers()[0].body, "POST /a " + text);
    QCOMPARE(client.answers()[1].body, "POST /a " + text);
}

void HttpLimitsTest::stopsBombs()
{
    QFETCH(const QByteArray, coding);
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    const QByteArray body = test::bomb(coding, 65 * 1024 * 1024);
    QVERIFY(body.size() < 200'000);
    client.send(post(body, "Content-Encoding: " + coding + "\r\n"));
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(0).status, 413);
    QCOMPARE(client.answers().at(0).headers.value("x-path"), "/a");
    QVERIFY(site.events().isEmpty());
}

void HttpLimitsTest::refusesBrokenCodings()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    for (const char *coding : {"gzip", "deflate", "zstd", "br"}) {
        const QByteArray whole = test::encode(coding, QByteArray(1000, 'a') + "end");
        for (const QByteArray &body : {whole.chopped(1), QByteArray(whole + "x"), QByteArray(50, '\xff')}) {
            RawClient client(server.port());
            client.send(post(body, "Content-Encoding: " + QByteArray(coding) + "\r\n"));
            WAIT_FOR(client.isClosed());
            QCOMPARE(client.answers().at(0).status, 400);
        }
    }
    QVERIFY(site.events().isEmpty());
}

void HttpLimitsTest::bodyLimit()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) { l.maxBodyBytes = 1000; }), site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(post(QByteArray(1000, 'a')));
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.answers()[0].status, 200);
    client.send(post(QByteArray(1001, 'a')));
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(1).status, 413);

    RawClient chunked(server.port());
    chunked.send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                 + ("64\r\n" + QByteArray(100, 'a') + "\r\n").repeated(11));
    WAIT_FOR(chunked.isClosed());
    QCOMPARE(chunked.answers().at(0).status, 413);

    // Refused by its announcement: a client that asks first never sends the body.
    RawClient polite(server.port());
    polite.send("POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1001\r\n\r\n");
    WAIT_FOR(polite.isClosed());
    QCOMPARE(polite.answers().at(0).status, 413);
}

/// What is held until it is answered counts, however many lanes and connections it came by.
void HttpLimitsTest::allBodiesTogether()
{
    HttpSite site;
    HttpServer::Options options = withLimits([](HttpLimits &l) { l.maxBytesOfBodies = 1000; });
    options.lanes = 2;
    HttpServer server(options, site.factory());
    QVERIFY(server.start());
    const QByteArray held = post(QByteArray(600, 'a')).replace("/a", "/hold");
    RawClient first(server.port());
    first.send(held);
    WAIT_FOR(site.held().size() == 1);
    for (const QByteArray &coding : {QByteArray(), QByteArray("gzip")}) {
        RawClient second(server.port());
        second.send(coding.isEmpty() ? post(QByteArray(600, 'a'))
                                     : post(test::encode(coding, QByteArray(600, 'a')), "Content-Encoding: gzip\r\n"));
        WAIT_FOR(second.isClosed());
        QCOMPARE(second.answers().at(0).status, 503);
    }
    RawClient small(server.port());
    small.send(post(QByteArray(300, 'a')).repeated(5));
    WAIT_FOR(small.count() == 5);
    QCOMPARE(small.answers().at(4).status, 200);
    HttpSite::run(site.held().at(0), [](HttpExchange *exchange) { exchange->respond({200, {}, "x"}); });
    WAIT_FOR(first.count() == 1);
    RawClient third(server.port());
    third.send(held);
    WAIT_FOR(site.held().size() == 2);
}

void HttpLimitsTest::bodyLimitAtTheDefault()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 67108865\r\n\r\n");
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(0).status, 413);
}

void HttpLimitsTest::announcementsAllocateNothing()
{
    HttpSite site;
    site.route("/capacity", [](HttpExchange *exchange) {
        exchange->respond({.body = QByteArray::number(exchange->body().capacity())});
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("POST /capacity HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n" + QByteArray(200'000, 'a'));
    WAIT_FOR(client.count() == 1);
    // One allocation of just that size, and what the parser reads behind it.
    QCOMPARE(client.answers()[0].body, QByteArray::number(200'000 + json::Document::spare));
}

void HttpLimitsTest::closesASilentConnection()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) { l.headTimeout = 50ms; }), site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    WAIT_FOR(client.isClosed());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void HttpLimitsTest::endsASlowHead()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) { l.headTimeout = 300ms; }), site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET /a HTTP/1.1\r\nHost: x\r\nX: ");
    // A byte now and then, well within any limit per byte, must not help.
    QTimer drip;
    connect(&drip, &QTimer::timeout, &client, [&client] {
        if (client.isConnected())
            client.send("a");
    });
    drip.start(20);
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(0).status, 408);
    QVERIFY(site.events().isEmpty());
}

void HttpLimitsTest::endsASlowSecondHead()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) { l.headTimeout = 200ms; }), site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get + QByteArray("GET /b HT"));
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(0).status, 200);
    QCOMPARE(client.answers().at(1).status, 408);
}

void HttpLimitsTest::endsAStalledBody()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) { l.bodyIdleTimeout = 100ms; }), site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(post("hello").chopped(2));
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.answers().at(0).status, 408);
    QCOMPARE(client.answers().at(0).headers.value("x-path"), "/a");
}

void HttpLimitsTest::keepsABodyThatMoves()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) {
                          l.headTimeout = 1s;
                          l.bodyIdleTimeout = 10s;
                      }),
                      site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    constexpr int size = 100;
    client.send(post(QByteArray(size, 'a')).chopped(size));
    // Longer in all than the head may take.
    QTimer drip;
    int sent = 0;
    connect(&drip, &QTimer::timeout, &client, [&] {
        if (sent++ < size)
            client.send("a");
    });
    drip.start(15);
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.answers()[0].status, 200);
}

void HttpLimitsTest::closesAnIdleConnection()
{
    HttpSite site;
    HttpServer server(withLimits([](HttpLimits &l) { l.keepAliveTimeout = 100ms; }), site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get);
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.count(), 1);
    QCOMPARE(client.answers()[0].status, 200);
}

void HttpLimitsTest::cutBodies()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    const QByteArrayList requests{post("hello").chopped(2), QByteArray(get).chopped(2),
                                  "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"};
    for (const QByteArray &request : requests) {
        RawClient client(server.port());
        client.send(request);
        WAIT_FOR(client.isConnected() && client.allSent());
        client.finishSending();
        WAIT_FOR(client.isClosed());
        QCOMPARE(client.answers().at(0).status, 400);
    }
    QVERIFY2(site.events().isEmpty(), "half a request must not be handled");
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "tst_httplimits.moc"
