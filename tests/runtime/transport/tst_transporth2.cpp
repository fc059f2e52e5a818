// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/calllog.h"
#include "support/peers/linepeer.h"
#include "support/peers/testcertificate.h"
#include "transport/qnam/qnamtransport.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// Against a real server that would rather speak HTTP/2, as the providers' do. See core/transport/README.md.
class TransportH2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksHttp1_data();
    void speaksHttp1();
    void postIsNeverSentTwice();
    void pauseStopsTheServer();
    void abortReachesTheServer();

private:
    [[nodiscard]] QUrl url(const QString &path) const;

    TestCertificate m_certificate;
    std::unique_ptr<LinePeer> m_peer;
    std::unique_ptr<QnamTransport> m_transport;
};

void TransportH2Test::initTestCase()
{
    QVERIFY2(m_certificate.isValid(), "the openssl command could not make a certificate");
    m_peer =
        std::make_unique<LinePeer>(u"node"_s, QStringList{QStringLiteral(SLUICE_H2PEER),
                                                          m_certificate.certificateFile(), m_certificate.keyFile()});
    QTRY_VERIFY2_WITH_TIMEOUT(m_peer->port() != 0, "node did not start h2peer.mjs", 20'000);
    m_transport =
        std::make_unique<QnamTransport>(TransportOptions{.extraCaCertificates = {m_certificate.certificate()}});
}

QUrl TransportH2Test::url(const QString &path) const
{
    return QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_peer->port()).arg(path));
}

void TransportH2Test::speaksHttp1_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("size");
    QTest::newRow("get") << QByteArray("GET") << 0;
    for (const int size : {0, 10, 20'000, 3'000'000})
        QTest::addRow("post %d", size) << QByteArray("POST") << size;
}

void TransportH2Test::speaksHttp1()
{
    QFETCH(QByteArray, method);
    QFETCH(int, size);
    CallLog log(m_transport->send({.method = method, .url = url(u"/ok"_s), .body = QByteArray(size, 'b')}));
    QVERIFY2(log.succeeds(), qUtf8Printable(log.error().message));
    QCOMPARE(log.body, "{\"bytes\":" + QByteArray::number(size) + ",\"version\":\"1.1\"}");
}

void TransportH2Test::postIsNeverSentTwice()
{
    const auto seen = [this] {
        return std::count_if(m_peer->lines().begin(), m_peer->lines().end(), [](const QJsonObject &line) {
            return line.contains("request"_L1) && line.value("path"_L1) == "/destroy"_L1;
        });
    };
    for (int i = 1; i <= 5; ++i) {
        CallLog broken(m_transport->send({.url = url(u"/destroy"_s), .body = QByteArray(i * 10'000, 'b')}));
        QVERIFY(!broken.succeeds());
        QCOMPARE(broken.error().kind, ErrorKind::Network);
        CallLog after(m_transport->send({.url = url(u"/ok"_s), .body = "{}"}));
        QVERIFY(after.succeeds());
        QTRY_COMPARE(seen(), i);
    }
}

void TransportH2Test::pauseStopsTheServer()
{
    CallLog log(m_transport->send({.url = url(u"/flood"_s), .body = "{}"}));
    connect(log.call.get(), &TransportCall::headReceived, this, [&] { log.call->setPaused(true); });
    QTRY_COMPARE(log.call->status(), 200);
    for (int i = 0; i < 100; ++i) {
        CallLog other(m_transport->send({.url = url(u"/ok"_s), .body = "{}"}));
        QVERIFY(other.succeeds());
    }
    QVERIFY(m_peer->count("flooded"_L1) < 512); // of 1024 pieces; the kernels' buffers take some
    log.call->setPaused(false);
    QVERIFY(log.succeeds(30'000));
    QCOMPARE(log.body.size(), 64 << 20);
}

void TransportH2Test::abortReachesTheServer()
{
    const auto closed = [this] { return m_peer->count("closed"_L1); };
    const int before = closed();
    auto call = m_transport->send({.url = url(u"/hang"_s), .body = "{}"});
    QTRY_VERIFY(m_peer->lines().back().value("path"_L1) == "/hang"_L1);
    call->abort();
    QTRY_COMPARE(closed(), before + 1);
}

QTEST_GUILESS_MAIN(TransportH2Test)
#include "tst_transporth2.moc"
