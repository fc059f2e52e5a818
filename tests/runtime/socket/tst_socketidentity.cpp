// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/maketransport.h"
#include "transport/sockettransport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// Who we are to those we connect to: the certificate that is shown, and the address that we come from.
class SocketIdentityTest : public QObject
{
    Q_OBJECT

    TestCertificate m_server;
    TestCertificate m_client;
    TestCertificate m_other;

    [[nodiscard]] static ClientIdentity identityOf(const TestCertificate &of)
    {
        return {contentOf(of.certificateFile()), Secret(contentOf(of.keyFile()))};
    }
    [[nodiscard]] TransportOptions options(const ClientIdentity &identity = {}) const
    {
        return {.extraCaCertificates = {m_server.certificate()}, .identity = identity, .probation = {.answers = 0}};
    }
    [[nodiscard]] std::unique_ptr<ScriptedServer> strictServer() const
    {
        auto server = std::make_unique<ScriptedServer>(m_server.certificate(), m_server.key());
        server->requireClient(m_client.certificate());
        return server;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isValid() && m_client.isValid() && m_other.isValid()); }

    void isShownToWhoeverAsks()
    {
        const auto server = strictServer();
        SocketTransport transport(options(identityOf(m_client)));
        CallLog log(transport.send({.url = server->url(), .body = "{}"}));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(server->shownBy(0), m_client.certificate());

        // Whoever does not ask is told nothing.
        ScriptedServer easy(m_server.certificate(), m_server.key());
        CallLog other(transport.send({.url = easy.url(), .body = "{}"}));
        QVERIFY(other.succeeds());
        QVERIFY(easy.shownBy(0).isNull());
    }

    void aRefusalIsNamed_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("hasOne");
        for (const char *version : {"-tls1_2", "-tls1_3"}) {
            QTest::addRow("%s none", version) << QString::fromLatin1(version) << false;
            QTest::addRow("%s another", version) << QString::fromLatin1(version) << true;
        }
    }

    /// By OpenSSL's own server; with TLS 1.3 it tells behind the handshake.
    void aRefusalIsNamed()
    {
        QFETCH(QString, version);
        QFETCH(bool, hasOne);
        QProcess peer;
        peer.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, version, u"-Verify"_s,
                                  u"1"_s, u"-verify_return_error"_s, u"-CAfile"_s, m_client.certificateFile(),
                                  u"-cert"_s, m_server.certificateFile(), u"-key"_s, m_server.keyFile()});
        QByteArray told;
        const QRegularExpression accepts(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        QTRY_VERIFY(accepts.match(QString::fromLatin1(told += peer.readAllStandardOutput())).hasMatch());
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(accepts.match(QString::fromLatin1(told)).captured(1)));
        SocketTransport transport(options(hasOne ? identityOf(m_other) : ClientIdentity()));
        CallLog log(transport.send({.method = "GET", .url = url}));
        QTRY_VERIFY(log.done());
        QVERIFY2(log.error().code == "client_certificate_refused", qUtf8Printable(log.error().message));
        QVERIFY2(log.error().message.contains(u"egress.client_certificate"_s), qUtf8Printable(log.error().message));
        QVERIFY(!log.error().retryable);
        transport.setOptions(options(identityOf(m_client)));
        CallLog good(transport.send({.method = "GET", .url = url}));
        QTRY_VERIFY(good.done());
        QCOMPARE(good.call->status(), 200);
        peer.kill();
        QTRY_COMPARE(peer.state(), QProcess::NotRunning);
    }

    /// Qt's own server hangs up without a word.
    void anotherOneHoldsFromTheNextCall()
    {
        const auto server = strictServer();
        SocketTransport transport(options(identityOf(m_client)));
        CallLog first(transport.send({.url = server->url(), .body = "{}"}));
        QVERIFY(first.succeeds());
        transport.setOptions(options(identityOf(m_other)));
        CallLog second(transport.send({.url = server->url(), .body = "{}"}));
        QTRY_VERIFY(second.done());
        QVERIFY2(second.error().message.contains(u"asked for a client certificate"_s),
                 qUtf8Printable(second.error().message));
        transport.setOptions(options(identityOf(m_client)));
        CallLog third(transport.send({.url = server->url(), .body = "{}"}));
        QVERIFY2(third.succeeds(), qUtf8Printable(third.error().message));
    }

    void saysWhatIsWrongWithOne_data()
    {
        QTest::addColumn<QByteArray>("chain");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("isOfKey");
        QTest::addColumn<QString>("says");
        const QByteArray good = contentOf(m_client.certificateFile());
        const QByteArray key = contentOf(m_client.keyFile());
        QTest::newRow("another's key") << good << contentOf(m_other.keyFile()) << true << u"does not belong"_s;
        QTest::newRow("no key") << good << good << true << u"no private key"_s;
        QTest::newRow("an empty key") << good << QByteArray() << true << u"no private key"_s;
        QTest::newRow("no certificate") << key << key << false << u"no certificate"_s;
        QTest::newRow("bytes") << QByteArray("\x30\x82\0\xff", 4) << key << false << u"no certificate"_s;
        QTest::newRow("cut") << good.left(good.size() / 2) << key << false << u"no certificate"_s;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"pkey"_s, u"-in"_s, m_client.keyFile(), u"-aes256"_s, u"-passout"_s, u"pass:w"_s});
        QVERIFY(openssl.waitForFinished());
        QTest::newRow("sealed key") << good << openssl.readAllStandardOutput() << true << u"passphrase"_s;
    }

    void saysWhatIsWrongWithOne()
    {
        QFETCH(QByteArray, chain);
        QFETCH(QByteArray, key);
        QFETCH(bool, isOfKey);
        QFETCH(QString, says);
        const std::optional<IdentityFault> fault = identityFault({chain, Secret(key)});
        QVERIFY(fault);
        QCOMPARE(fault->isOfKey, isOfKey);
        QVERIFY2(fault->why.contains(says), qUtf8Printable(fault->why));
        QVERIFY(!identityFault(identityOf(m_client)));
    }

    /// One file may hold both, in either order.
    void bothMayStandInOneText()
    {
        const ClientIdentity one = identityOf(m_client);
        for (const QByteArray &text : {one.chain + one.key.reveal(), one.key.reveal() + one.chain,
                                       QByteArray(one.chain + one.key.reveal()).replace("\n", "\r\n")})
            QVERIFY(!identityFault({text, Secret(text)}));
    }

    void tellsOfItsEnd()
    {
        const ClientIdentity one = identityOf(m_client);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(validityFault(one, now.addSecs(3600)).isEmpty());
        QVERIFY(validityFault(one, now.addDays(10)).contains(u"has ended"_s));
        QVERIFY(validityFault(one, now.addDays(-10)).contains(u"begins"_s));
    }

    void connectionsComeFromTheAddress()
    {
        ScriptedServer server;
        SocketTransport transport({.source = QHostAddress(u"127.0.0.3"_s), .probation = {.answers = 0}});
        for (int i = 0; i < 3; ++i) {
            CallLog log(transport.send({.url = server.url(), .body = "{}"}));
            QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        }
        QCOMPARE(server.peerOf(0), QHostAddress(u"127.0.0.3"_s));
        QCOMPARE(server.connectionCount(), 1);
    }

    /// What is on this machine does not see an address of another net.
    void loopbackIsLeftByLoopback()
    {
        ScriptedServer server;
        SocketTransport transport({.source = QHostAddress(u"192.0.2.7"_s)});
        CallLog log(transport.send({.url = server.url(), .body = "{}"}));
        QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
        QCOMPARE(server.peerOf(0), QHostAddress(QHostAddress::LocalHost));
    }

    void anAddressThatIsNotHereIsNamed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("not here") << u"192.0.2.7"_s;
        QTest::newRow("of the other kind") << u"2001:db8::7"_s;
    }

    void anAddressThatIsNotHereIsNamed()
    {
        QFETCH(QString, source);
        SocketTransport transport({.source = QHostAddress(source)});
        CallLog log(transport.send({.url = QUrl(u"http://198.51.100.1:9/"_s), .body = "{}"}));
        QTRY_VERIFY(log.done());
        QCOMPARE(log.error().code, QByteArray("source_unusable"));
        QVERIFY2(log.error().message.contains(u"egress.bind_address"_s), qUtf8Printable(log.error().message));
        QVERIFY(log.error().message.contains(source));
        QVERIFY(!log.error().retryable);
    }

    /// Qt's client cannot say where it comes from.
    void thePlaygroundUsesOurClientThen()
    {
        for (const TransportOptions &options :
             {TransportOptions{.source = QHostAddress(u"127.0.0.3"_s)}, this->options(identityOf(m_client))}) {
            const std::unique_ptr<Transport> transport = makeTransport(TransportKind::Qt, options);
            QVERIFY(dynamic_cast<SocketTransport *>(transport.get()));
        }
    }
};

QTEST_GUILESS_MAIN(SocketIdentityTest)
#include "tst_socketidentity.moc"
