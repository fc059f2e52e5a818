// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/gatewayconfig.h"
#include "gateway/access/accesspolicy.h"

#include <QFile>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// What a configuration says of secrets and of whom may be connected to, and what becomes of those that are not there
/// yet.
class TestSecretConfig : public QObject
{
    Q_OBJECT

    std::map<QByteArray, QByteArray> m_values; ///< by reference

    Result<GatewayConfig> read(const QByteArray &members, bool demo = false) const
    {
        ConfigInputs inputs;
        inputs.providers = {"groq"};
        inputs.environment = [](const QByteArray &name) {
            return name == "SET" ? QByteArray("from-variable") : name == "LINES" ? QByteArray("one\ntwo") : "";
        };
        inputs.demo = demo;
        inputs.secret = [this](const SecretReference &reference) -> std::optional<Secret> {
            const auto found = m_values.find(reference.text());
            return found == m_values.end() ? std::nullopt : std::optional(Secret(found->second));
        };
        return readGatewayConfig(
            "c.json",
            R"({"secrets":{"main":{"kind":"hashicorp","url":"https:\/\/vault.example"},"aws":{"kind":"aws","region":"r"}},)"
                + members + "}",
            inputs);
    }

    static ProviderAccess configured(const GatewayConfig &config, bool demo = false)
    {
        ProviderSet set;
        set.demo = demo;
        set.providers.resize(1);
        set.providers[0].profile.id = "groq";
        set.providers[0].key = Secret("of-the-environment");
        return withConfig(set, config)->providers[0];
    }

private Q_SLOTS:
    void init() { m_values.clear(); }

    void readsAllKinds()
    {
        QFile file(QStringLiteral(SLUICE_CASES) + u"/config/whole.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        ConfigInputs inputs{{"groq", "fireworks"}, [](const QByteArray &) { return QByteArray("x"); }};
        inputs.readFile = [](const QString &) {
            QFile pem(QStringLiteral(SLUICE_CASES) + u"/config/authority.pem"_s);
            return pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
        };
        const Result<GatewayConfig> config = readGatewayConfig("whole", file.readAll(), inputs);
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        const auto &stores = config->secrets.stores;
        const SecretStoreSettings &main = stores.at("main");
        QCOMPARE(main.url, QUrl(u"https://vault.example:8200"_s));
        QCOMPARE(main.mount, QByteArray("teams/kv"));
        QCOMPARE(main.spaceName, QByteArray("admin"));
        QCOMPARE(main.refresh.count(), 60);
        QVERIFY(main.credentials.auth == SecretStoreSettings::Auth::AppRole);
        QCOMPARE(main.credentials.place, QByteArray("machines"));
        QCOMPARE(main.credentials.secret.text(), QByteArray("file:/run/secrets/id"));
        QCOMPARE(stores.at("pod").credentials.secret.text(),
                 QByteArray("file:/var/run/secrets/kubernetes.io/serviceaccount/token"));
        QCOMPARE(stores.at("pod").credentials.place, QByteArray("kubernetes"));
        QCOMPARE(stores.at("aws").url, QUrl(u"https://secretsmanager.eu-central-1.amazonaws.com"_s));
        QCOMPARE(stores.at("aws").credentials.token.text(), QByteArray("env.C"));
        QCOMPARE(stores.at("google").tokenUrl, QUrl(u"https://oauth2.googleapis.com/token"_s));
        QCOMPARE(stores.at("azure").credentials.place, QByteArray("t"));
        QVERIFY(stores.at("sealed").credentials.auth == SecretStoreSettings::Auth::Certificate);
        QCOMPARE(stores.at("sealed").authorities.size(), 1);
        QCOMPARE(stores.at("sealed").credentials.secret.text(), QByteArray("file:/run/secrets/client.key"));
        QVERIFY(stores.at("pods").credentials.auth == SecretStoreSettings::Auth::WebIdentity);
        QCOMPARE(stores.at("pods").credentials.assumedRole, QByteArray("arn:aws:iam::2:role/keys"));
        QCOMPARE(stores.at("pods").tokenUrl, QUrl(u"https://sts.example"_s));
        QVERIFY(stores.at("machines").tokenUrl.isEmpty()); // nobody is asked there
        QCOMPARE(stores.at("machines").credentials.metadata, QUrl(u"http://169.254.169.254"_s));
        QCOMPARE(stores.at("tasks").credentials.token.text(), QByteArray("file:/run/token"));
        QVERIFY(stores.at("gce").credentials.auth == SecretStoreSettings::Auth::Metadata);
        QVERIFY(stores.at("vm").credentials.auth == SecretStoreSettings::Auth::Managed);
        QCOMPARE(config->source, QHostAddress(u"192.0.2.7"_s));
        QVERIFY(config->identity.isEmpty()); // it is waited for
        QVERIFY(config->secrets.references.contains(*parseSecretReference("vault://main/tls#key")));
        QVERIFY(config->egress.allowsHost(u"api.groq.com"_s));
        QVERIFY(!config->egress.allowsHost(u"api.openai.com"_s));
        const TransportOptions transport = transportOptions(*config);
        QVERIFY(transport.egress == config->egress);
        QCOMPARE(transport.proxy.url.host(), u"proxy.example"_s);
        QVERIFY(withConfig(GatewayOptions(), *config).transport == transport);
    }

    void keysComeLater()
    {
        const QByteArray keys =
            R"("providers":{"groq":{"keys":["vault:\/\/main/groq#key",{"name":"b","key":"file:/b"}]}})";
        Result<GatewayConfig> config = read(keys);
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        QCOMPARE(config->secrets.references.size(), std::size_t(2));
        ProviderAccess access = configured(*config);
        // The environment's key is not the one that is meant.
        QVERIFY(access.key.isEmpty() && access.moreKeys.empty());
        QCOMPARE(access.waitsFor, QByteArray("vault://main/groq#key"));

        m_values["file:/b"] = "second";
        config = read(keys);
        access = configured(*config);
        QCOMPARE(access.key.reveal(), QByteArray("second"));
        QCOMPARE(access.keyName, QByteArray("b"));
        QVERIFY(access.moreKeys.empty() && access.waitsFor.isEmpty());

        m_values["vault://main/groq#key"] = "first";
        config = read(keys);
        access = configured(*config);
        QCOMPARE(access.key.reveal(), QByteArray("first"));
        QCOMPARE(access.moreKeys.size(), std::size_t(1));
    }

    void aDemoReadsNone()
    {
        const QByteArray keys = R"("providers":{"groq":{"keys":["vault:\/\/main/groq#key"]}})";
        const Result<GatewayConfig> config = read(keys, true);
        QVERIFY(config.ok());
        QVERIFY(config->secrets.references.empty());
        QCOMPARE(configured(*config, true).key.reveal(), QByteArray("of-the-environment"));
    }

    void nothingIsSentUntilAllIsThere()
    {
        const QByteArray text = R"("alerts":{"channels":{
              "s":{"kind":"slack","url":"vault:\/\/main/slack#url"},
              "w":{"kind":"webhook","url":"https:\/\/hook.example/x","signing_key":"file:/w"},
              "p":{"kind":"pagerduty","routing_key":"file:/p"}},
            "rules":{"r":{"kind":"secret_stale","channels":["s","w","p"]}}},
          "exports":{"e":{"kind":"otlp","url":"https:\/\/otel.example","headers":{"authorization":"file:/e"}},
            "h":{"kind":"webhook","url":"https:\/\/hook.example/y","signing_key":"file:/h"}},
          "guard_services":{"g":{"kind":"http","url":"https:\/\/guard.example/","key":"file:/g"}})";
        Result<GatewayConfig> config = read(text);
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        QCOMPARE(config->secrets.references.size(), std::size_t(6));
        for (const AlertChannel &channel : config->alerts.channels)
            QVERIFY2(channel.url.isEmpty(), channel.name.constData());
        for (const ExportDestination &destination : config->exports)
            QVERIFY2(destination.url.isEmpty(), destination.name.constData());
        QVERIFY(config->guardServices.at("g")->url.isEmpty());

        m_values = {{"vault://main/slack#url", "https://hooks.slack.com/x"},
                    {"file:/w", "w"},
                    {"file:/p", "p"},
                    {"file:/e", "e"},
                    {"file:/h", "h"},
                    {"file:/g", "g"}};
        config = read(text);
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        for (const AlertChannel &channel : config->alerts.channels)
            QVERIFY2(!channel.url.isEmpty(), channel.name.constData());
        for (const ExportDestination &destination : config->exports)
            QVERIFY2(!destination.url.isEmpty(), destination.name.constData());
        QCOMPARE(config->guardServices.at("g")->key.reveal(), QByteArray("g"));
        QVERIFY(!config->guardServices.at("g")->url.isEmpty());

        // A value that cannot be meant is a fault that does not repeat it.
        m_values["vault://main/slack#url"] = "planted";
        config = read(text);
        QVERIFY(!config.ok());
        QCOMPARE(config.error().param, QByteArray("alerts.channels.s.url"));
        QVERIFY(!config.error().message.contains(u"planted"_s));
    }

    void gatewayKeysComeLater()
    {
        const QByteArray keys = R"("gateway_keys":[{"name":"a","key":"file:/a"},{"name":"b","key":"file:/b"},)"
                                R"({"name":"c","key":"env.SET"}])";
        Result<GatewayConfig> config = read(keys, true); // the gateway's own keys count in a demo, too
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        QCOMPARE(config->secrets.references.size(), std::size_t(2));
        QCOMPARE(config->keys.size(), std::size_t(1)); // no text at all is nobody's key
        QVERIFY(config->waitsForKeys && withConfig(GatewayOptions(), *config).requireKey);
        m_values = {{"file:/a", "slc-a"}, {"file:/b", "slc-b"}};
        config = read(keys);
        QCOMPARE(config->keys.size(), std::size_t(3));
        QCOMPARE(config->keys[1].hash, hashGatewayKey("slc-b"));
        QVERIFY(!config->waitsForKeys);
        m_values = {{"file:/a", "slc-a"}, {"file:/b", "slc-a"}};
        QCOMPARE(read(keys).error().param, QByteArray("gateway_keys[1].key"));
    }

    /// Without the proxy that is meant nothing goes anywhere.
    void aProxyComesLater()
    {
        const QByteArray egress = R"("egress":{"proxy":"file:/p","allow":["api.groq.com"]})";
        Result<GatewayConfig> config = read(egress);
        QVERIFY(config.ok() && !config->egress.allowsHost(u"api.groq.com"_s));
        m_values["file:/p"] = "http://u:p@proxy.corp:3128";
        config = read(egress);
        QVERIFY(config->egress.allowsHost(u"api.groq.com"_s));
        QCOMPARE(config->proxy.url.password(), u"p"_s);
        const QByteArray other =
            R"("transport":{"proxy":{"mode":"manual","url":"http:\/\/proxy.corp:3128","user":"u","password":"file:/q"}})";
        QCOMPARE(read(other)->secrets.references.size(), std::size_t(1));
        m_values["file:/q"] = "q";
        QCOMPARE(read(other)->proxy.url.password(), u"q"_s);
    }

    void whatIsSentIsKnown()
    {
        const Result<GatewayConfig> config =
            read(R"("providers":{"groq":{"keys":["file:/k"]}},"exports":{"w":{"kind":"webhook",)"
                 R"("url":"https:\/\/w.example","signing_key":"file:/s","headers":{"x-a":"file:/h"}}})");
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        QCOMPARE(config->secrets.references.size(), std::size_t(3));
        QCOMPARE(config->secrets.sent.size(), std::size_t(2));
        QVERIFY(!config->secrets.sent.contains({SecretReference::Kind::File, "/s"}));
    }

    /// A demo's records go where others' do: one export would wait for ever else, and nobody be told.
    void aDemoExportsAsOthers()
    {
        const QByteArray bucket = R"("exports":{"b":{"kind":"s3","bucket":"records","region":"eu-west-1",)"
                                  R"("access_key_id":"env.SET","secret_access_key":"env.SECRET"}})";
        QCOMPARE(read(bucket, true).error().param, QByteArray("exports.b.secret_access_key"));
        const auto config = read(QByteArray(bucket).replace("env.SECRET", "env.SET"), true);
        QVERIFY(config.ok() && !config->exports.front().url.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QByteArray &text, const char *path) {
            QTest::newRow(name) << text << QByteArray(path);
        };
        const auto key = [](const QByteArray &reference) {
            const QByteArray text = R"("providers":{"groq":{"keys":["KEY"]}})";
            return QByteArray(text).replace("KEY", reference);
        };
        row("no such store", key("vault://other/groq#key"), "providers.groq.keys[0]");
        row("no field", key("vault://main/groq"), "providers.groq.keys[0]");
        row("a relative file", key("file:key"), "providers.groq.keys[0]");
        row("a gateway key itself", R"("gateway_keys":[{"name":"a","key":"slc-0123456789"}])", "gateway_keys[0].key");
        row("a proxy by way of itself", R"("egress":{"proxy":"vault:\/\/aws/proxy"})", "egress.proxy");
        row("a key of two lines", key("env.LINES"), "providers.groq.keys[0]");
        row("a gateway key of two lines", R"("gateway_keys":[{"name":"a","key":"env.LINES"}])", "gateway_keys[0].key");
        row("an address to allow", R"("egress":{"allow":["https:\/\/a.example"]})", "egress.allow");
        row("a proxy without a scheme", R"("egress":{"proxy":"proxy.corp:3128"})", "egress.proxy");
        row("a proxy's password", R"("egress":{"proxy":"http:\/\/u:p@proxy.corp:3128"})", "egress.proxy");
        row("no authorities", R"("egress":{"ca_file":"/nowhere.pem"})", "egress.ca_file");
        row("no certificate", R"("egress":{"client_certificate":{"key":"file:/k"}})",
            "egress.client_certificate.certificate");
        row("a certificate itself", R"("egress":{"client_certificate":{"certificate":"-----BEGIN CERTIFICATE-----"}})",
            "egress.client_certificate.certificate");
        row("what is no certificate", R"("egress":{"client_certificate":{"certificate":"env.SET"}})",
            "egress.client_certificate.certificate");
        for (const char *address : {"eth0", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255", "10.0.0.0/8", "a.example"})
            row(address, QByteArray(R"("egress":{"bind_address":"X"})").replace("X", address), "egress.bind_address");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        const Result<GatewayConfig> config = read(text);
        QVERIFY(!config.ok());
        QCOMPARE(config.error().param, path);
    }

    void refusesStores_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QByteArray &store, const char *path) {
            QTest::newRow(name) << store << QByteArray(path);
        };
        row("no kind", R"({"url":"https:\/\/v.example"})", "secrets.s.kind");
        row("another kind", R"({"kind":"keepass"})", "secrets.s.kind");
        row("no address", R"({"kind":"hashicorp"})", "secrets.s.url");
        row("a token in it",
            R"({"kind":"hashicorp","url":"https:\/\/v.example","auth":{"token":"hvs.0123456789abcdef"}})",
            "secrets.s.auth.token");
        row("opens itself", R"({"kind":"hashicorp","url":"https:\/\/v.example","auth":{"token":"vault:\/\/s/a#b"}})",
            "secrets.s.auth.token");
        row("a role's half",
            R"({"kind":"hashicorp","url":"https:\/\/v.example","auth":{"kind":"approle","role_id":"env.A"}})",
            "secrets.s.auth.secret_id");
        row("another method", R"({"kind":"hashicorp","url":"https:\/\/v.example","auth":{"kind":"ldap"}})",
            "secrets.s.auth.kind");
        row("a mount that leads up", R"({"kind":"hashicorp","url":"https:\/\/v.example","mount":"../sys"})",
            "secrets.s.mount");
        row("no region", R"({"kind":"aws"})", "secrets.s.region");
        row("too often", R"({"kind":"aws","region":"r","refresh_seconds":1})", "secrets.s.refresh_seconds");
        row("a key of another kind", R"({"kind":"aws","region":"r","mount":"x"})", "secrets.s.mount");
        row("no account", R"({"kind":"google","project":"p"})", "secrets.s.auth");
        row("another's way", R"({"kind":"aws","region":"r","auth":{"kind":"approle"}})", "secrets.s.auth.kind");
        row("a key of another way", R"({"kind":"aws","region":"r","auth":{"kind":"instance","jwt":"env.A"}})",
            "secrets.s.auth.jwt");
        row("a certificate in the clear",
            R"({"kind":"hashicorp","url":"http:\/\/v.example","auth":{"kind":"cert","certificate":"file:/c"}})",
            "secrets.s.url");
        row("no role", R"({"kind":"aws","region":"r","auth":{"kind":"web_identity","jwt":"env.A"}})",
            "secrets.s.auth.role");
        row("no token", R"({"kind":"aws","region":"r","auth":{"kind":"web_identity","role":"r"}})",
            "secrets.s.auth.jwt");
        row("no container", R"({"kind":"aws","region":"r","auth":{"kind":"container"}})", "secrets.s.auth.url");
        row("metadata from afar",
            R"({"kind":"google","project":"p","auth":{"kind":"metadata","url":"http:\/\/m.example"}})",
            "secrets.s.auth.url");
        row("no tenant", R"({"kind":"azure","url":"https:\/\/v.example","auth":{"kind":"federated","jwt":"env.A"}})",
            "secrets.s.auth.tenant");
    }

    void refusesStores()
    {
        QFETCH(QByteArray, store);
        QFETCH(QByteArray, path);
        const Result<GatewayConfig> config =
            readGatewayConfig("c.json", R"({"secrets":{"s":)" + store + "}}",
                              {{"groq"}, [](const QByteArray &) { return QByteArray(); }});
        QVERIFY(!config.ok());
        QCOMPARE(config.error().param, path);
        QVERIFY(!config.error().message.contains(u"0123456789abcdef"_s));
    }

    /// Where the environment is that of a pod or a task, as AWS's own programs find it.
    void awsFindsItsWay()
    {
        std::map<QByteArray, QByteArray> environment;
        const auto found = [&] {
            const Result<GatewayConfig> config =
                readGatewayConfig("c.json", R"({"secrets":{"s":{"kind":"aws","region":"r"}}})",
                                  {{"groq"}, [&](const QByteArray &name) { return environment[name]; }});
            return config ? config->secrets.stores.at("s").credentials : SecretStoreSettings::Credentials();
        };
        using Auth = SecretStoreSettings::Auth;
        QVERIFY(found().auth == Auth::AccessKey);
        environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/credentials/abc";
        QVERIFY(found().auth == Auth::Container);
        QCOMPARE(found().metadata, QUrl(u"http://169.254.170.2/v2/credentials/abc"_s));
        QVERIFY(found().token.name.isEmpty());
        environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = "/run/token";
        QCOMPARE(found().token.text(), QByteArray("file:/run/token"));
        environment["AWS_WEB_IDENTITY_TOKEN_FILE"] = "/run/jwt";
        environment["AWS_ROLE_ARN"] = "arn:r";
        environment["AWS_ROLE_SESSION_NAME"] = "pod";
        QVERIFY(found().auth == Auth::WebIdentity);
        QCOMPARE(found().secret.text(), QByteArray("file:/run/jwt"));
        QCOMPARE(found().sessionName, QByteArray("pod"));
        environment["AWS_ACCESS_KEY_ID"] = "AKID";
        QVERIFY(found().auth == Auth::AccessKey);
        // An address elsewhere is not asked for credentials in the clear.
        environment = {{"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://creds.example/x"}};
        QVERIFY(found().auth == Auth::AccessKey);
    }

    void allowsAProxyWithAPassword()
    {
        ConfigInputs inputs{{"groq"}, [](const QByteArray &) { return QByteArray("http://u:p@proxy.corp:3128"); }};
        const Result<GatewayConfig> config = readGatewayConfig("c.json", R"({"egress":{"proxy":"env.PROXY"}})", inputs);
        QVERIFY(config.ok());
        QCOMPARE(config->proxy.url.password(), u"p"_s);
        QVERIFY(config->egress.isOpen());
        const Result<GatewayConfig> narrow =
            readGatewayConfig("c.json", R"({"egress":{"proxy":"env.PROXY","allow":["api.groq.com"]}})", inputs);
        QVERIFY(narrow.ok() && narrow->egress.allowsHost(u"proxy.corp"_s)); // it is named, so it may be asked
        QVERIFY(!narrow->egress.allowsHost(u"api.openai.com"_s));
        QVERIFY(!narrow->egress.allowsHost(u"127.0.0.1"_s));
    }

    /// In a demo the simulator of this process answers for everybody.
    void aDemoReachesItsSimulator()
    {
        ConfigInputs inputs{{"groq"}, [](const QByteArray &) { return QByteArray(); }, true};
        const auto config = readGatewayConfig("c.json", R"({"egress":{"allow":["api.groq.com"]}})", inputs);
        QVERIFY(config.ok() && config->egress.allowsHost(u"127.0.0.1"_s));
        QVERIFY(!config->egress.allowsHost(u"127.0.0.2"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecretConfig)
#include "tst_secretconfig.moc"
