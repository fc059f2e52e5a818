// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/accesspolicy.h"
#include "gateway/access/storedkeys.h"

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

constexpr qint64 now = 1000;

KeySet keys()
{
    GatewayKey expired{hashGatewayKey("slc-expired"), QStringLiteral("expired")};
    expired.expiresMs = now;
    GatewayKey lasting{hashGatewayKey("slc-lasting"), QStringLiteral("lasting")};
    lasting.expiresMs = now + 1;
    GatewayKey revoked{hashGatewayKey("slc-revoked"), QStringLiteral("revoked")};
    revoked.revokedMs = now + 500; // by another clock; revoked is revoked
    return GatewayKeyRing({{hashGatewayKey("slc-right"), QStringLiteral("right")}, expired, lasting, revoked}).keys();
}

} // namespace

class TestAccessPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCallsBehindProxies_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("fields");
        QTest::addColumn<QString>("caller");
        const auto row = [](const char *name, const char *peer, const QByteArrayList &fields, const char *caller) {
            QTest::newRow(name) << QString::fromLatin1(peer) << fields << QString::fromLatin1(caller);
        };
        row("a proxy's client", "127.0.0.1", {"203.0.113.9"}, "203.0.113.9");
        row("over both families", "::ffff:127.0.0.1", {"203.0.113.9"}, "203.0.113.9");
        row("what the client wrote itself", "127.0.0.1", {"198.51.100.1, 203.0.113.9"}, "203.0.113.9");
        row("two proxies", "127.0.0.1", {"198.51.100.1, 203.0.113.9,10.1.2.3"}, "203.0.113.9");
        row("two fields", "127.0.0.1", {"203.0.113.9", " 10.1.2.3 "}, "203.0.113.9");
        row("IPv6", "10.0.0.1", {"2001:db8::7"}, "2001:db8::7");
        row("nobody's proxy", "203.0.113.50", {"198.51.100.1"}, "203.0.113.50");
        row("no field", "127.0.0.1", {}, "127.0.0.1");
        row("no address", "127.0.0.1", {"203.0.113.9, unknown"}, "127.0.0.1");
        row("only proxies", "127.0.0.1", {"10.1.1.1, 10.2.2.2"}, "10.1.1.1");
    }

    void whoCallsBehindProxies()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, fields);
        QFETCH(QString, caller);
        AccessPolicy policy;
        policy.trustedProxies = {*networkOf("127.0.0.1"), *networkOf("10.0.0.0/8")};
        HeaderList headers;
        for (const QByteArray &field : fields)
            headers.append("X-Forwarded-For", field);
        HttpRequestHead head = headWith(headers);
        head.peer = QHostAddress(peer);
        QCOMPARE(callerAddress(policy, head), QHostAddress(caller));
        QVERIFY(!networkOf("proxy.example") && !networkOf("") && !networkOf("10.0.0.0/33"));
    }

    void aKeyInTwoPlacesIsHeldToTheStrictest()
    {
        const QByteArray hash(32, '\x01');
        GatewayKey stored{hash, QStringLiteral("stored"), 5};
        stored.requestsPerMinute = 10;
        stored.budgetDay = 0;
        stored.models = {"groq/*"};
        stored.expiresMs = 100;
        GatewayKey own{hash, QStringLiteral("own")};
        own.requestsPerMinute = 20;
        own.tokensPerMinute = 7;
        own.budgetDay = 5;
        own.models = {"*"};
        own.expiresMs = 200;
        const std::vector<GatewayKey> merged = mergedKeys({stored}, {own});
        QCOMPARE(merged.size(), 1u);
        const GatewayKey &key = merged[0];
        QCOMPARE(key.name, QStringLiteral("own"));
        QCOMPARE(key.requestsPerMinute, 10);
        QCOMPARE(key.tokensPerMinute, 7);
        QCOMPARE(key.budgetDay, 0.0);
        QCOMPARE(key.expiresMs, 100);
        QVERIFY(allowsModel(key, "groq/m") && !allowsModel(key, "fireworks/m"));
        own.models = {"fireworks/*"};
        const GatewayKey none = mergedKeys({stored}, {own})[0];
        QVERIFY(!allowsModel(none, "groq/m") && !allowsModel(none, "fireworks/m"));
        stored.revokedMs = 3;
        QCOMPARE(mergedKeys({stored}, {own})[0].revokedMs, 3);
        // One that says no more than who has it leaves all to the store.
        QCOMPARE(mergedKeys({stored}, {{hash, QStringLiteral("own")}})[0], stored);
    }

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

    /// As HTTP/1.0 health checks leave it out.
    void noHostIsNoForeignHost() { QVERIFY(checkHost({}, headWith({})).ok()); }

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

    void keysInHeaders_data()
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

    void keysInHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        const Result<CallerCredentials> result = checkKey({}, keys(), headWith({{name, value}}), now);
        QCOMPARE(result.ok(), code.isEmpty());
        if (!result.ok()) {
            QCOMPARE(result.error().httpStatus, 401);
            QCOMPARE(result.error().code, code);
            QVERIFY(!result.error().message.contains(QString::fromLatin1(value)));
        }
    }

    void aProviderKeyBesideTheGatewayKey()
    {
        const auto both =
            checkKey({}, keys(), headWith({{"X-API-Key", "slc-right"}, {"Authorization", "Bearer gsk_mine"}}), now);
        QVERIFY(both.ok());
        QCOMPARE(both->otherBearer.reveal(), "gsk_mine");
        const auto one = checkKey({}, keys(), headWith({{"Authorization", "Bearer slc-right"}}), now);
        QVERIFY(one->otherBearer.isEmpty());
        QCOMPARE(one->key->name, QStringLiteral("right"));
    }

    void keysOutOfUse()
    {
        const auto codeOf = [](const HeaderList &headers) {
            const auto result = checkKey({}, keys(), headWith(headers), now);
            return result.ok() ? QByteArray() : result.error().code;
        };
        QCOMPARE(codeOf({{"x-api-key", "slc-expired"}}), "expired_api_key");
        QCOMPARE(codeOf({{"x-api-key", "slc-revoked"}}), "revoked_api_key");
        QCOMPARE(codeOf({{"x-api-key", "slc-lasting"}}), "");
        QCOMPARE(codeOf({{"Authorization", "Bearer slc-expired"}, {"x-api-key", "slc-right"}}), "");
        QCOMPARE(codeOf({{"Authorization", "Bearer gsk_mine"}, {"x-api-key", "slc-revoked"}}), "revoked_api_key");
    }

    void withoutARequiredKeyAnythingGoes()
    {
        AccessPolicy open;
        open.requireKey = false;
        QVERIFY(!checkKey(open, keys(), headWith({{"x-api-key", "whatever"}}), now)->key);
        QVERIFY(checkKey(open, keys(), headWith({{"x-api-key", "slc-right"}}), now)->key);
    }

    void whatIsReplacedHoldsAtOnce()
    {
        GatewayKeyRing ring({{hashGatewayKey("slc-a"), QStringLiteral("a")}});
        const KeySet before = ring.keys();
        ring.replace({{hashGatewayKey("slc-b"), QStringLiteral("b")}});
        QVERIFY(before.contains(hashGatewayKey("slc-a")));
        QVERIFY(!ring.keys().contains(hashGatewayKey("slc-a")));
        QVERIFY(ring.keys().contains(hashGatewayKey("slc-b")));
    }

    void models_data()
    {
        QTest::addColumn<QByteArrayList>("patterns");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *title, const QByteArrayList &patterns, const char *name, bool allowed) {
            QTest::newRow(title) << patterns << QByteArray(name) << allowed;
        };
        row("no list", {}, "groq/m", true);
        row("same", {"groq/m"}, "groq/m", true);
        row("other", {"groq/m"}, "groq/mm", false);
        row("case counts", {"groq/M"}, "groq/m", false);
        row("end", {"groq/*"}, "groq/a/b", true);
        row("end of another", {"groq/*"}, "fireworks/a", false);
        row("nothing is any text", {"groq/*"}, "groq/", true);
        row("middle", {"*/llama-*-8b"}, "groq/llama-3-1-8b", true);
        row("middle must end", {"*/llama-*-8b"}, "groq/llama-3-1-8b-x", false);
        row("twice the end", {"*-8b"}, "m-8b-8b", true);
        row("one of several", {"a", "*b"}, "xb", true);
        row("many stars", {"*a*a*a*a*b"}, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
        row("all", {"*"}, "", true);
    }

    void models()
    {
        QFETCH(QByteArrayList, patterns);
        QFETCH(QByteArray, name);
        GatewayKey key;
        key.models = patterns;
        QTEST(allowsModel(key, name), "allowed");
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
