// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/socket/origintrust.h"
#include "transport/sockettransport.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Until a new origin has shown that nothing comes unasked behind its answers, its connections rest behind each.
class ProbationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void aStrayAtTheNextRequestIsNobodys();
    void newOriginsProveThemselves();
    void whatComesAtRestCloses_data();
    void whatComesAtRestCloses();
    void onesAtRestStarveNobody();
    void aStrayClosesWhatElseIsKept();
    void onesAtRestGoWithTheTransport();
    void trustIsEarnedAndLost();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const;
    [[nodiscard]] std::unique_ptr<SocketTransport> transport(const Probation &probation) const;

    TestCertificate m_certificate;
};

namespace {
TransportRequest post(const ScriptedServer &server, const QString &path = u"/"_s)
{
    return {.url = server.url(path), .body = "{}"};
}
} // namespace

void ProbationTest::initTestCase_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void ProbationTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

std::unique_ptr<ScriptedServer> ProbationTest::server() const
{
    QFETCH_GLOBAL(bool, tls);
    return tls ? std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key())
               : std::make_unique<ScriptedServer>();
}

std::unique_ptr<SocketTransport> ProbationTest::transport(const Probation &probation) const
{
    return std::make_unique<SocketTransport>(
        TransportOptions{.extraCaCertificates = {m_certificate.certificate()}, .probation = probation});
}

/// Its second answer comes just after the next request has gone out, where nobody can tell it from that one's.
void ProbationTest::aStrayAtTheNextRequestIsNobodys()
{
    const auto peer = server();
    int last = -1;
    peer->handler = [&](const ScriptedRequest &request) {
        if (last >= 0)
            peer->write(last, ScriptedServer::response(200, "{\"of\":\"another\"}"));
        last = request.connection;
        return ScriptedReply{ScriptedServer::response(200, request.target)};
    };
    const auto own = transport(Probation{});
    for (const QString &path : {u"/a"_s, u"/b"_s, u"/c"_s, u"/d"_s}) {
        CallLog log(own->send(post(*peer, path)));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(log.body, path.toLatin1());
        QVERIFY(!log.call->times().reusedConnection);
    }
    QTRY_COMPARE(own->connectionCount(), 0);
}

void ProbationTest::newOriginsProveThemselves()
{
    const auto peer = server();
    const auto own = transport({.quiet = 1ms, .answers = 3});
    for (int i = 0; i < 3; ++i) {
        CallLog log(own->send(post(*peer)));
        QVERIFY(log.succeeds());
        QCOMPARE(log.call->times().reusedConnection, i > 0);
        QCOMPARE(own->connectionCount(), 1);
        QTRY_COMPARE(own->idleConnections(), 1); // it was at rest, and is not lost
    }
    CallLog log(own->send(post(*peer)));
    QVERIFY(log.succeeds());
    QCOMPARE(own->idleConnections(), 1);
    QCOMPARE(peer->connectionCount(), 1);
}

void ProbationTest::whatComesAtRestCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("end") << QByteArray();
    QTest::newRow("goodbye") << QByteArray("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("answer") << ScriptedServer::response(200, "{}");
    QTest::newRow("junk") << QByteArray("x");
}

void ProbationTest::whatComesAtRestCloses()
{
    QFETCH(QByteArray, bytes);
    const auto peer = server();
    const auto own = transport({.quiet = 1h});
    CallLog log(own->send(post(*peer)));
    QVERIFY(log.succeeds());
    QCOMPARE(own->idleConnections(), 0);
    QCOMPARE(own->connectionCount(), 1);
    if (bytes.isEmpty())
        peer->close(0);
    else
        peer->write(0, bytes);
    QTRY_COMPARE(own->connectionCount(), 0);
    CallLog next(own->send(post(*peer)));
    QVERIFY(next.succeeds());
    QVERIFY(!next.call->times().reusedConnection);
}

/// Another request opens another connection; what is more than may be kept is closed.
void ProbationTest::onesAtRestStarveNobody()
{
    QFETCH_GLOBAL(bool, tls);
    const int calls = tls ? 8 : 140;
    const auto peer = server();
    const auto own = transport({.quiet = 1h});
    for (int i = 0; i < calls; ++i) {
        CallLog log(own->send(post(*peer)));
        QVERIFY(log.succeeds());
    }
    QCOMPARE(own->idleConnections(), 0);
    QCOMPARE(own->connectionCount(), qMin(calls, 128));
    QTRY_COMPARE(peer->openConnections(), qMin(calls, 128));
}

void ProbationTest::aStrayClosesWhatElseIsKept()
{
    const auto peer = server();
    const auto own = transport({.answers = 0});
    own->warm(peer->url(), 3);
    QTRY_COMPARE(own->idleConnections(), 3);
    QTRY_COMPARE(peer->connectionCount(), 3); // the peer's end of a handshake may come later
    peer->write(1, ScriptedServer::response(200, "{}"));
    QTRY_COMPARE(own->connectionCount(), 0);
    QTRY_COMPARE(peer->openConnections(), 0);
}

void ProbationTest::onesAtRestGoWithTheTransport()
{
    const auto peer = server();
    auto own = transport({.quiet = 1h});
    CallLog log(own->send(post(*peer)));
    QVERIFY(log.succeeds());
    QCOMPARE(peer->openConnections(), 1);
    own.reset();
    QTRY_COMPARE(peer->openConnections(), 0);
}

void ProbationTest::trustIsEarnedAndLost()
{
    using Level = OriginTrust::Level;
    const Origin origin{.host = u"one.example"_s, .port = 443};
    const Origin other{.host = u"two.example"_s, .port = 443};
    OriginTrust trust({.answers = 2});
    QCOMPARE(trust.of(origin, 0), Level::OnProbation);
    trust.sawQuiet(origin);
    trust.sawUnrest(origin);
    trust.sawQuiet(origin);
    QCOMPARE(trust.of(origin, 0), Level::OnProbation);
    trust.sawQuiet(origin);
    QCOMPARE(trust.of(origin, 0), Level::Proven);
    QCOMPARE(trust.of(other, 0), Level::OnProbation);
    trust.sawUnrest(origin);
    QCOMPARE(trust.of(origin, 0), Level::OnProbation);
    trust.sawQuiet(origin);
    trust.sawQuiet(origin);
    trust.sawStray(origin, 5);
    const qint64 until = 5 + std::chrono::nanoseconds(OriginTrust::distrust).count();
    QCOMPARE(trust.of(origin, until - 1), Level::Distrusted);
    QCOMPARE(trust.of(origin, until), Level::OnProbation);
    for (quint16 port = 0; port < 300; ++port) // as many as anybody may name
        trust.sawQuiet({.host = u"many.example"_s, .port = port});
    QCOMPARE(trust.of(origin, until), Level::OnProbation);
}

QTEST_GUILESS_MAIN(ProbationTest)
#include "tst_probation.moc"
