// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configentries.h"
#include "config/storedconfig.h"
#include "config/writeconfig.h"
#include "support/peers/ledgerpeer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray authority(const QString &)
{
    QFile file(QStringLiteral(SLUICE_CASES) + u"/config/authority.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ConfigInputs inputs()
{
    const auto environment = [](const QByteArray &name) -> QByteArray {
        return name == "CI_KEY" || name == "GROQ_ONE" || name == "GROQ_TWO" ? "key-of-" + name : "";
    };
    return {{"fireworks", "groq", "my.server"}, environment, false, authority};
}

Route route(const QByteArray &name, const QByteArray &model)
{
    return {name, Strategy::Priority, {{model}}};
}

QByteArray wholeFile()
{
    QFile file(QStringLiteral(SLUICE_CASES) + u"/config/whole.json"_s);
    [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
    return file.readAll();
}

ConfigEntries entriesOfText(const QByteArray &text)
{
    return entriesOf(json::Document::parse(text)->root()).value();
}

/// A store, and what is configured in it.
struct Stored {
    Stored()
    {
        auto opened = StoredConfig::open(path(), inputs());
        config = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"sluice.db"_s); }

    const QTemporaryDir folder;
    std::unique_ptr<StoredConfig> config;
};

} // namespace

class TestStoredConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeConfigurationSurvivesItsEntries()
    {
        const ConfigEntries entries = entriesOfText(wholeFile());
        QCOMPARE(QJsonDocument::fromJson(documentOf(entries)), QJsonDocument::fromJson(wholeFile()));
        QVERIFY(entries.contains({"prices", "groq", "openai/gpt-oss-120b"}));
        QVERIFY(entries.contains({"providers", "groq", "timeouts"}));
        QVERIFY(entries.contains({"listen", "port"}));
        QVERIFY(entries.contains({"capture"}));
        QVERIFY(!entriesOf(json::Document::parse(R"({"routes":[]})")->root()).ok());
        QCOMPARE(documentOf({}), "{}");
    }

    void pathsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("path");
        const auto row = [](const QByteArray &text, const QByteArrayList &path) {
            QTest::newRow(text.constData()) << text << path;
        };
        row("capture", {"capture", "", ""});
        row("routes", {"routes", "", ""});
        row("routes.gpt-4.1", {"routes", "gpt-4.1", ""});
        row("fallbacks.groq/llama-3.1-8b", {"fallbacks", "groq/llama-3.1-8b", ""});
        row("prices.groq.llama-3.1-8b", {"prices", "groq", "llama-3.1-8b"});
        row("prices.my.server.llama-3.1", {"prices", "my.server", "llama-3.1"});
        row("prices.nobody.llama-3.1", {"prices", "nobody", "llama-3.1"});
        row("providers.my.server.base_url", {"providers", "my.server", "base_url"});
        row("providers.groq", {"providers", "groq", ""});
    }

    void pathsAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, path);
        const ConfigPath parsed = parseConfigPath(text, inputs().providers);
        QCOMPARE((QByteArrayList{parsed.section, parsed.name, parsed.part}), path);
        QCOMPARE(parsed.text(), text);
    }

    void valuesAreWrittenAsTheyAreRead()
    {
        Stored stored;
        const Route fast{"fa\"st", Strategy::LeastLatency, {{"groq/a", 0.25, 2}, {"fireworks/b", 1, 0, "team"}}};
        QVERIFY(
            stored.config->set({"providers", "fireworks", "keys"}, R"([{"name":"team","key":"env.NOT_SET"}])").ok());
        QVERIFY(stored.config->putRoute(fast).ok());
        QVERIFY(stored.config->putRoute(route("b", "groq/b")).ok());
        QVERIFY(stored.config->putFallbacks("groq/a", {"b", "fireworks/x"}).ok());
        const OwnPrice price{"my.server", "m.1", {1.5, 0.125, 2, {}, "configuration", true}};
        QVERIFY(stored.config->putPrice(price).ok());
        const auto again = StoredConfig::open(stored.path(), inputs());
        QCOMPARE((*again)->routes(), (RouteTable{{"b", route("b", "groq/b")}, {"fa\"st", fast}}));
        QCOMPARE((*again)->fallbacks().at("groq/a"), (QByteArrayList{"b", "fireworks/x"}));
        QCOMPARE((*again)->prices(), std::vector<OwnPrice>{price});
        QVERIFY((*again)->removeRoute("fa\"st").ok());
        QVERIFY((*again)->removeFallbacks("groq/a").ok());
        QVERIFY((*again)->removePrice("my.server", "m.1").ok());
        QCOMPARE((*again)->routes().size(), 1u);
        QVERIFY((*again)->fallbacks().empty());
        QVERIFY((*again)->prices().empty());
        QVERIFY(!(*again)->removeRoute("fa\"st").ok());
    }

    void aMistakeChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const QByteArray &path, const QByteArray &value, const QByteArray &told) {
            QTest::newRow(name) << path << value << told;
        };
        row("no JSON", "routes.r", "{", "routes.r");
        row("unknown section", "routs.r", "{}", "routs");
        row("unknown part", "access.hosts", "[]", "access.hosts");
        row("unknown part of a provider", "providers.groq.url", "\"x\"", "providers.groq.url");
        row("wrong type", "listen.port", "\"80\"", "listen.port");
        row("section of a wrong type", "routes", "[]", "routes");
        row("unknown provider", "prices.nobody.m", R"({"input":1,"output":1})", "prices.nobody");
        row("target at no provider", "routes.r", R"({"targets":[{"model":"nobody/x"}]})", "routes.r.targets[0].model");
        row("one of two", "routes", R"({"a":{"targets":[{"model":"groq/x"}]},"b":{"targets":[]}})", "routes.b.targets");
        row("no name", "routes", R"({"":{"targets":[{"model":"groq/x"}]}})", "routes");
        row("a key itself", "providers.groq.keys", R"(["gsk_0123456789abcdef"])", "providers.groq.keys[0]");
        row("retries without end", "retries.attempts_per_target", "1000", "retries.attempts_per_target");
        row("gateway keys", "gateway_keys", "[]", "gateway_keys");
        row("what others need", "routes", "{}", "fallbacks.groq/x");
    }

    void aMistakeChangesNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, told);
        Stored stored;
        QVERIFY(stored.config->putRoute(route("kept", "groq/a")).ok());
        QVERIFY(stored.config->putFallbacks("groq/x", {"kept"}).ok());
        const ConfigEntries before = stored.config->entries();
        QSignalSpy changed(stored.config.get(), &StoredConfig::changed);
        const Result<void> done = stored.config->set(parseConfigPath(path, inputs().providers), value);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().param, told);
        QVERIFY2(done.error().message.contains(QString::fromUtf8(told)), qPrintable(done.error().message));
        QVERIFY(!done.error().message.contains(u"0123456789abcdef"));
        QCOMPARE(stored.config->entries(), before);
        QCOMPARE((*StoredConfig::open(stored.path(), inputs()))->entries(), before);
        QVERIFY(changed.isEmpty());
    }

    void aNameIsNeeded()
    {
        Stored stored;
        QVERIFY(stored.config->putRoute(route("kept", "groq/a")).ok());
        QVERIFY(!stored.config->putRoute(route("", "groq/a")).ok());
        QVERIFY(!stored.config->removeRoute("").ok());
        QVERIFY(!stored.config->removePrice("groq", "").ok());
        QCOMPARE(stored.config->routes().size(), 1u);
    }

    void aSectionIsReplacedAsAWhole()
    {
        Stored stored;
        QVERIFY(stored.config->putRoute(route("a", "groq/a")).ok());
        QVERIFY(stored.config->set({"routes"}, R"({"b":{"targets":[{"model":"groq/b"}]}})").ok());
        QCOMPARE(stored.config->routes(), (RouteTable{{"b", route("b", "groq/b")}}));
        QVERIFY(stored.config->set({"access"}, R"({"allowed_hosts":["a"],"no_auth":true})").ok());
        QVERIFY(stored.config->unset({"access", "no_auth"}).ok());
        QCOMPARE(documentOf(entriesBelow(stored.config->entries(), {"access"})),
                 R"({"access":{"allowed_hosts":["a"]}})");
    }

    void theFileBeatsTheStoreByEntry()
    {
        Stored stored;
        QVERIFY(stored.config->putRoute(route("both", "groq/stored")).ok());
        QVERIFY(stored.config->putRoute(route("mine", "groq/mine")).ok());
        QVERIFY(stored.config->set({"capture"}, "\"all\"").ok());
        QVERIFY(stored.config->set({"retries", "attempts_per_target"}, "5").ok());
        const QByteArray text =
            R"({"routes":{"both":{"targets":[{"model":"groq/file"}]},"file":{"targets":[{"model":"groq/a"}]}},)"
            R"("retries":{"wait_seconds":1},"capture":"errors"})";
        const Result<LayeredConfig> layered = stored.config->under(ConfigFile{"f.json", text});
        QVERIFY(layered.ok());
        QVERIFY(layered->leftOut.empty());
        QCOMPARE(layered->config.routes.size(), 3u);
        QCOMPARE(layered->config.routes.at("both").targets[0].model, "groq/file");
        QCOMPARE(layered->config.routes.at("mine").targets[0].model, "groq/mine");
        QVERIFY(layered->config.capture == CaptureLevel::Errors);
        QCOMPARE(layered->config.retries.attemptsPerTarget, 5);
        QCOMPARE(layered->config.retries.waitBudget.count(), 1000);
        // The file stands for itself: it may not lean on what is stored.
        const Result<LayeredConfig> leaning =
            stored.config->under(ConfigFile{"f.json", R"({"fallbacks":{"groq/a":["mine"]}})"});
        QVERIFY(!leaning.ok());
        QVERIFY(leaning.error().message.startsWith(u"f.json: "_s));
    }

    void aBrokenEntryIsLeftOut()
    {
        ConfigEntries entries = entriesOfText(wholeFile());
        entries.erase({"gateway_keys"});
        entries[{"prices", "gone.server", "m"}] = R"({"input":1,"output":1})";
        entries[{"routes", "gone"}] = R"({"targets":[{"model":"gone.server/m"}]})";
        entries[{"fallbacks", "groq/leads"}] = R"(["gone"])";
        entries[{"providers", "fireworks", "keys"}] = R"(["env.NOT_SET"])";
        entries[{"capture"}] = "no json";
        entries[{"nonsense"}] = "1";
        const Result<LayeredConfig> layered = readLayeredConfig({}, entries, inputs());
        QVERIFY(layered.ok());
        QByteArrayList out;
        for (const auto &[path, why] : layered->leftOut) {
            out.append(path.text());
            QVERIFY(!why.message.isEmpty());
        }
        QCOMPARE(out, (QByteArrayList{"capture", "fallbacks.groq/leads", "nonsense", "prices.gone.server.m",
                                      "providers.fireworks.keys", "routes.gone"}));
        QVERIFY(layered->config.routes.contains("fast"));
        QCOMPARE(layered->config.port, std::optional<quint16>(8080));
    }

    void aFaultTakesOutOnlyItsOwnEntry_data()
    {
        QTest::addColumn<QByteArrayList>("sound");
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const QByteArrayList &sound, const QByteArray &broken, const QByteArray &value) {
            QTest::newRow(broken.constData()) << sound << broken << value;
        };
        const QByteArray nowhere = R"({"targets":[{"model":"nobody/m"}]})";
        row({"routes.gpt-4", "routes.gpt-4.1.mini"}, "routes.gpt-4.1", nowhere);
        // Its place reads like one in another route.
        row({"routes.gpt-4.targets", "routes.gpt-4.1"}, "routes.gpt-4", nowhere);
        row({"routes.gpt-4.1"}, "routes.gpt-4", R"({"targets":[{"model":"groq/m"}],"1":true})");
        row({"fallbacks.groq/gpt-4", "fallbacks.groq/gpt-4.1-mini"}, "fallbacks.groq/gpt-4.1", R"(["nothing"])");
        row({"prices.groq.llama-3", "prices.groq.llama-3.1.input"}, "prices.groq.llama-3.1", R"({"input":-1})");
        row({"providers.my.server.base_url"}, "providers.my.server.keys", R"(["env.NOT_SET"])");
    }

    void aFaultTakesOutOnlyItsOwnEntry()
    {
        QFETCH(const QByteArrayList, sound);
        QFETCH(const QByteArray, broken);
        QFETCH(const QByteArray, value);
        const std::map<QByteArray, QByteArray> soundValues = {
            {"routes", R"({"targets":[{"model":"groq/m"}]})"},
            {"fallbacks", R"(["groq/m"])"},
            {"prices", R"({"input":1,"output":1})"},
            {"providers", "\"https://proxy.example/v1\""},
        };
        ConfigEntries entries;
        for (const QByteArray &text : sound) {
            const ConfigPath path = parseConfigPath(text, inputs().providers);
            entries[path] = soundValues.at(path.section);
        }
        entries[parseConfigPath(broken, inputs().providers)] = value;
        const Result<LayeredConfig> layered = readLayeredConfig({}, entries, inputs());
        QVERIFY(layered.ok());
        QByteArrayList out;
        for (const auto &[path, why] : layered->leftOut)
            out.append(path.text());
        QCOMPARE(out, QByteArrayList{broken});
    }

    void brokenEntriesAreListedAndCanBeTakenOut()
    {
        Stored stored;
        QVERIFY(stored.config->putRoute(route("gone", "my.server/m")).ok());
        QVERIFY(stored.config->under({})->leftOut.empty());
        ConfigInputs fewer = inputs();
        fewer.providers = {"fireworks", "groq"};
        stored.config->setInputs(fewer);
        QCOMPARE(stored.config->routes().at("gone").targets[0].model, "my.server/m");
        const LayeredConfig layered = stored.config->under({}).value();
        QVERIFY(layered.leftOut.at({"routes", "gone"}).message.contains(u"must be provider/model"));
        // It keeps nobody from changing something else.
        QVERIFY(stored.config->putRoute(route("fast", "groq/m")).ok());
        QVERIFY(stored.config->removeRoute("gone").ok());
        QVERIFY(stored.config->under({})->leftOut.empty());
    }

    void whatAnotherProcessChangesIsTold()
    {
        Stored stored;
        QSignalSpy changed(stored.config.get(), &StoredConfig::changed);
        const auto elsewhere = StoredConfig::open(stored.path(), inputs());
        QVERIFY((*elsewhere)->putRoute(route("fast", "groq/m")).ok());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(stored.config->routes(), (*elsewhere)->routes());
        QVERIFY(stored.config->removeRoute("fast").ok());
        QCOMPARE(changed.size(), 2); // at once where it was changed
        QTRY_VERIFY((*elsewhere)->routes().empty());
    }

    void aRunningGatewayTakesItUp()
    {
        Stored stored;
        GatewayPeer peer;
        const ProviderSetPtr providers = providersAt(peer.upstream().url(u"/up"_s));
        const auto take = [&] {
            const GatewayConfig config = stored.config->under({})->config;
            QVERIFY(
                peer.gateway().reconfigure(withConfig(GatewayOptions(), config), withConfig(*providers, config)).ok());
        };
        connect(stored.config.get(), &StoredConfig::changed, this, take);
        peer.upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto running = peer.post(chat, request("groq/a", true));
        QTRY_VERIFY(running->body.contains("Hi."));
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("fast"))), 404);

        QVERIFY(stored.config->putRoute(route("fast", "groq/b")).ok());
        peer.enqueueJson(answer);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("fast"))), 200);
        QVERIFY(peer.sent().contains(R"("model":"b")"));
        QVERIFY(stored.config->set({"retries", "attempts_per_target"}, "1").ok());
        peer.enqueueJson(R"({"error":{"message":"busy"}})", 503);
        QCOMPARE(GatewayPeer::wait(*peer.post(chat, request("fast"))), 503);

        peer.upstream().write(0, ScriptedServer::chunk(end) + ScriptedServer::chunk({}));
        QCOMPARE(GatewayPeer::wait(*running), 200);
        QVERIFY(running->body.endsWith("data: [DONE]\n\n"));
    }
};

QTEST_GUILESS_MAIN(TestStoredConfig)
#include "tst_storedconfig.moc"
