// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/sockettransport.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// What a caller lets go is read to its end without it, so that the connection is kept with proof, or closed.
class AnswerTailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void whatIsLetGoKeepsItsConnection();
    void whatIsLetGoIsReadWithinBounds_data();
    void whatIsLetGoIsReadWithinBounds();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const;
    [[nodiscard]] std::unique_ptr<SocketTransport> transport() const;

    TestCertificate m_certificate;
};

namespace {
TransportRequest post(const ScriptedServer &server, const QString &path = u"/"_s)
{
    return {.url = server.url(path), .body = "{}"};
}
} // namespace

void AnswerTailTest::initTestCase_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void AnswerTailTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

std::unique_ptr<ScriptedServer> AnswerTailTest::server() const
{
    QFETCH_GLOBAL(bool, tls);
    return tls ? std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key())
               : std::make_unique<ScriptedServer>();
}

std::unique_ptr<SocketTransport> AnswerTailTest::transport() const
{
    return std::make_unique<SocketTransport>(
        TransportOptions{.extraCaCertificates = {m_certificate.certificate()}, .probation = {.answers = 0}});
}

/// As with most providers: what ends a stream's framing comes a packet after its last event.
void AnswerTailTest::whatIsLetGoKeepsItsConnection()
{
    const auto peer = server();
    peer->handler = [](const ScriptedRequest &) {
        return ScriptedReply{ScriptedServer::streamHead() + ScriptedServer::chunk("[DONE]")};
    };
    const auto own = transport();
    for (int i = 0; i < 10; ++i) {
        auto log = std::make_unique<CallLog>(own->send(post(*peer)));
        QTRY_COMPARE(log->body, "[DONE]");
        QCOMPARE(log->call->times().reusedConnection, i > 0);
        const QByteArray before = log->order;
        log->call->letGo();
        QVERIFY(log->call->times().finished > 0);
        if (i % 2 == 0)
            log.reset();
        QCOMPARE(own->idleConnections(), 0); // there is no proof yet
        peer->write(0, ScriptedServer::chunk({}));
        QTRY_COMPARE(own->idleConnections(), 1);
        if (log)
            QCOMPARE(log->order, before);
    }
    QCOMPARE(peer->connectionCount(), 1);
}

void AnswerTailTest::whatIsLetGoIsReadWithinBounds_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("trusted");
    const QByteArray chunked = ScriptedServer::streamHead() + ScriptedServer::chunk("x");
    QTest::newRow("no end within a second") << chunked << ScriptedServer::chunk(": still here\n\n") << true;
    QTest::newRow("too much") << chunked << ScriptedServer::chunk(QByteArray(80'000, 'x')) << true;
    QTest::newRow("bytes behind the end")
        << chunked << ScriptedServer::chunk({}) + ScriptedServer::response(200, "{}") << false;
    QTest::newRow("broken framing") << chunked << QByteArray("zz\r\n") << true;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\nx") << QByteArray() << true;
}

void AnswerTailTest::whatIsLetGoIsReadWithinBounds()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, rest);
    QFETCH(bool, trusted);
    const auto peer = server();
    const auto own = transport();
    peer->enqueue({head});
    CallLog log(own->send(post(*peer)));
    QTRY_COMPARE(log.body, "x");
    log.call->letGo();
    if (!rest.isEmpty())
        peer->write(0, rest);
    QTRY_COMPARE(peer->openConnections(), 0);
    QCOMPARE(own->connectionCount(), 0);
    CallLog next(own->send(post(*peer)));
    QVERIFY(next.succeeds());
    QCOMPARE(next.body, "{}");
    QCOMPARE(own->idleConnections(), trusted ? 1 : 0);
}

QTEST_GUILESS_MAIN(AnswerTailTest)
#include "tst_answertail.moc"
