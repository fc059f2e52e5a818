// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/accesspolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;

namespace {

HttpRequestHead headWith(const HeaderList &headers)
{
    HttpRequestHead head;
    head.headers = headers;
    head.local = QHostAddress(QStringLiteral("127.0.0.1"));
    return head;
}

} // namespace

class TestAccessPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *host, bool allowed) { QTest::newRow(host) << QByteArray(host) << allowed; };
        row("127.0.0.1:7117", true);
        row("127.0.0.1", true);
        row("127.8.9.1:1", true);
        row("localhost:7117", true);
        row("LOCALHOST", true);
        row("localhost.:7117", true);
        row("sluice.localhost", true);
        row("[::1]:7117", true);
        row("[::1]", true);
        row("tools.example", true);
        row("evil.example", false);
        row("127.0.0.1.evil.example", false);
        row("localhost.evil.example", false);
        row("127.0.0.1@evil.example", false);
        row("192.168.1.5", false);
        row("[::ffff:8.8.8.8]", false);
        row("", false);
        row("[::1", false);
    }

    void hosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, allowed);
        AccessPolicy policy;
        policy.allowedHosts = {"tools.example"};
        const Result<void> result = checkHost(policy, headWith({{"Host", host}}));
        QCOMPARE(result.ok(), allowed);
        if (!allowed)
            QCOMPARE(result.error().httpStatus, 403);
    }

    void theAddressOfTheConnectionIsAHost()
    {
        HttpRequestHead head = headWith({{"Host", "192.168.1.5:7117"}});
        head.local = QHostAddress(QStringLiteral("192.168.1.5"));
        QVERIFY(checkHost({}, head).ok());
    }

    void origins()
    {
        AccessPolicy policy;
        policy.allowedOrigins = {"https://tools.example"};
        QVERIFY(checkOrigin(policy, headWith({})).ok());
        QVERIFY(checkOrigin(policy, headWith({{"Origin", "https://tools.example"}})).ok());
        QVERIFY(!checkOrigin(policy, headWith({{"Origin", "https://evil.example"}})).ok());
        QVERIFY(!checkOrigin(policy, headWith({{"Origin", "null"}})).ok());
        QVERIFY(!checkOrigin(policy, headWith({{"Origin", ""}})).ok());
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer slc-right") << QByteArray();
        QTest::newRow("lower-case scheme")
            << QByteArray("authorization") << QByteArray("bearer slc-right") << QByteArray();
        QTest::newRow("x-api-key") << QByteArray("X-API-Key") << QByteArray("slc-right") << QByteArray();
        QTest::newRow("api-key") << QByteArray("api-key") << QByteArray("slc-right") << QByteArray();
        QTest::newRow("wrong") << QByteArray("x-api-key") << QByteArray("slc-wrong") << QByteArray("invalid_api_key");
        QTest::newRow("prefix only") << QByteArray("x-api-key") << QByteArray("slc-righ")
                                     << QByteArray("invalid_api_key");
        QTest::newRow("no bearer") << QByteArray("Authorization") << QByteArray("slc-right")
                                   << QByteArray("missing_api_key");
        QTest::newRow("none") << QByteArray("x-other") << QByteArray("slc-right") << QByteArray("missing_api_key");
    }

    void keys()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        AccessPolicy policy;
        policy.keyHashes = {hashGatewayKey("slc-right")};
        const Result<CallerCredentials> result = checkKey(policy, headWith({{name, value}}));
        QCOMPARE(result.ok(), code.isEmpty());
        if (!result.ok()) {
            QCOMPARE(result.error().httpStatus, 401);
            QCOMPARE(result.error().code, code);
            QVERIFY(!result.error().message.contains(QString::fromLatin1(value)));
        }
    }

    void aProviderKeyBesideTheGatewayKey()
    {
        AccessPolicy policy;
        policy.keyHashes = {hashGatewayKey("slc-right")};
        const auto both =
            checkKey(policy, headWith({{"X-API-Key", "slc-right"}, {"Authorization", "Bearer gsk_mine"}}));
        QVERIFY(both.ok());
        QCOMPARE(both->otherBearer.reveal(), "gsk_mine");
        const auto one = checkKey(policy, headWith({{"Authorization", "Bearer slc-right"}}));
        QVERIFY(one->otherBearer.isEmpty());
    }

    void madeKeys()
    {
        const QByteArray key = makeGatewayKey().reveal();
        static const QRegularExpression form(QStringLiteral("^slc-[0-9A-Za-z]{43}$"));
        QVERIFY(form.match(QString::fromLatin1(key)).hasMatch());
        QVERIFY(makeGatewayKey().reveal() != key);
    }
};

QTEST_APPLESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
