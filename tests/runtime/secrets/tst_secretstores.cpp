// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakevault.h"
#include "secrets/localsecrets.h"
#include "secrets/stores/exchange.h"
#include "secrets/stores/makestore.h"
#include "support/peers/faketransport.h"
#include "support/peers/testcertificate.h"
#include "transport/networkerror.h"
#include "transport/sockettransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray environment(const QByteArray &name)
{
    static const std::map<QByteArray, QByteArray> values = {
        {"VAULT_TOKEN", "root"}, {"ROLE_ID", "role-1"}, {"SECRET_ID", "secret-1"}, {"JWT", "header.claims.mark"}};
    const auto found = values.find(name);
    return found == values.end() ? QByteArray() : found->second;
}

} // namespace

/// How a store of the hashicorp kind is spoken to.
class TestSecretStores : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeVault> m_vault;
    std::unique_ptr<SocketTransport> m_transport;
    std::unique_ptr<LocalSecrets> m_local;
    std::unique_ptr<SecretStore> m_store;

    void open(const SecretStoreSettings &settings)
    {
        m_store = makeSecretStore(settings, {*m_transport, [this](const SecretReference &reference, auto done) {
                                                 m_local->readValue(reference, std::move(done));
                                             }});
    }

    Result<StoredSecret> read(const QByteArray &path = "groq", const QByteArray &version = {})
    {
        std::optional<Result<StoredSecret>> result;
        m_store->read(path, version, [&](const Result<StoredSecret> &answer) { result = answer; });
        [&] { QTRY_VERIFY(result); }();
        return result ? *result : Error();
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_vault = std::make_unique<test::FakeVault>();
        m_transport = std::make_unique<SocketTransport>();
        m_local = std::make_unique<LocalSecrets>(LocalSecrets::Sources{environment});
    }

    void readsWithAToken()
    {
        open(m_vault->settings());
        const Result<StoredSecret> stored = read();
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(stored->fields.at("key").reveal(), QByteArray("gsk_first"));
        QCOMPARE(stored->version, QByteArray("1"));
        QCOMPARE(stored->written.toUTC().date(), QDate(2026, 1, 2));
        QCOMPARE(m_vault->logins, 0);
    }

    void encodesPathsAndAsksForVersions()
    {
        SecretStoreSettings settings = m_vault->settings();
        settings.mount = "teams/kv";
        settings.spaceName = "admin/one";
        m_vault->secrets["teams/kv/a/b #?%c"] = R"({"k":"v"})";
        open(settings);
        const Result<StoredSecret> stored = read("a/b #?%c", "7");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(stored->version, QByteArray("7"));
        QCOMPARE(m_vault->lastNamespace, QByteArray("admin/one"));
        const QByteArray target = m_vault->server.requests().back().target;
        QVERIFY2(target.startsWith("/v1/teams/kv/data/a/b%20%23%3F%25c?version=7"), target.constData());
    }

    void logsInByRole()
    {
        open(m_vault->appRole());
        QVERIFY(read().ok());
        QCOMPARE(m_vault->lastLogin,
                 QByteArray(R"(/v1/auth/approle/login {"role_id":"role-1","secret_id":"secret-1"})"));
        QVERIFY(read().ok());
        QCOMPARE(m_vault->logins, 1);
    }

    void logsInByJwt()
    {
        SecretStoreSettings settings = m_vault->settings();
        settings.credentials = {.auth = SecretStoreSettings::Auth::Jwt,
                                .secret = {SecretReference::Kind::Environment, "JWT"},
                                .place = "kubernetes",
                                .roleName = "sluice"};
        open(settings);
        QVERIFY(read().ok());
        QCOMPARE(m_vault->lastLogin,
                 QByteArray(R"(/v1/auth/kubernetes/login {"role":"sluice","jwt":"header.claims.mark"})"));
    }

    /// Two reads at once make one login.
    void logsInOnce()
    {
        open(m_vault->appRole());
        int answers = 0;
        for (int i = 0; i < 2; ++i)
            m_store->read("groq", {}, [&](const Result<StoredSecret> &answer) { answers += answer.ok() ? 1 : 0; });
        QTRY_COMPARE(answers, 2);
        QCOMPARE(m_vault->logins, 1);
    }

    void logsInAgainWhenTheTokenEnded()
    {
        open(m_vault->appRole());
        QVERIFY(read().ok());
        m_vault->revokeTokens();
        QVERIFY(read().ok());
        QCOMPARE(m_vault->logins, 2);
    }

    /// A policy that does not allow it is no reason to log in for ever.
    void givesUpWhenLoggingInDoesNotHelp()
    {
        m_vault->tokens.clear();
        open(m_vault->settings());
        const Result<StoredSecret> stored = read();
        QVERIFY(!stored.ok());
        QVERIFY(!stored.error().retryable);
        QVERIFY2(stored.error().message.contains(u"policy"_s), qPrintable(stored.error().message));
        QCOMPARE(m_vault->server.requests().size(), std::size_t(4)); // twice: what the token lasts, and the read
    }

    void renewsAtHalfLife()
    {
        m_vault->leaseSeconds = 1;
        m_vault->renewedSeconds = 1;
        open(m_vault->appRole());
        QVERIFY(read().ok());
        QTRY_COMPARE_GE(m_vault->renewals, 2);
        QCOMPARE(m_vault->logins, 1);
    }

    void logsInWhenRenewalIsRefused()
    {
        m_vault->leaseSeconds = 1;
        m_vault->refusesRenewal = true;
        open(m_vault->appRole());
        QVERIFY(read().ok());
        QTRY_COMPARE_GE(m_vault->logins, 2);
        QVERIFY(m_vault->renewals > 0);
    }

    /// The longest it may last is near: a renewal brings less than half.
    void logsInWhenRenewalBringsLittle()
    {
        m_vault->leaseSeconds = 3;
        m_vault->renewedSeconds = 1;
        open(m_vault->appRole());
        QVERIFY(read().ok());
        QTRY_COMPARE_GE(m_vault->logins, 2);
    }

    void logsInWhenATokenCannotBeRenewed()
    {
        m_vault->leaseSeconds = 1;
        m_vault->isRenewable = false;
        open(m_vault->appRole());
        QVERIFY(read().ok());
        QTRY_COMPARE_GE(m_vault->logins, 2);
        QCOMPARE(m_vault->renewals, 0);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<QString>("says");
        QTest::newRow("sealed") << 503 << true << u"sealed"_s;
        QTest::newRow("standby") << 429 << true << u"standby"_s;
        QTest::newRow("broken") << 500 << true << u"500"_s;
        QTest::newRow("redirect") << 307 << false << u"redirect"_s;
        QTest::newRow("missing") << 404 << false << u"nothing at groq"_s;
        QTest::newRow("bad") << 400 << false << u"mount"_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(int, status);
        QFETCH(bool, isAway);
        QFETCH(QString, says);
        open(m_vault->settings());
        m_vault->status = status;
        const Result<StoredSecret> stored = read();
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().retryable, isAway);
        QVERIFY2(stored.error().message.contains(says), qPrintable(stored.error().message));
        // What it says may repeat what it was asked.
        QVERIFY(!stored.error().message.contains(u"planted"_s));
        // Nobody went where it pointed.
        for (const ScriptedRequest &request : m_vault->server.requests())
            QVERIFY(request.target != "/elsewhere");
    }

    void refusesWhatItCannotTrust()
    {
        const TestCertificate certificate;
        QVERIFY(certificate.isValid());
        ScriptedServer server(certificate.certificate(), certificate.key());
        server.handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, R"({"data":{"data":{"key":"v"},"metadata":{}}})")};
        };
        SecretStoreSettings settings = m_vault->settings();
        settings.url = server.url(QString());
        open(settings);
        const Result<StoredSecret> stored = read();
        QVERIFY(!stored.ok());
        QVERIFY2(stored.error().message.contains(u"certificate"_s), qPrintable(stored.error().message));
        QCOMPARE(server.requests().size(), std::size_t(0)); // the token stayed here

        m_transport->setOptions({.extraCaCertificates = {certificate.certificate()}});
        QVERIFY(read().ok());
    }

    void refusesWhatIsNoVault_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << QByteArray("<html>");
        QTest::newRow("version 1") << QByteArray(R"({"data":{"key":"v"}})");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("deleted") << QByteArray(R"({"data":{"data":null,"metadata":{}}})");
        QTest::newRow("huge") << QByteArray(R"({"data":{"data":{"key":"HUGE"},"metadata":{}}})")
                                     .replace("HUGE", QByteArray(2 << 20, 'x'));
    }

    void refusesWhatIsNoVault()
    {
        QFETCH(QByteArray, body);
        m_vault->server.handler = [&](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, body)};
        };
        open(m_vault->settings());
        QVERIFY(!read().ok());
    }

    void saysWhichCredentialIsMissing()
    {
        SecretStoreSettings settings = m_vault->appRole();
        settings.credentials.secret.name = "NOT_SET";
        open(settings);
        const Result<StoredSecret> stored = read();
        QVERIFY(!stored.ok());
        QVERIFY2(stored.error().message.contains(u"env.NOT_SET"_s), qPrintable(stored.error().message));
        QCOMPARE(m_vault->server.requests().size(), std::size_t(0));
    }

    /// How long a store is waited for is nobody's setting, least of all a provider's.
    void aStoreThatHangsIsToBeLookedAt()
    {
        FakeTransport transport;
        transport.onCall = [](FakeCall &call) {
            call.fail(timeoutError(TimeoutKind::FirstByte, call.request().limits.firstByte, CallPhase::Waiting,
                                   call.request().url));
        };
        std::optional<Error> told;
        new Exchange(
            transport, storeRequest("GET", QUrl(u"https://vault.example:8200/v1"_s)),
            [&](const Result<StoreAnswer> &answer) { told = answer.error(); }, this);
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->message,
                 u"vault.example:8200 gave no answer within 10 s (before any answer came). Check that the "
                 "store runs, and that this machine reaches its address"_s);
        QVERIFY(told->retryable);
    }

    /// One that is gone answers nobody.
    void endsInTheMiddle()
    {
        m_vault->hangs = true;
        open(m_vault->settings());
        bool told = false;
        m_store->read("groq", {}, [&](const Result<StoredSecret> &) { told = true; });
        QTRY_VERIFY(!m_vault->server.requests().empty());
        m_store.reset();
        QTRY_COMPARE(m_vault->server.openConnections(), 0);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestSecretStores)
#include "tst_secretstores.moc"
