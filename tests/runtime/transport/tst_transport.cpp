// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase();
    void postsBodyAndHeadersAsGiven();
    void readsBodiesOfEveryFraming_data();
    void readsBodiesOfEveryFraming();
    void statusesAreDataNotErrors_data();
    void statusesAreDataNotErrors();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void otherMethodsWork_data();
    void otherMethodsWork();
    void repeatedHeadersArrive();

private:
    TransportPeers m_peers;
};

namespace {
TransportRequest post(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    return {.url = url, .headers = {{"Content-Type", "application/json"}}, .body = body};
}
} // namespace

void TransportTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportTest::postsBodyAndHeadersAsGiven()
{
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    TransportRequest request = post(server->url(u"/v1/a%2Fb?x=1%20y"_s), QByteArray(3 << 20, 'x'));
    request.headers.append("Authorization", "Bearer one");
    request.headers.append("Content-Length", "7");
    request.headers.append("user-agent", "tool/1");
    CallLog log(transport->send(request));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.order, "hrf");
    QCOMPARE(log.body, "{}");
    QCOMPARE(server->requests().size(), 1U);
    const ScriptedRequest &seen = server->requests().front();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/v1/a%2Fb?x=1%20y");
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.headers.value("content-type"), "application/json");
    QCOMPARE(seen.headers.value("authorization"), "Bearer one");
    QCOMPARE(seen.headers.value("user-agent"), "tool/1");
    QCOMPARE(seen.headers.value("accept-encoding"), "identity");
    QCOMPARE(seen.headers.count("content-length"), 1);
    QVERIFY(!seen.headers.contains("cookie"));
}

void TransportTest::readsBodiesOfEveryFraming_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<QByteArray>("body");
    const QByteArray big(700'000, 'b');
    QTest::newRow("content-length") << ScriptedServer::response(200, "hello") << false << QByteArray("hello");
    QTest::newRow("empty") << ScriptedServer::response(200, "") << false << QByteArray();
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false << QByteArray();
    QTest::newRow("big") << ScriptedServer::response(200, big) << false << big;
    QTest::newRow("chunked") << ScriptedServer::streamHead() + ScriptedServer::chunk("he")
                                    + ScriptedServer::chunk("llo") + ScriptedServer::chunk("")
                             << false << QByteArray("hello");
    QTest::newRow("content-length, then closed") << ScriptedServer::response(200, big) << true << big;
    QTest::newRow("chunked, then closed")
        << ScriptedServer::streamHead() + ScriptedServer::chunk(big) + ScriptedServer::chunk("") << true << big;
    QTest::newRow("big until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + big << true << big;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\nhello") << true << QByteArray("hello");
    QTest::newRow("http/1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\nhello") << true << QByteArray("hello");
    QTest::newRow("after 100 continue") << "HTTP/1.1 100 Continue\r\n\r\n" + ScriptedServer::response(200, "hello")
                                        << false << QByteArray("hello");
}

void TransportTest::readsBodiesOfEveryFraming()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(QByteArray, body);
    const auto server = m_peers.server();
    server->enqueue({bytes, close ? ScriptedReply::Then::Close : ScriptedReply::Then::KeepOpen});
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(server->url())));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, body);
}

void TransportTest::statusesAreDataNotErrors_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404, 407,
                             408, 409, 413, 418, 422, 425, 429, 498, 500, 502, 503, 504, 529})
        QTest::addRow("%d", status) << status;
}

void TransportTest::statusesAreDataNotErrors()
{
    QFETCH(int, status);
    const QByteArray body = status == 304 ? QByteArray() : QByteArray("{\"error\":{\"message\":\"no\"}}");
    const auto server = m_peers.server();
    server->enqueue({ScriptedServer::response(status, body,
                                              {{"Retry-After", "7"},
                                               {"Location", "http://127.0.0.1:1/elsewhere"},
                                               {"WWW-Authenticate", "Basic realm=\"x\""}})});
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(server->url())));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.call->status(), status);
    QCOMPARE(log.call->headers().value("retry-after"), "7");
    QCOMPARE(log.body, body);
    QCOMPARE(log.order, body.isEmpty() ? "hf" : "hrf");
    QCOMPARE(server->requests().size(), 1U);
}

void TransportTest::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("data") << QUrl(u"data:text/plain,x"_s);
    QTest::newRow("no host") << QUrl(u"https:///v1"_s);
    QTest::newRow("relative") << QUrl(u"v1/chat"_s);
    QTest::newRow("empty") << QUrl();
}

void TransportTest::refusesWhatIsNotHttp()
{
    QFETCH(QUrl, url);
    const auto transport = m_peers.transport();
    CallLog log(transport->send(post(url)));
    QVERIFY(!log.done());
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(!log.error().retryable);
}

void TransportTest::otherMethodsWork_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << QByteArray("GET") << QByteArray();
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("put") << QByteArray("PUT") << QByteArray("x");
    QTest::newRow("post without body") << QByteArray("POST") << QByteArray();
}

void TransportTest::otherMethodsWork()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.method = method, .url = server->url(), .body = body}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(server->requests().front().method, method);
    QCOMPARE(server->requests().front().body, body);
    QCOMPARE(server->requests().front().headers.contains("content-length"), method != "GET");
}

void TransportTest::repeatedHeadersArrive()
{
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    TransportRequest request = post(server->url());
    request.headers.append("X-Beta", "a");
    request.headers.append("x-beta", "b");
    CallLog log(transport->send(request));
    QVERIFY(log.succeeds());
    // One field or two mean the same; Qt's request keeps one per name.
    QByteArrayList values;
    for (const auto &[name, value] : server->requests().front().headers) {
        if (name.compare("x-beta", Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    QCOMPARE(values.join(", "), "a, b");
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
