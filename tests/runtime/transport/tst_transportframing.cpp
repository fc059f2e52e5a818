// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"

#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using Then = ScriptedReply::Then;

/// Where an answer begins and ends (RFC 9112 §6.3), whole, byte by byte and cut at every place.
class TransportFramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase();
    void answers_data();
    void answers();
    void answersByteByByte_data();
    void answersByteByByte();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void otherMethodsHaveNoBody_data();
    void otherMethodsHaveNoBody();
    void contradictionsAreErrors_data();
    void contradictionsAreErrors();
    void headsAreBounded();
    void nextRequestGetsItsOwn_data();
    void nextRequestGetsItsOwn();
    void requestsCannotBeSplit_data();
    void requestsCannotBeSplit();
    void redirectsAreNotFollowed();

private:
    TransportPeers m_peers;
};

namespace {
const QByteArray chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

struct Answer {
    const char *name;
    QByteArray bytes;
    QByteArray body;
    int status = 200;
    bool close = false;
};

const std::vector<Answer> &goodAnswers()
{
    static const std::vector<Answer> rows = {
        {"length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello"},
        {"no reason", "HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", "hello"},
        {"empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", ""},
        {"204", "HTTP/1.1 204 No Content\r\n\r\n", "", 204},
        {"304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", "", 304},
        {"chunked", chunkedHead + "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", "hello"},
        {"chunk sizes in both cases", chunkedHead + "00A\r\nhellohello\r\na\r\nhellohello\r\n0\r\n\r\n",
         "hellohellohellohello"},
        {"chunk extensions", chunkedHead + "5;a=b;c=\"d\"\r\nhello\r\n0;e\r\n\r\n", "hello"},
        {"trailers", chunkedHead + "5\r\nhello\r\n0\r\nx-checksum: 1\r\ny: 2\r\n\r\n", "hello"},
        {"until close", "HTTP/1.1 200 OK\r\n\r\nhello", "hello", 200, true},
        {"http/1.0", "HTTP/1.0 200 OK\r\n\r\nhello", "hello", 200, true},
        {"http/1.0 with a length", "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello"},
        {"lf alone in the head", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", "hello"},
        {"after 100", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello"},
        {"an error", "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "hello", 500},
    };
    return rows;
}

/// Qt takes these for the answer itself, see tst_qnamtransport.
const std::vector<Answer> &afterInterim()
{
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    static const std::vector<Answer> rows = {
        {"after 102", "HTTP/1.1 102 Processing\r\n\r\n" + answer, "hello"},
        {"after 103", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nContent-Length: 9\r\n\r\n" + answer, "hello"},
        {"after several", "HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 103 E\r\n\r\nHTTP/1.1 103 E\r\nA: b\r\n\r\n" + answer,
         "hello"},
    };
    return rows;
}

void addAnswers(const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers)
        QTest::newRow(answer.name) << answer.bytes << answer.body << answer.status << answer.close;
}

void addAnswerColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("close");
}
} // namespace

void TransportFramingTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
}

void TransportFramingTest::answers_data()
{
    addAnswerColumns();
    addAnswers(goodAnswers());
    addAnswers(afterInterim());
}

void TransportFramingTest::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, close);
    const auto server = m_peers.server();
    server->enqueue({bytes, close ? Then::Close : Then::KeepOpen});
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = server->url(), .body = "{}"}));
    QTRY_VERIFY(log.done());
    QCOMPARE(server->requests().size(), 1U);
    if (TransportPeers::isQt() && QByteArray(QTest::currentDataTag()).startsWith("after ")
        && !bytes.contains(" 100 C")) {
        QCOMPARE(log.error().code, "interim_answer");
        return;
    }
    QVERIFY2(log.ok(), qUtf8Printable(log.error().message));
    QCOMPARE(log.call->status(), status);
    QCOMPARE(log.body, body);
}

void TransportFramingTest::answersByteByByte_data()
{
    addAnswerColumns();
    addAnswers(goodAnswers());
    if (!TransportPeers::isQt())
        addAnswers(afterInterim());
}

void TransportFramingTest::answersByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, close);
    const auto server = m_peers.server();
    server->enqueue({});
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = server->url(), .body = "{}"}));
    QTRY_COMPARE(server->requests().size(), 1U);
    for (const char byte : bytes) { // what one turn of the loop writes is a segment of its own
        server->write(0, QByteArray(1, byte));
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    if (close)
        server->close(0);
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.call->status(), status);
    QCOMPARE(log.body, body);
}

void TransportFramingTest::cutAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 12\r\nA: b\r\n\r\nhello, world");
    QTest::newRow("chunked") << chunkedHead + "2;a=b\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n";
    QTest::newRow("trailers") << chunkedHead + "5\r\nhello\r\n0\r\nx: 1\r\n\r\n";
}

void TransportFramingTest::cutAtEveryByte()
{
    QFETCH(QByteArray, bytes);
    const qsizetype bodyAt = bytes.indexOf("\r\n\r\n") + 4;
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    std::vector<std::unique_ptr<CallLog>> logs;
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        server->enqueue({bytes.left(cut), Then::Close});
        // Qt does not see an end within the last chunk; then the idle timer ends the call.
        CallLog log(transport->send({.url = server->url(), .body = "{}", .limits = {.idle = 50ms}}));
        QTRY_VERIFY2(log.done(), qPrintable(QString::number(cut)));
        // Behind the last chunk's size Qt takes the body for whole, as it is.
        const bool onlyTrailers = TransportPeers::isQt() && bytes.left(cut).contains("\r\n0\r\n");
        QVERIFY2(!log.ok() || (onlyTrailers && log.body == "hello"), qPrintable(QString::number(cut)));
        QVERIFY(log.ok() || log.error().retryable);
        QVERIFY2(QByteArray("hello, world").startsWith(log.body), log.body.constData());
        if (cut < bodyAt)
            QCOMPARE(log.order, "f");
        QCOMPARE(server->requests().size(), std::size_t(cut) + 1);
    }
}

void TransportFramingTest::otherMethodsHaveNoBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    QTest::newRow("chunked") << chunkedHead;
    QTest::newRow("neither") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
}

void TransportFramingTest::otherMethodsHaveNoBody()
{
    QFETCH(QByteArray, bytes);
    const auto server = m_peers.server();
    server->enqueue({bytes});
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.method = "HEAD", .url = server->url()}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, "");
    CallLog next(transport->send({.url = server->url(), .body = "{}"}));
    QVERIFY(next.succeeds());
    QCOMPARE(next.body, "{}");
}

void TransportFramingTest::contradictionsAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("length and chunked")
        << ok + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("two lengths") << ok + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello";
    QTest::newRow("two lengths in one") << ok + "Content-Length: 5, 6\r\n\r\nhello";
    QTest::newRow("a length that is none") << ok + "Content-Length: five\r\n\r\nhello";
    QTest::newRow("a negative length") << ok + "Content-Length: -5\r\n\r\nhello";
    QTest::newRow("a length with a sign") << ok + "Content-Length: +5\r\n\r\nhello";
    QTest::newRow("a length out of range") << ok + "Content-Length: 99999999999999999999\r\n\r\nhello";
    QTest::newRow("a chunk size that is none") << chunkedHead + "xyz\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("a negative chunk") << chunkedHead + "-5\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("a chunk size out of range") << chunkedHead + "ffffffffffffffffff\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("a chunk longer than its size") << chunkedHead + "2\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("chunked is not last") << ok + "Transfer-Encoding: chunked, gzip\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("a space before the colon") << ok + "Content-Length : 5\r\n\r\nhello";
    QTest::newRow("no version") << QByteArray("200 OK\r\nContent-Length: 5\r\n\r\nhello");
    QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\nContent-Length: 5\r\n\r\nhello");
    QTest::newRow("http/2") << QByteArray("HTTP/2 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    QTest::newRow("switching protocols") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nhello");
}

/// What can be read in two ways is an error, or at least (Qt reads some of it) this answer alone.
void TransportFramingTest::contradictionsAreErrors()
{
    QFETCH(QByteArray, bytes);
    const auto server = m_peers.server();
    server->enqueue({bytes});
    const auto transport = m_peers.transport();
    // Qt waits for more of some of these; our own client needs no timer to refuse them.
    const TransportLimits limits =
        TransportPeers::isQt() ? TransportLimits{.firstByte = 300ms, .idle = 300ms} : TransportLimits{};
    CallLog log(transport->send({.url = server->url(), .body = "{}", .limits = limits}));
    QTRY_VERIFY(log.done());
    if (!TransportPeers::isQt()) {
        QVERIFY(!log.ok());
        QCOMPARE(log.error().kind, ErrorKind::Protocol);
        QVERIFY(!log.error().message.isEmpty());
    }
    CallLog next(transport->send({.url = server->url(), .body = "{}"}));
    QVERIFY2(next.succeeds(), qUtf8Printable(next.error().message));
    QCOMPARE(next.body, "{}");
    QCOMPARE(server->requests().size(), 2U);
    QCOMPARE(server->requests().back().connection, 1);
}

void TransportFramingTest::headsAreBounded()
{
    for (const int kilobytes : {200, 2000}) {
        if (kilobytes > 256 && TransportPeers::isQt())
            continue; // it knows no limit but time's

        const auto server = m_peers.server();
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
        for (int i = 0; i < 50; ++i) // Qt takes a hundred
            head += "x-" + QByteArray::number(i) + ": " + QByteArray(kilobytes * 20, 'x') + "\r\n";
        server->enqueue({head + "\r\n{}"});
        const auto transport = m_peers.transport();
        CallLog log(transport->send({.url = server->url(), .body = "{}"}));
        QTRY_VERIFY(log.done());
        if (kilobytes < 256)
            QVERIFY2(log.ok(), qUtf8Printable(log.error().message));
        else
            QCOMPARE(log.error().kind, ErrorKind::Protocol);
    }
}

void TransportFramingTest::nextRequestGetsItsOwn_data()
{
    QTest::addColumn<QByteArray>("late");
    QTest::newRow("a second answer") << ScriptedServer::response(200, "another's");
    QTest::newRow("408") << QByteArray("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("an empty line") << QByteArray("\r\n");
    QTest::newRow("one byte") << QByteArray("x");
}

/// With the answer, behind it at once, and while the connection is idle.
void TransportFramingTest::nextRequestGetsItsOwn()
{
    QFETCH(QByteArray, late);
    for (int when = 0; when < 3; ++when) {
        const auto server = m_peers.server();
        server->handler = [&](const ScriptedRequest &request) {
            const QByteArray answer = ScriptedServer::response(200, request.body);
            return ScriptedReply{when == 0 ? answer + late : answer};
        };
        if (when == 1) {
            connect(server.get(), &ScriptedServer::requestReceived, this, [&server, &late](int index) {
                server->write(server->requests()[std::size_t(index)].connection, late);
            });
        }
        const auto transport = m_peers.transport();
        for (int i = 0; i < 4; ++i) {
            const QByteArray body = "mine " + QByteArray::number(i);
            CallLog log(transport->send({.url = server->url(), .body = body}));
            QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
            QCOMPARE(log.body, body);
            const int connection = server->requests().back().connection;
            if (when == 2)
                server->write(connection, late);
            // What crosses the next request on its way, nobody can tell from an answer.
            QTRY_COMPARE(server->unsentBytes(connection), 0);
        }
        QCOMPARE(server->requests().size(), 4U);
    }
}

void TransportFramingTest::requestsCannotBeSplit_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a line in a value") << QByteArray("x-a") << QByteArray("b\r\nx-evil: 1");
    QTest::newRow("a bare lf") << QByteArray("x-a") << QByteArray("b\nx-evil: 1");
    QTest::newRow("a bare cr") << QByteArray("x-a") << QByteArray("b\rx-evil: 1");
    QTest::newRow("a zero") << QByteArray("x-a") << QByteArray("b\0x-evil: 1", 11);
    QTest::newRow("a line in a name") << QByteArray("x-a: b\r\nx-evil") << QByteArray("1");
    QTest::newRow("a space in a name") << QByteArray("x-evil x") << QByteArray("1");
    QTest::newRow("a colon in a name") << QByteArray("x-evil:") << QByteArray("1");
    QTest::newRow("no name") << QByteArray() << QByteArray("x-evil: 1");
    QTest::newRow("the length") << QByteArray("Content-Length") << QByteArray("1");
    QTest::newRow("the coding") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("the host") << QByteArray("HOST") << QByteArray("x-evil");
    QTest::newRow("the connection") << QByteArray("connection") << QByteArray("x-evil");
}

/// Either nothing is sent, or the request arrives as it would without that header.
void TransportFramingTest::requestsCannotBeSplit()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto server = m_peers.server();
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = server->url(), .headers = {{name, value}}, .body = "{\"a\":1}"}));
    QTRY_VERIFY(log.done());
    QCOMPARE(server->requests().size(), log.ok() ? 1U : 0U);
    for (const ScriptedRequest &request : server->requests()) {
        QCOMPARE(request.body, "{\"a\":1}");
        QVERIFY(!request.headers.contains("transfer-encoding"));
        for (const auto &[field, text] : request.headers) {
            QVERIFY2(!field.startsWith("x-evil"), field.constData());
            QVERIFY2(text != "x-evil", field.constData());
            QVERIFY2(!text.contains('\r') && !text.contains('\0'), text.constData());
        }
    }
}

void TransportFramingTest::redirectsAreNotFollowed()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        ScriptedServer elsewhere;
        const auto server = m_peers.server();
        server->enqueue({ScriptedServer::response(status, "", {{"Location", elsewhere.url().toString().toLatin1()}})});
        const auto transport = m_peers.transport();
        CallLog log(transport->send({.url = server->url(), .headers = {{"Authorization", "Bearer x"}}, .body = "{}"}));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(log.call->status(), status);
        QCOMPARE(elsewhere.connectionCount(), 0);
        QCOMPARE(server->requests().size(), 1U);
    }
}

QTEST_GUILESS_MAIN(TransportFramingTest)
#include "tst_transportframing.moc"
