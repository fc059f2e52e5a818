// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/httpsite.h"
#include "support/peers/rawclient.h"

#include <QTest>
#include <QTimer>

using namespace sluice;

// Loaded machines are slow; a pass never waits that long.
#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20'000)

namespace {
constexpr char get[] = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr char hold[] = "GET /hold HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}
} // namespace

/// What a well-behaved client sees: framing, order, persistence.
class HttpServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void keepsTheOrderWhileBytesArrive();
    void readsPipelinedRequestsWithinBounds();
    void handlesOneRequestAtATime();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void streamsChunks();
    void streamsToHttp10();
    void answersHeadWithoutBody();
    void statusWithoutBody();
    void ownsItsFraming();
    void tellsWhoIsTalking();
    void ignoresCallsAfterTheEnd();
};

void HttpServerTest::keepsTheConnection()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(get);
    WAIT_FOR(client.count() == 1);
    client.send(post("/b", "hello"));
    WAIT_FOR(client.count() == 2);
    client.send("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    client.send("2\r\nde\r\n0\r\n\r\n");
    WAIT_FOR(client.count() == 3);

    const auto answers = client.answers();
    QCOMPARE(answers[0].status, 200);
    QCOMPARE(answers[0].body, "GET /a ");
    QCOMPARE(answers[1].body, "POST /b hello");
    QCOMPARE(answers[2].body, "POST /c abcde");
    QVERIFY(answers[0].headers.value("date").endsWith(" GMT"));
    QVERIFY(!answers[0].headers.contains("connection"));
    QVERIFY(client.isConnected());
}

void HttpServerTest::answersPipelinedRequestsInOrder()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    QByteArray bytes = hold;
    for (int i = 0; i < 50; ++i)
        bytes += post("/" + QByteArray::number(i), "body");
    client.send(bytes);
    WAIT_FOR(site.held().size() == 1);
    QCOMPARE(site.events(), QByteArrayList{"handled /hold"});
    HttpSite::run(site.held().first(), [](HttpExchange *exchange) { exchange->respond({.body = "first"}); });
    WAIT_FOR(client.count() == 51);
    const auto answers = client.answers();
    QCOMPARE(answers[0].body, "first");
    for (int i = 0; i < 50; ++i)
        QCOMPARE(answers[size_t(i) + 1].body, "POST /" + QByteArray::number(i) + " body");
}

void HttpServerTest::keepsTheOrderWhileBytesArrive()
{
    constexpr int total = 400;
    HttpSite site;
    site.route("/later", [](HttpExchange *exchange) {
        QMetaObject::invokeMethod(
            exchange, [exchange] { exchange->respond({.body = exchange->body()}); }, Qt::QueuedConnection);
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    QByteArray bytes;
    for (int i = 0; i < total; ++i)
        bytes += post("/later", QByteArray::number(i));
    // Pieces that end anywhere, each on its own turn of the loop, so that answers and requests cross.
    QTimer sender;
    connect(&sender, &QTimer::timeout, &client, [&] {
        if (!client.isConnected() || bytes.isEmpty())
            return;
        client.send(bytes.left(97));
        bytes.remove(0, 97);
    });
    sender.start(0);
    WAIT_FOR(client.count() == total);
    const auto answers = client.answers();
    for (int i = 0; i < total; ++i)
        QCOMPARE(answers[size_t(i)].body, QByteArray::number(i));
}

void HttpServerTest::readsPipelinedRequestsWithinBounds()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(hold);
    WAIT_FOR(site.held().size() == 1);
    // Far more than the read-ahead and the system's buffers hold.
    const QByteArray body(1024 * 1024, 'b');
    for (int i = 0; i < 30; ++i)
        client.send(post("/size", body));
    QVERIFY2(!client.allSent(), "a server that reads everything would take this");
    HttpSite::run(site.held().first(), [](HttpExchange *exchange) { exchange->respond({.body = "first"}); });
    WAIT_FOR(client.count() == 31);
    QCOMPARE(client.answers().back().body.size(), 11 + body.size());
}

void HttpServerTest::handlesOneRequestAtATime()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(QByteArray(hold) + hold + hold);
    for (int i = 0; i < 3; ++i) {
        WAIT_FOR(site.held().size() == i + 1);
        QCOMPARE(client.count(), i);
        HttpSite::run(site.held().at(i), [](HttpExchange *exchange) { exchange->respond({}); });
        WAIT_FOR(client.count() == i + 1);
    }
}

void HttpServerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("connection");
    const auto row = [](const char *name, const QByteArray &request, bool closes, const QByteArray &connection) {
        QTest::newRow(name) << request << closes << connection;
    };
    row("HTTP/1.1", get, false, "");
    row("HTTP/1.1 close", "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", true, "close");
    row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", true, "close");
    row("HTTP/1.0 keep-alive", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", false, "keep-alive");
    row("handler closes", "GET /close HTTP/1.1\r\nHost: x\r\n\r\n", true, "close");
}

void HttpServerTest::closesWhenAsked()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, closes);
    QFETCH(const QByteArray, connection);
    HttpSite site;
    site.route("/close", [](HttpExchange *exchange) { exchange->respond({.body = "bye", .close = true}); });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(request);
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.answers()[0].headers.value("connection"), connection);
    if (closes) {
        WAIT_FOR(client.isClosed());
        return;
    }
    client.send(request);
    WAIT_FOR(client.count() == 2);
}

void HttpServerTest::streamsChunks()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(hold);
    WAIT_FOR(site.held().size() == 1);
    HttpExchange *exchange = site.held().first();
    HttpSite::run(exchange, [](HttpExchange *e) { e->startStream(200, {{"Content-Type", "text/event-stream"}}); });
    WAIT_FOR(client.received().endsWith("\r\n\r\n"));
    // Each write is on its way before the next one is made.
    for (const char *piece : {"one", "two", "three"}) {
        HttpSite::run(exchange, [piece](HttpExchange *e) { e->write(piece); });
        WAIT_FOR(client.received().endsWith(QByteArray(piece) + "\r\n"));
    }
    HttpSite::run(exchange, [](HttpExchange *e) {
        e->write({});
        e->write(QByteArray(100'000, 'x'));
        e->end();
    });
    WAIT_FOR(client.count() == 1);
    const RawAnswer answer = client.answers()[0];
    QCOMPARE(answer.headers.value("transfer-encoding"), "chunked");
    QCOMPARE(answer.headers.value("content-type"), "text/event-stream");
    QVERIFY(!answer.headers.contains("content-length"));
    const std::vector<QByteArray> expected{"one", "two", "three", QByteArray(100'000, 'x')};
    QCOMPARE(answer.chunks, expected);
    client.send(get);
    WAIT_FOR(client.count() == 2);
}

void HttpServerTest::streamsToHttp10()
{
    HttpSite site;
    site.route("/stream", [](HttpExchange *exchange) {
        exchange->startStream(200, {});
        exchange->write("one");
        exchange->write("two");
        exchange->end();
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    WAIT_FOR(client.isClosed());
    const RawAnswer answer = client.answers().at(0);
    QCOMPARE(answer.body, "onetwo");
    QVERIFY(!answer.headers.contains("transfer-encoding"));
    QCOMPARE(answer.headers.value("connection"), "close");
}

void HttpServerTest::answersHeadWithoutBody()
{
    HttpSite site;
    site.route("/stream", [](HttpExchange *exchange) {
        exchange->startStream(200, {});
        exchange->write("one");
        exchange->end();
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\nHEAD /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(client.count(true) == 2);
    const auto answers = client.answers(true);
    QCOMPARE(answers[0].headers.value("content-length"), "8");
    QCOMPARE(answers[1].headers.value("transfer-encoding"), "chunked");
    QVERIFY(client.received().endsWith("\r\n\r\n"));
}

void HttpServerTest::statusWithoutBody()
{
    HttpSite site;
    site.route("/204", [](HttpExchange *exchange) { exchange->respond({.status = 204, .body = "not sent"}); });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("OPTIONS /204 HTTP/1.1\r\nHost: x\r\n\r\n" + QByteArray(get));
    WAIT_FOR(client.count() == 2);
    QCOMPARE(client.answers()[0].status, 204);
    QVERIFY(!client.answers()[0].headers.contains("content-length"));
}

void HttpServerTest::ownsItsFraming()
{
    HttpSite site;
    site.route("/odd", [](HttpExchange *exchange) {
        exchange->respond({.headers = {{"content-length", "99"},
                                       {"Transfer-Encoding", "chunked"},
                                       {"Connection", "upgrade"},
                                       {"X-Evil", "a\r\nSet-Cookie: b"},
                                       {"Bad Name\r\n", "c"},
                                       {"X-Good", "d"}},
                           .body = "body"});
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET /odd HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(client.count() == 1);
    const RawAnswer answer = client.answers()[0];
    QCOMPARE(answer.body, "body");
    QCOMPARE(answer.headers.count("content-length"), 1);
    QVERIFY(!answer.headers.contains("set-cookie"));
    QCOMPARE(answer.headers.value("x-evil"), "a  Set-Cookie: b");
    QCOMPARE(int(answer.headers.size()), 4); // Date, X-Evil, X-Good, Content-Length
}

void HttpServerTest::tellsWhoIsTalking()
{
    HttpSite site;
    site.route("/who", [](HttpExchange *exchange) {
        const HttpRequestHead &head = exchange->head();
        exchange->respond({.body = (head.peer.toString() + u' ' + head.local.toString() + u' '
                                    + QString::number(head.localPort) + u' ')
                                       .toUtf8()
                                   + head.target + ' ' + head.query + ' ' + head.headers.value("host")});
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET http://name/who?q HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.answers()[0].body,
             "127.0.0.1 127.0.0.1 " + QByteArray::number(server.port()) + " http://name/who?q q name");
}

void HttpServerTest::ignoresCallsAfterTheEnd()
{
    HttpSite site;
    site.route("/twice", [](HttpExchange *exchange) {
        exchange->write("before the start");
        exchange->end();
        exchange->respond({.body = "once"});
        exchange->respond({.body = "twice"});
        exchange->startStream(200, {});
        exchange->write("more");
        exchange->end();
        exchange->reset();
    });
    site.route("/mixed", [](HttpExchange *exchange) {
        exchange->startStream(200, {});
        exchange->startStream(500, {});
        exchange->respond({.body = "no"});
        exchange->write("yes");
        exchange->end();
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET /twice HTTP/1.1\r\nHost: x\r\n\r\nGET /mixed HTTP/1.1\r\nHost: x\r\n\r\n" + QByteArray(get));
    WAIT_FOR(client.count() == 3);
    QCOMPARE(client.answers()[0].body, "once");
    QCOMPARE(client.answers()[1].body, "yes");
    QCOMPARE(client.answers()[2].body, "GET /a ");
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
