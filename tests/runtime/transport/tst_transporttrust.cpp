// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/transportpeers.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whom a call believes, and who says so: system, configuration, environment.
class TransportTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addPlainRows(); }
    void initTestCase();
    void unknownAuthorityIsRefused();
    void otherNameIsRefused();
    void tlsToAPlainServer();
    void authorityOfTheOptions();
    void fileOfTheEnvironment();
    void folderOfTheEnvironment();
    void uselessEnvironmentChangesNothing();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const;

    TransportPeers m_peers;
};

void TransportTrustTest::initTestCase()
{
    QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate");
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

std::unique_ptr<ScriptedServer> TransportTrustTest::server() const
{
    return std::make_unique<ScriptedServer>(m_peers.certificate().certificate(), m_peers.certificate().key());
}

namespace {
Error refusal(Transport &transport, const QUrl &url)
{
    CallLog log(transport.send({.url = url, .body = "{}"}));
    [&] { QTRY_VERIFY(log.done()); }();
    return log.error();
}
} // namespace

void TransportTrustTest::unknownAuthorityIsRefused()
{
    const auto peer = server();
    const auto transport = TransportPeers::strictTransport();
    const Error error = refusal(*transport, peer->url());
    QCOMPARE(error.code, "tls_failed");
    QVERIFY(error.message.contains(u"while connecting"_s));
    // What to do: whoever runs a server with its own authority has to name it.
    QVERIFY2(error.message.contains(u"SSL_CERT_FILE"_s), qUtf8Printable(error.message));
    QVERIFY(peer->requests().empty());
}

void TransportTrustTest::otherNameIsRefused()
{
    const auto peer = server();
    QUrl url = peer->url();
    url.setHost(u"other.localhost"_s); // glibc leads every name under it to this machine
    const auto transport = m_peers.transport();
    const Error error = refusal(*transport, url);
    QVERIFY2(error.code == "tls_failed" || error.code == "host_not_found", error.code.constData());
    QVERIFY(peer->requests().empty());
}

void TransportTrustTest::tlsToAPlainServer()
{
    ScriptedServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = url, .limits = {.firstByte = 300ms}}));
    QTRY_VERIFY(log.done());
    QVERIFY(!log.ok());
    QVERIFY(log.error().message.contains(u"while connecting"_s));
}

void TransportTrustTest::authorityOfTheOptions()
{
    const auto peer = server();
    const auto transport = m_peers.transport();
    CallLog log(transport->send({.url = peer->url(), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
}

void TransportTrustTest::fileOfTheEnvironment()
{
    const auto peer = server();
    qputenv("SSL_CERT_FILE", m_peers.certificate().certificateFile().toUtf8());
    const auto transport = TransportPeers::strictTransport();
    qunsetenv("SSL_CERT_FILE");
    CallLog log(transport->send({.url = peer->url(), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
}

void TransportTrustTest::folderOfTheEnvironment()
{
    const auto peer = server();
    QTemporaryDir folder;
    QVERIFY(QFile::copy(m_peers.certificate().certificateFile(), folder.filePath(u"0a1b2c3d.0"_s)));
    qputenv("SSL_CERT_DIR", u"/nonexistent:%1"_s.arg(folder.path()).toUtf8());
    const auto transport = TransportPeers::strictTransport();
    qunsetenv("SSL_CERT_DIR");
    CallLog log(transport->send({.url = peer->url(), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
}

void TransportTrustTest::uselessEnvironmentChangesNothing()
{
    const auto peer = server();
    qputenv("SSL_CERT_FILE", "/nonexistent/file.pem");
    qputenv("SSL_CERT_DIR", "");
    const auto transport = TransportPeers::strictTransport();
    const auto trusting = m_peers.transport();
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
    QCOMPARE(refusal(*transport, peer->url()).code, "tls_failed");
    CallLog log(trusting->send({.url = peer->url(), .body = "{}"}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
}

QTEST_GUILESS_MAIN(TransportTrustTest)
#include "tst_transporttrust.moc"
