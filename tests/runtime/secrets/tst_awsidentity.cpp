// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/localsecrets.h"
#include "secrets/stores/makestore.h"
#include "support/peers/scriptedserver.h"
#include "transport/sockettransport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

using Auth = SecretStoreSettings::Auth;

QByteArray inAnHour(int seconds = 3600)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODate).toLatin1();
}

ScriptedReply refusal(int status = 403)
{
    return {ScriptedServer::response(status, R"({"error":"planted"})")};
}

} // namespace

/// What AWS lets us in by: roles, containers, machines and profiles, each asked as it publishes.
class TestAwsIdentity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<QByteArray, QByteArray> m_environment;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SocketTransport> m_transport;
    std::unique_ptr<LocalSecrets> m_local;
    std::unique_ptr<SecretStore> m_store;
    int m_grants = 0;     ///< credentials that were given
    int m_life = 3600;    ///< of those
    bool m_ended = false; ///< those that were given last are not taken any more

    static SecretReference variable(const QByteArray &name) { return {SecretReference::Kind::Environment, name}; }

    SecretReference file(const QString &name, const QByteArray &text) const
    {
        QFile to(m_folder.filePath(name));
        [&] { QVERIFY(to.open(QIODevice::WriteOnly) && to.write(text) == text.size()); }();
        return {SecretReference::Kind::File, QFile::encodeName(to.fileName())};
    }

    SecretStoreSettings aws(SecretStoreSettings::Credentials credentials) const
    {
        SecretStoreSettings settings;
        settings.kind = SecretStoreSettings::Kind::Aws;
        settings.url = settings.tokenUrl = m_server->url(QString());
        settings.region = "eu-central-1";
        credentials.sessionName = "sluice";
        if (credentials.metadata.isEmpty())
            credentials.metadata = m_server->url(QString());
        settings.credentials = credentials;
        return settings;
    }

    void open(const SecretStoreSettings &settings)
    {
        m_store = makeSecretStore(settings, {*m_transport, [this](const SecretReference &reference, auto done) {
                                                 m_local->readValue(reference, std::move(done));
                                             }});
    }

    Result<StoredSecret> read()
    {
        std::optional<Result<StoredSecret>> result;
        m_store->read("groq", {}, [&](const Result<StoredSecret> &answer) { result = answer; });
        [&] { QTRY_VERIFY(result); }();
        return result ? *result : Error();
    }

    QByteArray readText()
    {
        const Result<StoredSecret> stored = read();
        return stored ? fieldOf(*stored, {})->reveal() : "error: " + stored.error().message.toUtf8();
    }

    /// A request for the secret, signed with what was granted last.
    [[nodiscard]] ScriptedReply secretsManager(const ScriptedRequest &request) const
    {
        const QByteArray number = QByteArray::number(m_grants);
        const bool isGranted = request.headers.value("Authorization").contains("Credential=ASIA" + number + '/')
                               && request.headers.value("X-Amz-Security-Token") == "session" + number;
        if (!isGranted || m_ended)
            return {ScriptedServer::response(400, R"({"__type":"ExpiredTokenException"})")};
        return {ScriptedServer::response(200, R"({"SecretString":"gsk_1"})")};
    }

    [[nodiscard]] ScriptedReply grantAsJson()
    {
        const QByteArray number = QByteArray::number(++m_grants);
        m_ended = false;
        return {ScriptedServer::response(200, R"({"Code":"Success","AccessKeyId":"ASIA)" + number
                                                  + R"(","SecretAccessKey":"planted-key","Token":"session)" + number
                                                  + R"(","Expiration":")" + inAnHour(m_life) + R"("})")};
    }

    [[nodiscard]] ScriptedReply grantAsXml(const QByteArray &action)
    {
        const QByteArray number = QByteArray::number(++m_grants);
        m_ended = false;
        return {ScriptedServer::response(
            200, "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><" + action
                     + "Result><Credentials>\n  <AccessKeyId>ASIA" + number
                     + "</AccessKeyId><SecretAccessKey>planted&amp;key</SecretAccessKey><SessionToken>session" + number
                     + "</SessionToken><Expiration>" + inAnHour(m_life) + "</Expiration></Credentials></" + action
                     + "Result></" + action + "Response>")};
    }

    static QUrlQuery formOf(const ScriptedRequest &request) { return QUrlQuery(QString::fromLatin1(request.body)); }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_environment = {
            {"ID", "AKIDEXAMPLE"}, {"KEY", "planted-base-key"}, {"JWT", "e.y.j"}, {"WORD", "planted-word"}};
        m_server = std::make_unique<ScriptedServer>();
        m_transport = std::make_unique<SocketTransport>();
        m_local = std::make_unique<LocalSecrets>(
            LocalSecrets::Sources{[this](const QByteArray &name) { return m_environment[name]; }});
        m_grants = 0;
        m_life = 3600;
        m_ended = false;
    }

    void awsByAWebIdentity()
    {
        m_server->handler = [this](const ScriptedRequest &request) {
            if (request.headers.contains("X-Amz-Target"))
                return secretsManager(request);
            const QUrlQuery form = formOf(request);
            const bool isGood =
                form.queryItemValue(u"Action"_s) == u"AssumeRoleWithWebIdentity"
                && form.queryItemValue(u"Version"_s) == u"2011-06-15"
                && form.queryItemValue(u"RoleArn"_s, QUrl::FullyDecoded) == u"arn:aws:iam::1:role/r"
                && form.queryItemValue(u"RoleSessionName"_s) == u"sluice"
                && form.queryItemValue(u"WebIdentityToken"_s) == QString::fromLatin1(m_environment["JWT"])
                && !request.headers.contains("Authorization");
            return isGood ? grantAsXml("AssumeRoleWithWebIdentity") : refusal();
        };
        open(aws({.auth = Auth::WebIdentity, .secret = variable("JWT"), .roleName = "arn:aws:iam::1:role/r"}));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(m_grants, 1);
        // What was given has ended before its time: it is got once more, with the token that is there now.
        m_ended = true;
        m_environment["JWT"] = "n.e.w";
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(m_grants, 2);
    }

    /// Shortly before its end others are got; while nobody gives them, what there is still holds.
    void awsCredentialsEnd()
    {
        bool isAway = false;
        m_server->handler = [&](const ScriptedRequest &request) {
            if (request.headers.contains("X-Amz-Target"))
                return secretsManager(request);
            return isAway ? refusal(503) : grantAsXml("AssumeRoleWithWebIdentity");
        };
        m_life = 200;
        open(aws({.auth = Auth::WebIdentity, .secret = variable("JWT"), .roleName = "r"}));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(m_grants, 2);
        isAway = true;
        QCOMPARE(readText(), QByteArray("gsk_1"));
        m_ended = true;
        QVERIFY(!read().ok());
    }

    void awsByARoleThatIsTakenOn()
    {
        m_server->handler = [this](const ScriptedRequest &request) {
            if (request.headers.contains("X-Amz-Target"))
                return secretsManager(request);
            const QUrlQuery form = formOf(request);
            const bool isGood = form.queryItemValue(u"Action"_s) == u"AssumeRole"
                                && form.queryItemValue(u"RoleArn"_s, QUrl::FullyDecoded) == u"arn:aws:iam::2:role/keys"
                                && form.queryItemValue(u"ExternalId"_s, QUrl::FullyDecoded) == u"a word"
                                && request.headers.value("Authorization").contains("Credential=AKIDEXAMPLE/")
                                && request.headers.value("Authorization").contains("/eu-central-1/sts/aws4_request");
            return isGood ? grantAsXml("AssumeRole") : refusal();
        };
        open(aws({.auth = Auth::AccessKey,
                  .role = variable("ID"),
                  .secret = variable("KEY"),
                  .assumedRole = "arn:aws:iam::2:role/keys",
                  .externalId = "a word"}));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(m_grants, 1);
    }

    void awsInAContainer()
    {
        m_server->handler = [this](const ScriptedRequest &request) {
            if (request.headers.contains("X-Amz-Target"))
                return secretsManager(request);
            const bool isGood = request.method == "GET" && request.target == "/v2/credentials/abc?x=1"
                                && request.headers.value("Authorization") == "planted-word";
            return isGood ? grantAsJson() : refusal();
        };
        open(aws({.auth = Auth::Container,
                  .token = variable("WORD"),
                  .metadata = m_server->url(u"/v2/credentials/abc?x=1"_s)}));
        QCOMPARE(readText(), QByteArray("gsk_1"));
    }

    void awsOnAnInstance_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::newRow("whatever there is") << QByteArray();
        QTest::newRow("one of them") << QByteArray("sluice-role");
    }

    void awsOnAnInstance()
    {
        QFETCH(QByteArray, role);
        const QByteArray place = "/latest/meta-data/iam/security-credentials/";
        m_server->handler = [&](const ScriptedRequest &request) {
            if (request.headers.contains("X-Amz-Target"))
                return secretsManager(request);
            if (request.target == "/latest/api/token")
                return request.method == "PUT"
                               && request.headers.value("X-aws-ec2-metadata-token-ttl-seconds") == "21600"
                           ? ScriptedReply{ScriptedServer::response(200, "planted-metadata-token")}
                           : refusal(400);
            if (request.headers.value("X-aws-ec2-metadata-token") != "planted-metadata-token")
                return refusal(401);
            if (request.target == place)
                return ScriptedReply{ScriptedServer::response(200, "sluice-role")};
            return request.target == place + "sluice-role" ? grantAsJson() : refusal(404);
        };
        open(aws({.auth = Auth::Instance, .roleName = role}));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        QCOMPARE(m_grants, 1);
    }

    void awsByAProfile()
    {
        m_server->handler = [](const ScriptedRequest &request) {
            const QByteArray shown = request.headers.value("Authorization");
            const bool isGood =
                shown.contains("Credential=AKIDTWO/") && request.headers.value("X-Amz-Security-Token") == "tok=en";
            return isGood ? ScriptedReply{ScriptedServer::response(200, R"({"SecretString":"gsk_1"})")} : refusal();
        };
        const SecretReference place = file(u"credentials"_s, "# mine\r\n[default]\r\naws_access_key_id=AKIDONE\r\n"
                                                             "aws_secret_access_key = one\r\n[ team ]\r\n"
                                                             "AWS_ACCESS_KEY_ID = AKIDTWO\r\n"
                                                             "aws_secret_access_key=two\r\n"
                                                             "aws_session_token=tok=en\r\n"
                                                             "[planted]\r\nrole_arn=x\r\n");
        open(aws({.auth = Auth::Profile, .secret = place, .roleName = "team"}));
        QCOMPARE(readText(), QByteArray("gsk_1"));
        for (const char *bad : {"planted", "missing"}) {
            open(aws({.auth = Auth::Profile, .secret = place, .roleName = bad}));
            const QByteArray said = readText();
            QVERIFY2(said.startsWith("error: file:") && said.contains(bad) && !said.contains("AKID"), said.constData());
        }
    }

    void tellsWhatIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<QString>("says");
        const auto error = [](const QByteArray &code) {
            return "<ErrorResponse><Error><Type>Sender</Type><Code>" + code
                   + "</Code><Message>planted</Message></Error></ErrorResponse>";
        };
        QTest::newRow("not trusted") << 403 << error("AccessDenied") << false << u"whom it trusts"_s;
        QTest::newRow("ended") << 400 << error("ExpiredTokenException") << false << u"not valid any more"_s;
        QTest::newRow("busy") << 400 << error("Throttling") << true << u"room"_s;
        QTest::newRow("issuer away") << 400 << error("IDPCommunicationError") << true << u"room"_s;
        QTest::newRow("broken") << 500 << QByteArray("<html>planted") << true << u"500"_s;
        QTest::newRow("redirect") << 302 << QByteArray() << false << u"redirect"_s;
        QTest::newRow("no XML") << 200 << QByteArray("planted") << true << u"no credentials"_s;
        QTest::newRow("empty") << 200 << QByteArray("<a><b/></a>") << true << u"no credentials"_s;
        QTest::newRow("entities") << 200
                                  << QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
                                  << true << u"no credentials"_s;
        QTest::newRow("huge") << 200 << QByteArray(2 << 20, 'x') << false << u"more than"_s;
    }

    void tellsWhatIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isAway);
        QFETCH(QString, says);
        m_server->handler = [&](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(status, body, {{"Location", "/elsewhere"}})};
        };
        open(aws({.auth = Auth::WebIdentity, .secret = variable("JWT"), .roleName = "r"}));
        const Result<StoredSecret> stored = read();
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().retryable, isAway);
        QVERIFY2(stored.error().message.contains(says), qPrintable(stored.error().message));
        QVERIFY(!stored.error().message.contains(u"planted"_s));
        QCOMPARE(m_server->requests().size(), std::size_t(1));
    }

    /// Whoever asks while they are got waits for the same.
    void awsAsksOnceForAll()
    {
        m_server->handler = [this](const ScriptedRequest &request) {
            return request.headers.contains("X-Amz-Target") ? secretsManager(request) : grantAsXml("AssumeRole");
        };
        open(aws({.auth = Auth::WebIdentity, .secret = variable("JWT"), .roleName = "r"}));
        int good = 0;
        for (int i = 0; i < 5; ++i)
            m_store->read("groq", {}, [&](const Result<StoredSecret> &stored) { good += stored.ok() ? 1 : 0; });
        QTRY_COMPARE(good, 5);
        QCOMPARE(m_grants, 1);
    }

    /// A file that is read late answers nobody.
    void endsInTheMiddle()
    {
        const SecretReference slow = file(u"jwt"_s, "e.y.j");
        bool told = false;
        for (int i = 0; i < 20; ++i) {
            open(aws({.auth = Auth::WebIdentity, .secret = slow, .roleName = "r"}));
            m_store->read("groq", {}, [&](const Result<StoredSecret> &) { told = true; });
        }
        m_store.reset();
        std::optional<Result<Secret>> last;
        m_local->readValue(slow, [&](const Result<Secret> &read) { last = read; });
        QTRY_VERIFY(last);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestAwsIdentity)
#include "tst_awsidentity.moc"
