// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/localsecrets.h"
#include "secrets/stores/makestore.h"
#include "secrets/stores/rs256.h"
#include "support/peers/scriptedserver.h"
#include "transport/sockettransport.h"

#include "json/value.h"
#include "json/writer.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

using Auth = SecretStoreSettings::Auth;
using Kind = SecretStoreSettings::Kind;

ScriptedReply refusal(int status = 403)
{
    return {ScriptedServer::response(status, R"({"error":"planted"})")};
}

} // namespace

/// AWS, Google and Azure by the form that they publish.
class TestSecretClouds : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<QByteArray, QByteArray> m_environment;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SocketTransport> m_transport;
    std::unique_ptr<LocalSecrets> m_local;

    static SecretReference variable(const QByteArray &name) { return {SecretReference::Kind::Environment, name}; }

    Result<StoredSecret> read(const SecretStoreSettings &settings, const QByteArray &path = "prod/groq",
                              const QByteArray &version = {})
    {
        const std::unique_ptr<SecretStore> store =
            makeSecretStore(settings, {*m_transport, [this](const SecretReference &reference, auto done) {
                                           m_local->readValue(reference, std::move(done));
                                       }});
        std::optional<Result<StoredSecret>> result;
        store->read(path, version, [&](const Result<StoredSecret> &answer) { result = answer; });
        [&] { QTRY_VERIFY(result); }();
        return result ? *result : Error();
    }

    SecretStoreSettings aws() const
    {
        SecretStoreSettings settings;
        settings.kind = SecretStoreSettings::Kind::Aws;
        settings.url = m_server->url(QString());
        settings.region = "eu-central-1";
        settings.credentials = {
            .auth = SecretStoreSettings::Auth::AccessKey, .role = variable("ID"), .secret = variable("KEY")};
        return settings;
    }

    SecretStoreSettings of(Kind kind, SecretStoreSettings::Credentials credentials) const
    {
        SecretStoreSettings settings;
        settings.kind = kind;
        settings.url = settings.tokenUrl = m_server->url(QString());
        settings.mount = "p";
        credentials.metadata = m_server->url(QString());
        settings.credentials = credentials;
        return settings;
    }

    QByteArray made(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        [&] { QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0); }();
        return openssl.readAllStandardOutput();
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
    }

private Q_SLOTS:
    void init()
    {
        m_environment = {{"ID", "AKIDEXAMPLE"}, {"KEY", "aws-secret-key"}, {"SESSION", "session-token"}};
        m_server = std::make_unique<ScriptedServer>();
        m_transport = std::make_unique<SocketTransport>();
        m_local = std::make_unique<LocalSecrets>(
            LocalSecrets::Sources{[this](const QByteArray &name) { return m_environment[name]; }});
    }

    void readsFromAws()
    {
        json::Writer body;
        body.beginObject().key("Name").string("prod/groq").key("VersionId").string("v-1");
        body.key("SecretString").string(R"({"key":"gsk_1"})").key("CreatedDate").raw("1.7E9").endObject();
        m_server->handler = [text = body.take()](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(200, text)};
        };
        SecretStoreSettings settings = aws();
        settings.credentials.token = variable("SESSION");
        const Result<StoredSecret> stored = read(settings, "prod/groq", "v-1");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldOf(*stored, "key")->reveal(), QByteArray("gsk_1"));
        QCOMPARE(fieldOf(*stored, {})->reveal(), QByteArray(R"({"key":"gsk_1"})"));
        QCOMPARE(stored->version, QByteArray("v-1"));
        QCOMPARE(stored->written.toSecsSinceEpoch(), 1'700'000'000);
        const ScriptedRequest &request = m_server->requests().front();
        QCOMPARE(request.body, QByteArray(R"({"SecretId":"prod/groq","VersionId":"v-1"})"));
        QCOMPARE(request.headers.value("X-Amz-Target"), QByteArray("secretsmanager.GetSecretValue"));
        QCOMPARE(request.headers.value("X-Amz-Security-Token"), QByteArray("session-token"));
        QCOMPARE(request.headers.count("Host"), 1);
        QVERIFY(request.headers.value("Authorization")
                    .contains("/eu-central-1/secretsmanager/aws4_request, SignedHeaders=accept;content-type;host;"));
        QVERIFY(!request.headers.value("Authorization").contains("aws-secret-key"));
    }

    void tellsWhatAwsRefuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << 400 << QByteArray("ResourceNotFoundException") << false << u"prod/groq"_s;
        QTest::newRow("named") << 400 << QByteArray("com.amazonaws#ResourceNotFoundException") << false
                               << u"prod/groq"_s;
        QTest::newRow("key") << 400 << QByteArray("UnrecognizedClientException") << false << u"access key"_s;
        QTest::newRow("signature") << 403 << QByteArray("SignatureDoesNotMatch") << false << u"clock"_s;
        QTest::newRow("session") << 400 << QByteArray("ExpiredTokenException") << false << u"session token"_s;
        QTest::newRow("busy") << 400 << QByteArray("ThrottlingException") << true << u"room"_s;
        QTest::newRow("broken") << 500 << QByteArray("InternalServiceError") << true << u""_s;
    }

    void tellsWhatAwsRefuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(bool, isAway);
        QFETCH(QString, says);
        m_server->handler = [&](const ScriptedRequest &) {
            const QByteArray text = R"({"__type":"TYPE","message":"planted"})";
            return ScriptedReply{ScriptedServer::response(status, QByteArray(text).replace("TYPE", type))};
        };
        const Result<StoredSecret> stored = read(aws());
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().retryable, isAway);
        QVERIFY2(stored.error().message.contains(says), qPrintable(stored.error().message));
        QVERIFY(!stored.error().message.contains(u"planted"_s));
    }

    void readsFromGoogle()
    {
        put(u"key.pem"_s, made({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s}));
        QFile pem(m_folder.filePath(u"key.pem"_s));
        QVERIFY(pem.open(QIODevice::ReadOnly));
        json::Writer account;
        account.beginObject().key("client_email").string("sluice@p.iam.gserviceaccount.com");
        account.key("private_key").string(pem.readAll()).endObject();
        m_environment["ACCOUNT"] = account.take();
        m_server->handler = [](const ScriptedRequest &request) {
            if (request.target == "/token")
                return ScriptedReply{ScriptedServer::response(200, R"({"access_token":"ya29.t","expires_in":3599})")};
            const bool isGood = request.target == "/v1/projects/p/secrets/groq/versions/latest:access"
                                && request.headers.value("Authorization") == "Bearer ya29.t";
            return ScriptedReply{ScriptedServer::response(
                isGood ? 200 : 403, R"({"name":"projects/1/secrets/groq/versions/5","payload":{"data":"Z3NrXzE="}})")};
        };
        SecretStoreSettings settings;
        settings.kind = SecretStoreSettings::Kind::Google;
        settings.url = m_server->url(QString());
        settings.tokenUrl = m_server->url(u"/token"_s);
        settings.mount = "p";
        settings.credentials = {.auth = SecretStoreSettings::Auth::ServiceKey, .secret = variable("ACCOUNT")};
        const Result<StoredSecret> stored = read(settings, "groq");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldOf(*stored, {})->reveal(), QByteArray("gsk_1"));
        QCOMPARE(stored->version, QByteArray("5"));

        // The assertion is signed by the account's key.
        const QUrlQuery form(QString::fromLatin1(m_server->requests().front().body));
        const QByteArrayList parts = form.queryItemValue(u"assertion"_s, QUrl::FullyDecoded).toLatin1().split('.');
        QCOMPARE(parts.size(), 3);
        const QByteArray claims = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
        const Result<json::Document> read = json::Document::parse(claims);
        QCOMPARE(read->root()["iss"].text(), QByteArray("sluice@p.iam.gserviceaccount.com"));
        QCOMPARE(read->root()["aud"].text(), settings.tokenUrl.toEncoded());
        put(u"public.pem"_s, made({u"pkey"_s, u"-in"_s, u"key.pem"_s, u"-pubout"_s}));
        put(u"signature"_s, QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding));
        put(u"text"_s, parts[0] + '.' + parts[1]);
        QVERIFY(
            made({u"dgst"_s, u"-sha256"_s, u"-verify"_s, u"public.pem"_s, u"-signature"_s, u"signature"_s, u"text"_s})
                .contains("Verified OK"));
    }

    void signsWithRsaOnly()
    {
        const QByteArray curve =
            made({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
        const QByteArray locked =
            made({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-aes256"_s, u"-pass"_s, u"pass:word"_s});
        for (const QByteArray &pem : {QByteArray(), QByteArray("no key"), curve, locked}) {
            const Result<QByteArray> token = signedJwt("{}", Secret(pem));
            QVERIFY(!token.ok());
        }
    }

    void readsFromAzure()
    {
        m_environment["CLIENT"] = "client-1";
        m_environment["WORD"] = "se&cret";
        m_server->handler = [](const ScriptedRequest &request) {
            if (request.target == "/tenant-1/oauth2/v2.0/token")
                return ScriptedReply{ScriptedServer::response(200, R"({"access_token":"eyJ.t","expires_in":3599})")};
            const bool isGood = request.target == "/secrets/groq?api-version=7.4"
                                && request.headers.value("Authorization") == "Bearer eyJ.t";
            return ScriptedReply{ScriptedServer::response(
                isGood ? 200 : 403,
                R"({"value":"gsk_1","id":"https:\/\/v.vault.azure.net/secrets/groq/abc","attributes":{"created":1700000000}})")};
        };
        SecretStoreSettings settings;
        settings.kind = SecretStoreSettings::Kind::Azure;
        settings.url = m_server->url(QString());
        settings.tokenUrl = m_server->url(QString());
        settings.credentials = {.auth = SecretStoreSettings::Auth::Client,
                                .role = variable("CLIENT"),
                                .secret = variable("WORD"),
                                .place = "tenant-1"};
        const Result<StoredSecret> stored = read(settings, "groq");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldOf(*stored, {})->reveal(), QByteArray("gsk_1"));
        QCOMPARE(stored->version, QByteArray("abc"));
        QVERIFY(m_server->requests().front().body.contains("client_id=client-1&client_secret=se%26cret&scope="));
    }

    void googleByItsMetadata()
    {
        m_server->handler = [](const ScriptedRequest &request) {
            if (request.target == "/computeMetadata/v1/instance/service-accounts/default/token")
                return request.headers.value("Metadata-Flavor") == "Google" ? ScriptedReply{ScriptedServer::response(
                           200, R"({"access_token":"ya29.m","expires_in":3599,"token_type":"Bearer"})")}
                                                                            : refusal();
            const bool isGood = request.target == "/v1/projects/p/secrets/groq/versions/latest:access"
                                && request.headers.value("Authorization") == "Bearer ya29.m";
            return isGood ? ScriptedReply{ScriptedServer::response(200, R"({"payload":{"data":"Z3NrXzE="}})")}
                          : refusal();
        };
        const SecretStoreSettings settings = of(Kind::Google, {.auth = Auth::Metadata});
        const Result<StoredSecret> stored = read(settings, "groq");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldOf(*stored, {})->reveal(), QByteArray("gsk_1"));
    }

    void azureByAManagedIdentity_data()
    {
        QTest::addColumn<bool>("hasClient");
        QTest::newRow("the machine's") << false;
        QTest::newRow("one of several") << true;
    }

    void azureByAManagedIdentity()
    {
        QFETCH(bool, hasClient);
        m_server->handler = [&](const ScriptedRequest &request) {
            const QUrl url(QString::fromLatin1(request.target));
            const QUrlQuery query(url);
            if (url.path() == u"/metadata/identity/oauth2/token") {
                const bool isGood =
                    request.headers.value("Metadata") == "true"
                    && query.queryItemValue(u"api-version"_s) == u"2018-02-01"
                    && query.queryItemValue(u"resource"_s, QUrl::FullyDecoded) == u"https://vault.azure.net"
                    && query.queryItemValue(u"client_id"_s) == (hasClient ? u"client-1"_s : QString());
                return isGood ? ScriptedReply{ScriptedServer::response(
                           200, R"({"access_token":"eyJ.m","expires_in":"3599","resource":"x"})")}
                              : refusal(400);
            }
            const bool isGood = request.target == "/secrets/groq?api-version=7.4"
                                && request.headers.value("Authorization") == "Bearer eyJ.m";
            return isGood ? ScriptedReply{ScriptedServer::response(200, R"({"value":"gsk_1"})")} : refusal();
        };
        m_environment["CLIENT"] = "client-1";
        const SecretStoreSettings settings =
            of(Kind::Azure, {.auth = Auth::Managed, .role = hasClient ? variable("CLIENT") : SecretReference()});
        const Result<StoredSecret> stored = read(settings, "groq");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldOf(*stored, {})->reveal(), QByteArray("gsk_1"));
    }

    void azureByAFederatedToken()
    {
        m_environment["CLIENT"] = "client-1";
        m_server->handler = [](const ScriptedRequest &request) {
            if (request.target == "/tenant-1/oauth2/v2.0/token") {
                const QUrlQuery form(QString::fromLatin1(request.body));
                const auto value = [&](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
                const bool isGood =
                    value(u"grant_type"_s) == u"client_credentials" && value(u"client_id"_s) == u"client-1"
                    && value(u"client_assertion_type"_s) == u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                    && value(u"client_assertion"_s) == u"pod.jwt.x" && !form.hasQueryItem(u"client_secret"_s)
                    && value(u"scope"_s) == u"https://vault.azure.net/.default";
                return isGood ? ScriptedReply{ScriptedServer::response(200, R"({"access_token":"eyJ.f"})")} : refusal();
            }
            return request.headers.value("Authorization") == "Bearer eyJ.f"
                       ? ScriptedReply{ScriptedServer::response(200, R"({"value":"gsk_1"})")}
                       : refusal();
        };
        m_environment["JWT"] = "pod.jwt.x\n";
        const SecretStoreSettings settings =
            of(Kind::Azure,
               {.auth = Auth::Federated, .role = variable("CLIENT"), .secret = variable("JWT"), .place = "tenant-1"});
        const Result<StoredSecret> stored = read(settings, "groq");
        QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
        QCOMPARE(fieldOf(*stored, {})->reveal(), QByteArray("gsk_1"));
    }
};

QTEST_GUILESS_MAIN(TestSecretClouds)
#include "tst_secretclouds.moc"
