// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/httpsite.h"
#include "support/peers/rawclient.h"

#include <QTest>

using namespace sluice;

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

/// Clients that wait before they send, and clients that stop sending before they are answered.
class HttpExpectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsContinue();
    void sendsContinueOnlyWhenWaitedFor();
    void refusesBeforeTheBody();
    void answersAfterHalfClose();
    void answersPipelinedAfterHalfClose();
};

void HttpExpectTest::sendsContinue()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    const QByteArray request = post("/a", "hello", "Expect: 100-continue\r\n");
    client.send(request.chopped(5));
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("hello");
    WAIT_FOR(client.count() == 2);
    QCOMPARE(client.answers()[1].body, "POST /a hello");
}

void HttpExpectTest::sendsContinueOnlyWhenWaitedFor()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(post("/a", "hello", "Expect: 100-continue\r\n")); // the body came along
    WAIT_FOR(client.count() == 1);
    QCOMPARE(client.answers()[0].status, 200);
    client.send(post("/a", "", "Expect: 100-continue\r\n"));
    WAIT_FOR(client.count() == 2);
    QCOMPARE(client.answers()[1].status, 200);
}

void HttpExpectTest::refusesBeforeTheBody()
{
    HttpSite site;
    site.setHeadCheck([](const HttpRequestHead &head) -> std::optional<HttpAnswer> {
        if (head.headers.contains("authorization"))
            return {};
        return HttpAnswer{.status = 401, .body = "who are you?"};
    });
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    const QByteArray request = post("/a", QByteArray(3'000'000, 'b'), "Expect: 100-continue\r\n");
    client.send(request.chopped(3'000'000));
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.count(), 1);
    QCOMPARE(client.answers()[0].status, 401);
    QCOMPARE(client.answers()[0].headers.value("connection"), "close");

    // One that sends its body all the same gets its answer, not a reset.
    RawClient eager(server.port());
    eager.send(request);
    WAIT_FOR(eager.isClosed());
    QCOMPARE(eager.answers().at(0).body, "who are you?");
    QVERIFY(site.events().isEmpty());

    RawClient known(server.port());
    known.send("GET /a HTTP/1.1\r\nHost: x\r\nAuthorization: y\r\n\r\n");
    WAIT_FOR(known.count() == 1);
    QCOMPARE(known.answers()[0].status, 200);
}

void HttpExpectTest::answersAfterHalfClose()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    for (const bool stream : {false, true}) {
        RawClient client(server.port());
        client.send(hold);
        const auto before = site.held().size();
        WAIT_FOR(site.held().size() == before + 1);
        HttpExchange *exchange = site.held().last();
        if (stream) {
            HttpSite::run(exchange, [](HttpExchange *e) {
                e->startStream(200, {});
                e->write("early");
            });
            WAIT_FOR(client.received().contains("early"));
        }
        const qsizetype seen = client.received().size();
        client.finishSending();
        // The server notices, asks with one byte that belongs to the answer, and goes on.
        WAIT_FOR(client.received().size() == seen + 1);
        HttpSite::run(exchange, [stream](HttpExchange *e) {
            if (!stream)
                return e->respond({.body = "late"});
            e->write("late");
            e->end();
        });
        WAIT_FOR(client.isClosed());
        QCOMPARE(client.count(), 1);
        QCOMPARE(client.answers()[0].status, 200);
        QCOMPARE(client.answers()[0].body, stream ? "earlylate" : "late");
    }
    QVERIFY(!site.events().contains("closed /hold"));
}

void HttpExpectTest::answersPipelinedAfterHalfClose()
{
    HttpSite site;
    HttpServer server({}, site.factory());
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send(QByteArray(hold) + get + get);
    WAIT_FOR(client.isConnected() && client.allSent());
    client.finishSending();
    WAIT_FOR(site.held().size() == 1);
    HttpSite::run(site.held().first(), [](HttpExchange *exchange) { exchange->respond({.body = "first"}); });
    WAIT_FOR(client.isClosed());
    QCOMPARE(client.count(), 3);
    QCOMPARE(client.answers()[2].body, "GET /a ");
}

QTEST_GUILESS_MAIN(HttpExpectTest)
#include "tst_httpexpect.moc"
