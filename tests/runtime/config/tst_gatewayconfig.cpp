// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/gatewayconfig.h"
#include "gateway/access/accesspolicy.h"
#include "support/cases/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileText(const QString &path)
{
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
    return file.readAll();
}

/// A configuration that says all there is to say.
QByteArray whole()
{
    return fileText(QStringLiteral(SLUICE_CASES) + u"/config/whole.json"_s);
}

QByteArray environment(const QByteArray &name)
{
    if (name == "GROQ_ONE" || name == "GROQ_TWO")
        return "gsk_" + name + "\n";
    return name == "CI_KEY" ? "slc-ci" : "";
}

/// Of the files a configuration may name only one is there.
QByteArray files(const QString &path)
{
    return path == u"/etc/ssl/own-authority.pem"_s ? fileText(QStringLiteral(SLUICE_CASES) + u"/config/authority.pem"_s)
                                                   : QByteArray();
}

Result<GatewayConfig> read(const QByteArray &text, bool demo = false)
{
    return readGatewayConfig("test.json", text, {{"groq", "fireworks"}, environment, demo, files});
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The schema that is published.
QJsonObject schema()
{
    return QJsonDocument::fromJson(fileText(QStringLiteral(SLUICE_CONFIG_SCHEMA))).object();
}

QJsonObject wholeObject()
{
    return QJsonDocument::fromJson(whole()).object();
}

/// `value` with one more key in the object at `path`.
QJsonValue withStranger(const QJsonValue &value, QStringList path)
{
    if (path.isEmpty()) {
        QJsonObject object = value.toObject();
        object[u"stranger"_s] = 1;
        return object;
    }
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = withStranger(array[step.toInt()], path);
        return array;
    }
    QJsonObject object = value.toObject();
    object[step] = withStranger(object[step], path);
    return object;
}

} // namespace

class TestGatewayConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsRead()
    {
        const Result<GatewayConfig> config = read(whole());
        QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
        QCOMPARE(config->addresses.size(), 3);
        QCOMPARE(config->port, std::optional<quint16>(8080));
        QCOMPARE(config->allowedHosts, QByteArrayList{"sluice.example"});
        QCOMPARE(config->allowedOrigins, QByteArrayList{"https://tool.example"});
        QVERIFY(config->requireKey);
        const ProviderConfig &groq = config->providers.at("groq");
        QCOMPARE(groq.baseUrl, QUrl(u"https://proxy.example/groq/v1"_s));
        QCOMPARE(groq.keys.size(), 2u);
        QCOMPARE(groq.keys[0].key.reveal(), "gsk_GROQ_ONE");
        QCOMPARE(groq.keys[1].name, "team");
        QCOMPARE(groq.limits->firstByte.count(), 2500);
        QCOMPARE(groq.limits->idle.count(), 30'000);
        QCOMPARE(groq.limits->total.count(), 600'000);
        const Route &fast = config->routes.at("fast");
        QVERIFY(fast.strategy == Strategy::Fastest);
        QVERIFY((fast.targets[0] == RouteTarget{"groq/openai/gpt-oss-120b", 2, 0, "team"}));
        QVERIFY((fast.targets[1] == RouteTarget{"fireworks/gpt-oss-120b", 1, 1}));
        QCOMPARE(config->fallbacks.at("groq/x"), (QByteArrayList{"fireworks/y", "fast"}));
        QCOMPARE(config->keys[0].hash, hashGatewayKey("123"));
        const GatewayKey &ci = config->keys[1];
        QCOMPARE(ci.hash, hashGatewayKey("slc-ci"));
        QCOMPARE(ci.expiresMs, std::optional<qint64>(1801418400000));
        QCOMPARE(ci.models, (QByteArrayList{"fast", "groq/*"}));
        QCOMPARE(ci.requestsPerMinute, std::optional<qint64>(60));
        QCOMPARE(ci.tokensPerMinute, std::optional<qint64>(100000));
        QCOMPARE(ci.budgetDay, std::optional<double>(1.5));
        QCOMPARE(ci.budgetMonth, std::optional<double>(20));
        QCOMPARE(config->prices.size(), 1u);
        QCOMPARE(config->prices[0].price.cachedInput, std::optional<double>(0.05));
        QCOMPARE(config->retries.attemptsPerTarget, 2);
        QCOMPARE(config->retries.waitBudget.count(), 7500);
        QCOMPARE(config->retries.firstBackoff.count(), 250);
        QCOMPARE(config->retries.longestBackoff.count(), 4000);
        QCOMPARE(withConfig(GatewayOptions(), *config).retries.attemptsPerTarget, 2);
        QVERIFY(config->audit == (AuditRules{24, false})
                && config->retention == (Retention{90, 2'000'000, 64LL << 20}));
        QVERIFY(withConfig(GatewayOptions(), *config).retention == config->retention);
        QCOMPARE(config->authorities.size(), 1);
        QCOMPARE(withConfig(GatewayOptions(), *config).transport.extraCaCertificates, config->authorities);
        QVERIFY(config->capture == CaptureLevel::Errors && config->playgroundTransport == TransportKind::Socket);
        QVERIFY(config->convertTextToChat && config->allowUnpriced);
        QCOMPARE(config->guards.size(), std::size_t(8));
        QCOMPARE(config->guards[0]->service->model, "groq/openai/gpt-oss-safeguard-20b");
        QCOMPARE(config->guardServices.at("moderation")->timeout.count(), 1500);
        const GuardRule &cards = *config->guards[1];
        QCOMPARE(cards.name, "cards");
        QVERIFY(cards.looksAtInput && cards.looksAtOutput && cards.acts() && cards.action == GuardRule::Action::Redact);
        QCOMPARE(cards.patterns.size(), std::size_t(2));
        QVERIFY(config->guards[2]->schema && config->guards[2]->action == GuardRule::Action::Retry);
        QVERIFY(config->guards[3]->enabled == GuardRule::Enabled::Shadow && !config->guards[3]->acts());
        QVERIFY(config->guards[4]->isOpenOnError && !config->guards[4]->looksAtInput
                && config->guards[4]->scopes == QByteArrayList{"ci-*"});
        QVERIFY(config->guards[5]->putsBack && config->guards[7]->readsDisguises);
        QVERIFY(config->guards[6]->mostCharacters == 100000 && config->guards[6]->leastCharacters == 1);
        QCOMPARE(config->guards[3]->patterns.front().label + config->guards[7]->patterns.front().label,
                 "PROJECTREDACTED");
        QVERIFY(config->stopGrace->count() == 2500 && config->drainDelay.count() == 1500);
    }

    void nothingSaidChangesNothing()
    {
        const Result<GatewayConfig> config = read("{}");
        QVERIFY(config.ok());
        const GatewayOptions options = withConfig(GatewayOptions(), *config);
        QVERIFY(options.requireKey && options.routes.empty() && !options.convertTextToChat && !options.allowUnpriced);
        QVERIFY(config->addresses.isEmpty() && !config->port && !config->stopGrace);
    }

    void allStrategiesAreReachable_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QJsonValue name : schema()["properties"_L1]["routes"_L1]["additionalProperties"_L1]["properties"_L1]
                                             ["strategy"_L1]["enum"_L1]
                                                 .toArray())
            QTest::newRow(qPrintable(name.toString())) << name.toString().toUtf8();
    }

    void allStrategiesAreReachable()
    {
        QFETCH(QByteArray, name);
        const auto config = read(R"({"routes":{"r":{"strategy":")" + name + R"(","targets":[{"model":"groq/x"}]}}})");
        QVERIFY(config.ok());
        QCOMPARE(strategyName(config->routes.at("r").strategy), name);
    }

    /// What is refused, and where it says so; `bySchema`: whether a schema can know.
    void refused_data();

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QFETCH(bool, bySchema);
        const Result<GatewayConfig> config = read(text);
        QVERIFY(!config.ok());
        QCOMPARE(config.error().param, path);
        QVERIFY(config.error().message.startsWith(u"test.json: "_s + QString::fromUtf8(path)));
        QVERIFY2(!config.error().message.contains(u"0123456789abcdef"), "a secret is not repeated");
        const QString fault = test::schemaFault(schema(), QJsonDocument::fromJson(text).object(), true);
        QCOMPARE(!fault.isEmpty(), bySchema);
    }

    void badJsonIsToldByItsPlace()
    {
        const Result<GatewayConfig> config = read("{\"listen\": }");
        QVERIFY(!config.ok());
        QVERIFY(config.error().message.contains(u"at byte"_s));
    }

    void aDemoNeedsNoProviderKeys()
    {
        const QByteArray text = R"({"providers":{"groq":{"keys":["env.NOT_SET",{"name":"b","key":"env.NOT_SET"}]}}})";
        QVERIFY(!read(text).ok());
        QVERIFY(read(text, true).ok());
        QVERIFY(!read(R"({"providers":{"groq":{"keys":["gsk_literal"]}}})", true).ok());
        QVERIFY(!read(R"({"gateway_keys":[{"name":"a","key":"env.NOT_SET"}]})", true).ok());
    }

    /// Schema and reader know the same keys, in every object there is.
    void theSchemaKnowsTheSameKeys_data()
    {
        QTest::addColumn<QStringList>("schemaPath");
        QTest::addColumn<QStringList>("path");
        const auto row = [](const char *name, const QStringList &path) {
            const QStringList steps = QString::fromLatin1(name).split(u'/', Qt::SkipEmptyParts);
            QTest::newRow(name) << steps << path;
        };
        row("/", {});
        row("properties/listen", {u"listen"_s});
        row("properties/access", {u"access"_s});
        row("properties/providers/additionalProperties", {u"providers"_s, u"groq"_s});
        row("properties/providers/additionalProperties/properties/timeouts",
            {u"providers"_s, u"groq"_s, u"timeouts"_s});
        row("properties/providers/additionalProperties/properties/keys/items/anyOf/1",
            {u"providers"_s, u"groq"_s, u"keys"_s, u"1"_s});
        row("properties/routes/additionalProperties", {u"routes"_s, u"fast"_s});
        row("properties/routes/additionalProperties/properties/targets/items",
            {u"routes"_s, u"fast"_s, u"targets"_s, u"0"_s});
        row("properties/guards/additionalProperties", {u"guards"_s, u"cards"_s});
        for (const char *name : {"properties/retries", "properties/retention", "properties/audit",
                                 "properties/transport", "properties/egress", "properties/alerts"})
            row(name, {QString::fromLatin1(name).section(u'/', 1)});
        row("properties/transport/properties/proxy", {u"transport"_s, u"proxy"_s});
        row("properties/transport/properties/timeouts", {u"transport"_s, u"timeouts"_s});
        row("properties/alerts/properties/rules/additionalProperties", {u"alerts"_s, u"rules"_s, u"failing"_s});
        row("properties/alerts/properties/quiet", {u"alerts"_s, u"quiet"_s});
        row("properties/gateway_keys/items", {u"gateway_keys"_s, u"1"_s});
        row("properties/prices/additionalProperties/additionalProperties",
            {u"prices"_s, u"groq"_s, u"openai/gpt-oss-120b"_s});
    }

    void theSchemaKnowsTheSameKeys()
    {
        QFETCH(QStringList, schemaPath);
        QFETCH(QStringList, path);
        QJsonValue part = schema();
        for (const QString &step : schemaPath)
            part = part.isArray() ? part.toArray()[step.toInt()] : part[step];
        QStringList published = part["properties"_L1].toObject().keys();
        QVERIFY(!published.isEmpty());
        const Result<GatewayConfig> config = read(textOf(withStranger(wholeObject(), path).toObject()));
        QVERIFY(!config.ok());
        QVERIFY(config.error().param.endsWith("stranger"));
        QStringList known = config.error().message.section(u"there are "_s, 1).split(u", "_s);
        // An object with a hash is not asked for its key.
        known.removeDuplicates();
        if (path.contains(u"gateway_keys"_s))
            known.append(u"hash"_s);
        published.sort();
        known.sort();
        QCOMPARE(known, published);
    }

    void theSchemaTakesWhatTheReaderTakes()
    {
        QCOMPARE(test::schemaFault(schema(), wholeObject(), true), QString());
        QCOMPARE(test::schemaFault(schema(), QJsonObject(), true), QString());
    }

    void providersAreConfigured()
    {
        ProviderSet set;
        set.providers.resize(1);
        set.providers[0].profile.id = "groq";
        set.providers[0].baseUrl = QUrl(u"https://api.example/v1"_s);
        set.providers[0].key = Secret("before");
        const GatewayConfig config = *read(whole());
        const ProviderSetPtr configured = withConfig(set, config);
        const ProviderAccess &groq = configured->providers[0];
        QCOMPARE(groq.baseUrl, QUrl(u"https://proxy.example/groq/v1"_s));
        QCOMPARE(groq.key.reveal(), "gsk_GROQ_ONE");
        QCOMPARE(groq.moreKeys.size(), 1u);
        QCOMPARE(groq.moreKeys[0].name, "team");
        QVERIFY(groq.limits.has_value());
        set.demo = true;
        const ProviderSetPtr demo = withConfig(set, config);
        QCOMPARE(demo->providers[0].baseUrl, QUrl(u"https://api.example/v1"_s));
        QCOMPARE(demo->providers[0].moreKeys[0].key.reveal(), "before");
    }
};

void TestGatewayConfig::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("bySchema");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &path, bool bySchema = true) {
        QTest::newRow(name) << text << path << bySchema;
    };
    const QByteArray literal = "\"gsk_0123456789abcdef\"";
    row("unknown key", R"({"rotes":{}})", "rotes");
    row("unknown key inside", R"({"listen":{"prt":1}})", "listen.prt");
    row("unknown key in a list", R"({"gateway_keys":[{"name":"a","hash":"00","x":1}]})", "gateway_keys[0].hash");
    row("wrong type", R"({"listen":{"port":"80"}})", "listen.port");
    row("port too high", R"({"listen":{"port":65536}})", "listen.port");
    row("port in part", R"({"listen":{"port":1.5}})", "listen.port");
    row("host by name", R"({"listen":{"hosts":["sluice.example"]}})", "listen.hosts", false);
    row("a name as proxy", R"({"access":{"trusted_proxies":["proxy.example"]}})", "access.trusted_proxies");
    row("origin with a path", R"({"access":{"allowed_origins":["https://a.example/"]}})", "access.allowed_origins");
    row("any host", R"({"access":{"allowed_hosts":["*"]}})", "access.allowed_hosts");
    row("a pattern of hosts", R"({"access":{"allowed_hosts":["*.example"]}})", "access.allowed_hosts");
    row("a member twice", R"({"listen":{"port":1,"port":2}})", "listen.port", false);
    row("a section twice", "{\"access\":{\"no_auth\":false},\n\"access\":{\"no_auth\":true}}", "access", false);
    row("a member of an item twice",
        R"({"gateway_keys":[{"name":"a","key":"env.CI_KEY","budget_day":1,"budget_day":9}]})",
        "gateway_keys[0].budget_day", false);
    row("a member twice, once escaped", R"({"capture":"off","captur\u0065":"all"})", "capture", false);
    row("query in the address", R"({"providers":{"groq":{"base_url":"https://proxy.example/v1?token=abc"}}})",
        "providers.groq.base_url");
    row("unknown provider", R"({"providers":{"nobody":{}}})", "providers.nobody", false);
    const auto guard = [&](const char *name, const QByteArray &members, const char *path, bool bySchema) {
        row(name, R"({"guards":{"g":{"stage":"input",)" + members + "}}}", "guards.g" + QByteArray(path), bySchema);
    };
    guard("unknown kind of guard", R"("kind":"nonsense")", ".kind", true);
    guard("unknown action", R"("kind":"pii","action":"delete")", ".action", true);
    guard("neither on nor off", R"("kind":"pii","enabled":"maybe")", ".enabled", true);
    guard("unknown pattern", R"("kind":"pii","config":{"only":["shoe size"]})", ".config.only", false);
    guard("nothing to look for", R"("kind":"pattern")", ".config", false);
    guard("no expression", R"("kind":"pattern","config":{"patterns":["("]})", ".config.patterns", false);
    guard("an expression without end", R"("kind":"pattern","config":{"patterns":[".*x"]})", ".config.patterns", false);
    guard("an expression that takes for ever", R"("kind":"pattern","config":{"patterns":["(a+)+$"]})",
          ".config.patterns", false);
    guard("an expression of nothing", R"("kind":"pattern","config":{"patterns":["x{0,3}"]})", ".config.patterns",
          false);
    guard("an odd label", R"("kind":"pattern","config":{"patterns":["x"],"label":"a\"b"})", ".config.label", true);
    guard("an empty word", R"("kind":"words","config":{"words":["  "]})", ".config.words", false);
    guard("a length taken out", R"("kind":"length","action":"redact","config":{"max_characters":5})",
          ".config.max_characters", false);
    guard("a service there is not", R"("kind":"classifier","config":{"service":"x"})", ".config.service", false);
    row("a service without an address", R"({"guard_services":{"s":{"kind":"http"}}})", "guard_services.s.url", false);
    row("a chat without a model", R"({"guard_services":{"s":{"kind":"chat"}}})", "guard_services.s.model", false);
    row("a service's literal key",
        R"({"guard_services":{"s":{"kind":"http","url":"https://a.example","key":)" + literal + "}}}",
        "guard_services.s.key");
    guard("patterns where none belong", R"("kind":"pii","config":{"patterns":["x"]})", ".config.patterns", false);
    row("literal key", R"({"providers":{"groq":{"keys":[)" + literal + "]}}}", "providers.groq.keys[0]");
    row("literal named key", R"({"providers":{"groq":{"keys":[{"name":"a","key":)" + literal + "}]}}}",
        "providers.groq.keys[0].key");
    row("key of no name", R"({"providers":{"groq":{"keys":["env."]}}})", "providers.groq.keys[0]");
    row("variable not set", R"({"providers":{"groq":{"keys":["env.NOT_SET"]}}})", "providers.groq.keys[0]", false);
    row("two keys of a name",
        R"({"providers":{"groq":{"keys":[{"name":"a","key":"env.GROQ_ONE"},{"name":"a","key":"env.GROQ_TWO"}]}}})",
        "providers.groq.keys[1]", false);
    row("address without scheme", R"({"providers":{"groq":{"base_url":"proxy.example/v1"}}})",
        "providers.groq.base_url");
    row("password in the address", R"({"providers":{"groq":{"base_url":"https://u:p@proxy.example/v1"}}})",
        "providers.groq.base_url");
    row("no time at all", R"({"providers":{"groq":{"timeouts":{"idle_seconds":0}}}})",
        "providers.groq.timeouts.idle_seconds");
    row("unknown strategy", R"({"routes":{"r":{"strategy":"best","targets":[{"model":"groq/x"}]}}})",
        "routes.r.strategy");
    row("route to nowhere", R"({"routes":{"r":{"targets":[]}}})", "routes.r.targets");
    row("target without provider", R"({"routes":{"r":{"targets":[{"model":"gpt-oss-120b"}]}}})",
        "routes.r.targets[0].model");
    row("target at no provider", R"({"routes":{"r":{"targets":[{"model":"nobody/x"}]}}})", "routes.r.targets[0].model",
        false);
    row("target with no such key", R"({"routes":{"r":{"targets":[{"model":"groq/x","key":"k"}]}}})",
        "routes.r.targets[0].key", false);
    row("no weight", R"({"routes":{"r":{"targets":[{"model":"groq/x","weight":0}]}}})", "routes.r.targets[0].weight");
    row("fallback to nowhere", R"({"fallbacks":{"groq/x":["nothing"]}})", "fallbacks.groq/x", false);
    row("key without name", R"({"gateway_keys":[{"key":"env.CI_KEY"}]})", "gateway_keys[0].name");
    row("key without key", R"({"gateway_keys":[{"name":"a"}]})", "gateway_keys[0].hash");
    row("literal gateway key", R"({"gateway_keys":[{"name":"a","key":)" + literal + "}]}", "gateway_keys[0].key");
    row("short hash", R"({"gateway_keys":[{"name":"a","hash":"abcd"}]})", "gateway_keys[0].hash");
    row("key twice", R"({"gateway_keys":[{"name":"a","key":"env.CI_KEY"},{"name":"b","key":"env.CI_KEY"}]})",
        "gateway_keys[1].key", false);
    row("end without zone", R"({"gateway_keys":[{"name":"a","key":"env.CI_KEY","expires":"soon"}]})",
        "gateway_keys[0].expires");
    row("negative budget", R"({"gateway_keys":[{"name":"a","key":"env.CI_KEY","budget_day":-1}]})",
        "gateway_keys[0].budget_day");
    row("half a price", R"({"prices":{"groq":{"x":{"input":1}}}})", "prices.groq.x.output");
    row("another client", R"({"transport":{"playground":"curl"}})", "transport.playground", true);
    row("no attempt", R"({"retries":{"attempts_per_target":0}})", "retries.attempts_per_target");
    row("half an attempt", R"({"retries":{"attempts_per_target":1.5}})", "retries.attempts_per_target");
    row("endless waiting", R"({"retries":{"wait_seconds":601}})", "retries.wait_seconds");
    row("negative wait", R"({"retries":{"first_backoff_seconds":-1}})", "retries.first_backoff_seconds");
    row("endless back-off", R"({"retries":{"longest_backoff_seconds":601}})", "retries.longest_backoff_seconds");
    row("days before today", R"({"retention":{"days":-1}})", "retention.days");
    row("half a request", R"({"retention":{"max_requests":0.5}})", "retention.max_requests");
    row("unknown capture", R"({"capture":"some"})", "capture");
    row("endless delay", R"({"drain_delay_seconds":61})", "drain_delay_seconds");
    row("endless grace", R"({"stop_grace_seconds":1e9})", "stop_grace_seconds");
}

QTEST_GUILESS_MAIN(TestGatewayConfig)
#include "tst_gatewayconfig.moc"
