// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/sockettransport.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Passes bytes on between its clients and a server, no faster than the client takes them.
class Relay : public QObject
{
public:
    Relay(const QHostAddress &address, quint16 target)
    {
        if (!m_server.listen(address))
            qFatal("no relay on loopback");
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
            client = m_server.nextPendingConnection();
            auto *onward = new QTcpSocket(client);
            onward->setReadBufferSize(room);
            onward->connectToHost(QHostAddress::LocalHost, target);
            const auto pass = [this, onward, to = client] {
                while (to->bytesToWrite() < room && onward->bytesAvailable() > 0) {
                    const QByteArray bytes = onward->read(room);
                    passed += bytes.size();
                    to->write(bytes);
                }
            };
            connect(client, &QTcpSocket::readyRead, onward,
                    [onward, from = client] { onward->write(from->readAll()); });
            connect(client, &QTcpSocket::bytesWritten, onward, pass);
            connect(onward, &QTcpSocket::readyRead, client, pass);
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"https://%1:%2/"_s.arg(m_server.serverAddress().toString()).arg(m_server.serverPort()));
    }

    QTcpSocket *client = nullptr; ///< the last one
    qint64 passed = 0;            ///< bytes to clients

private:
    static constexpr qint64 room = 64 * 1024;
    QTcpServer m_server;
};

} // namespace

/// TLS: whom a connection trusts, what it tells, and that nothing goes out before.
class SocketTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustedServersAnswer();
    void untrustedOnesAreNamed();
    void otherOptionsOpenOtherConnections();
    void anotherNameIsRefused();
    void plainServersAreNamed();
    void sessionsAreResumed();
    void anEndWithoutWordIsNoEnd();
    void largeAnswersAndBodies();
    void pausedCallsStopTheServer();

private:
    [[nodiscard]] TransportOptions trusting() const
    {
        return {.extraCaCertificates = {m_certificate.certificate()}, .probation = {.answers = 0}};
    }
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const
    {
        return std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key());
    }

    TestCertificate m_certificate;
};

void SocketTlsTest::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
}

void SocketTlsTest::trustedServersAnswer()
{
    const auto peer = server();
    SocketTransport transport(trusting());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = peer->url();
        url.setHost(host);
        CallLog log(transport.send({.url = url, .body = "{}"}));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        const TransportTimes &times = log.call->times();
        QVERIFY(times.connected > times.tcpConnected);
        QVERIFY(times.requestSent >= times.connected);
    }
}

void SocketTlsTest::untrustedOnesAreNamed()
{
    const auto peer = server();
    SocketTransport transport;
    CallLog log(transport.send({.url = peer->url(), .body = "{}"}));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().code, "tls_failed");
    QVERIFY2(log.error().message.contains(u"self-signed"_s), qUtf8Printable(log.error().message));
    QVERIFY(log.error().message.contains(u"while connecting"_s));
    QVERIFY(peer->requests().empty());
    QCOMPARE(transport.connectionCount(), 0);
}

void SocketTlsTest::otherOptionsOpenOtherConnections()
{
    const auto peer = server();
    SocketTransport transport(trusting());
    CallLog first(transport.send({.url = peer->url(), .body = "{}"}));
    QVERIFY(first.succeeds());
    peer->enqueue({ScriptedServer::streamHead()});
    CallLog running(transport.send({.url = peer->url(), .body = "{}"}));
    QTRY_COMPARE(running.call->status(), 200);
    transport.setOptions(trusting());
    QCOMPARE(transport.connectionCount(), 1);
    transport.setOptions({});
    QCOMPARE(transport.connectionCount(), 0);
    CallLog other(transport.send({.url = peer->url(), .body = "{}"}));
    QTRY_VERIFY(other.done());
    QCOMPARE(other.error().code, "tls_failed");
    peer->write(0, ScriptedServer::chunk({}));
    QVERIFY(running.succeeds());
    QTRY_COMPARE(peer->openConnections(), 0);
}

void SocketTlsTest::anotherNameIsRefused()
{
    const auto peer = server();
    SocketTransport transport(trusting());
    // The same server, for all addresses of 127/8 are this machine's; but the certificate does not say so.
    const Relay relay(QHostAddress(u"127.0.0.2"_s), peer->port());
    CallLog log(transport.send({.url = relay.url(), .body = "{}"}));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().code, "tls_failed");
    QVERIFY2(log.error().message.contains(u"mismatch"_s), qUtf8Printable(log.error().message));
    QVERIFY(peer->requests().empty());
}

void SocketTlsTest::plainServersAreNamed()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    SocketTransport transport;
    CallLog log(transport.send({.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort())), .body = "{}"}));
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().code, "tls_failed");
    QVERIFY2(log.error().message.contains(u"TLS handshake failed"_s), qUtf8Printable(log.error().message));
}

/// OpenSSL's own server tells on its page what it made of the handshake.
void SocketTlsTest::sessionsAreResumed()
{
    QProcess peer;
    peer.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-cert"_s,
                              m_certificate.certificateFile(), u"-key"_s, m_certificate.keyFile()});
    QByteArray told;
    const QRegularExpression accepts(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QTRY_VERIFY(accepts.match(QString::fromLatin1(told += peer.readAllStandardOutput())).hasMatch());
    const QString port = accepts.match(QString::fromLatin1(told)).captured(1);
    SocketTransport transport(trusting());
    for (const char *handshake : {"New, ", "Reused, ", "Reused, "}) {
        CallLog log(transport.send({.method = "GET", .url = QUrl(u"https://127.0.0.1:%1/"_s.arg(port))}));
        QTRY_VERIFY(log.done());
        QVERIFY2(log.body.contains(handshake), log.body.constData());
    }
    peer.kill();
    QTRY_COMPARE(peer.state(), QProcess::NotRunning);
}

void SocketTlsTest::anEndWithoutWordIsNoEnd()
{
    const auto peer = server();
    const Relay relay(QHostAddress::LocalHost, peer->port()); // can cut the connection below TLS
    peer->enqueue({"HTTP/1.1 200 OK\r\n\r\nhello"});
    SocketTransport transport(trusting());
    CallLog log(transport.send({.url = relay.url(), .body = "{}"}));
    QTRY_COMPARE(log.body, "hello");
    relay.client->disconnectFromHost();
    QTRY_VERIFY(log.done());
    QCOMPARE(log.error().code, "connection_closed");
}

void SocketTlsTest::largeAnswersAndBodies()
{
    const auto peer = server();
    const QByteArray big(3 << 20, 'b');
    peer->enqueue({ScriptedServer::response(200, big)});
    SocketTransport transport(trusting());
    CallLog log(transport.send({.url = peer->url(), .body = big}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, big);
    QCOMPARE(peer->requests().front().body, big);
    QCOMPARE(transport.idleConnections(), 1);
}

void SocketTlsTest::pausedCallsStopTheServer()
{
    constexpr qint64 total = 32 << 20;
    const auto peer = server();
    peer->enqueue({ScriptedServer::response(200, QByteArray(total, 'p'))});
    const Relay relay(QHostAddress::LocalHost, peer->port());
    SocketTransport transport(trusting());
    CallLog log(transport.send({.url = relay.url(), .body = "{}"}));
    connect(log.call.get(), &TransportCall::headReceived, this, [&] { log.call->setPaused(true); });
    QTRY_COMPARE(log.call->status(), 200);
    for (int i = 0; i < 100; ++i) { // time for the flood to run on, were it not held
        CallLog other(transport.send({.url = peer->url(), .body = "{}"}));
        QVERIFY(other.succeeds());
    }
    QVERIFY2(relay.passed < (16 << 20), qPrintable(QString::number(relay.passed))); // what the kernel's buffers take
    QCOMPARE(log.body.size(), 0);
    log.call->setPaused(false);
    QVERIFY(log.succeeds(30'000));
    QCOMPARE(log.body.size(), total);
}

QTEST_GUILESS_MAIN(SocketTlsTest)
#include "tst_sockettls.moc"
