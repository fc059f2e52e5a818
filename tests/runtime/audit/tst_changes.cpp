// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertstates.h"
#include "audit/auditcheck.h"
#include "audit/auditvalue.h"
#include "config/configentries.h"
#include "config/storedconfig.h"
#include "ledger/gatewaykeys.h"
#include "tampering.h"

#include <QTemporaryDir>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray scheme = "https:\x2f\x2f";
const QByteArray planted = "PlantedSecret0123456789abcdefXYZ";

Author anna()
{
    return {"anna", true, Author::Via::CommandLine, "192.0.2.7"};
}

ConfigInputs inputs()
{
    return {{"groq", "my.server"}, [](const QByteArray &name) { return name; }};
}

QByteArray hashOf(char letter)
{
    return QByteArray(32, letter);
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = Database(m_folder->filePath(u"sluice.db"_s));
        auto store = m_data.connection();
        QVERIFY(store.ok());
        m_store = std::move(*store);
        auto config = StoredConfig::open(m_data, inputs(), anna());
        QVERIFY(config.ok());
        m_config = std::move(*config);
    }
    void cleanup()
    {
        m_seen = 0;
        m_config.reset();
        m_store.reset();
    }

    void everyWriteLeavesOneRow()
    {
        const Changes changes(*m_store, anna());
        const auto one = [&](const char *action, const Result<void> &done) {
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
            QCOMPARE(newRows(), QByteArrayList{action});
        };
        KeyChange budget;
        budget.budgetDay = std::optional<double>(2.5);
        one("key.add", addGatewayKey(changes, GatewayKey{hashOf('a'), u"zed"_s}));
        one("key.change", changeGatewayKey(changes, hashOf('a'), budget));
        one("key.revoke", revokeGatewayKey(changes, hashOf('a')));
        one("key.remove", removeGatewayKey(changes, hashOf('a')));
        one("key.replace", replaceGatewayKeys(changes, {u"desktop"_s, u"default"_s}, u"desktop"_s, hashOf('d')));
        one("key.replace", replaceGatewayKeys(changes, {u"desktop"_s, u"default"_s}, u"desktop"_s, hashOf('e')));
        QCOMPARE(gatewayKeyHashes(*m_store).value(), QList<QByteArray>{hashOf('e')});
        QVERIFY(revokeGatewayKey(changes, hashOf('e')).ok());
        (void)newRows();
        const Result<bool> first = addFirstGatewayKey(changes, u"default"_s, hashOf('f'));
        one("key.add", first ? Result<void>() : first.error());
        one("alert.silence", silenceAlerts(changes, "rule", 4'000'000'000'000));
        one("alert.unsilence", silenceAlerts(changes, "rule", 0));
        one("config.set", m_config->set({"capture"}, "\"all\""));
        one("config.set", m_config->set({"routes", "fast"}, R"({"targets":[{"model":"groq/a"}]})"));
        one("config.set", m_config->set({"routes", "other"}, R"({"targets":[{"model":"groq/b"}]})"));
        Route route = m_config->routes().at("fast");
        route.name = "quick";
        one("config.rename", m_config->putRoute(route, "fast"));
        QVERIFY(!m_config->routes().contains("fast") && m_config->routes().contains("quick"));
        route.name = "fast";
        one("config.rename", m_config->putRoute(route, "quick"));
        one("config.set", m_config->putFallbacks("groq/x", {"groq/y"}));
        one("config.set", m_config->putPrice({"groq", "a", {1.0, {}, 2.0}}));
        one("config.set", m_config->set({"providers", "groq", "base_url"}, "\"https://other.example/v1\""));
        one("config.set", m_config->set({"guards", "g"}, R"({"stage":"both","kind":"secrets"})"));
        one("config.set", m_config->set({"alerts", "rules"}, R"({"r":{"kind":"failures"},"s":{"kind":"no_traffic"}})"));
        one("config.set", m_config->set({"exports", "f"}, R"({"kind":"file","path":"/tmp/x"})"));
        one("config.unset", m_config->unset({"alerts"}));
        one("config.unset", m_config->removeRoute("fast"));
        const AuditCheck found = checkAudit(*m_store, {}).value();
        QCOMPARE(found.problem, QString());
    }

    void aRowSaysWhoAndWhat()
    {
        QVERIFY(addGatewayKey({*m_store, anna()}, GatewayKey{hashOf('\xab'), u"zed"_s, 1000}).ok());
        QVERIFY(m_config->set({"capture"}, "\"all\"").ok());
        QVERIFY(m_config->set({"capture"}, "\"errors\"").ok());
        const std::vector<AuditRow> rows = readAudit(*m_store, {}).value();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].actor + '/' + rows[0].actorKind + '/' + rows[0].via + '/' + rows[0].address,
                 "anna/user/cli/192.0.2.7");
        QCOMPARE(rows[0].objectKind + ' ' + rows[0].object, "config capture");
        QCOMPARE(rows[0].before + ' ' + rows[0].after, "\"all\" \"errors\"");
        QCOMPARE(rows[1].before, QByteArray());
        QCOMPARE(rows[2].objectKind + ' ' + rows[2].object, "gateway_key zed");
        QCOMPARE(rows[2].after, R"({"created":"1970-01-01T00:00:01Z","hash":"abababab…","name":"zed"})");
        QVERIFY(m_config->set({"audit"}, R"({"addresses":false})").ok());
        QVERIFY(m_config->set({"capture"}, "\"off\"").ok());
        QCOMPARE(readAudit(*m_store, {}).value()[0].address, QByteArray());
    }

    void whatChangesNothingLeavesNoRow()
    {
        QVERIFY(m_config->set({"capture"}, "\"all\"").ok());
        (void)newRows();
        QVERIFY(m_config->set({"capture"}, "\"all\"").ok());
        QVERIFY(!m_config->set({"capture"}, "\"loud\"").ok());
        QVERIFY(!m_config->unset({"routes", "none"}).ok());
        QVERIFY(!revokeGatewayKey({*m_store, anna()}, hashOf('x')).ok());
        QCOMPARE(newRows(), QByteArrayList());
        QCOMPARE(checkAudit(*m_store, {}).value().problem, QString());
    }

    void noSecretIsInTheLog_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &path, QByteArray value) {
            // A whole address in a raw string is a comment to moc.
            value.replace("AT", scheme);
            QTest::newRow(name) << path << value.replace("PLANTED", planted);
        };
        row("provider key", "providers.groq.keys", R"(["PLANTED"])");
        row("named provider key", "providers.groq.keys", R"([{"name":"team","key":"PLANTED"}])");
        row("header", "exports.c", R"({"kind":"otlp","url":"ATc.example","headers":{"x":"PLANTED"}})");
        row("signing key", "exports.w", R"({"kind":"webhook","url":"ATw.example","signing_key":"PLANTED"})");
        row("address", "exports.w", R"({"kind":"webhook","url":"ATw.example/T/PLANTED"})");
        row("query", "alerts.channels.w", R"({"kind":"webhook","url":"ATw.example/?t=PLANTED"})");
        row("user of an address", "exports.w", R"({"kind":"webhook","url":"ATu:PLANTED@w.example/"})");
        row("routing key", "alerts.channels.p", R"({"kind":"pagerduty","routing_key":"PLANTED"})");
        row("word", "guards.w", R"({"stage":"both","kind":"words","config":{"words":["PLANTED"]}})");
        row("service key", "guard_services.s", R"({"kind":"http","url":"ATs.example","key":"PLANTED"})");
        row("pattern", "guards.p", R"({"stage":"both","kind":"pattern","config":{"patterns":["sk-PLANTED"]}})");
        row("route", "routes.sk-PLANTED", R"({"targets":[{"model":"groq/sk-PLANTED"}]})");
        row("fallback", "fallbacks.groq/sk-PLANTED", R"(["groq/sk-PLANTED"])");
        row("price", "prices.groq.sk-PLANTED", R"({"input":1,"output":2})");
        row("base address", "providers.groq.base_url", "\"ATg.example/v1?k=PLANTED\"");
        row("origin", "access.allowed_origins", R"(["ATsk-PLANTED.example"])");
    }

    void noSecretIsInTheLog()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        path.replace("PLANTED", planted);
        (void)newRows();
        const Result<void> done = m_config->set(parseConfigPath(path, inputs().providers), value);
        // What the reader refuses is in no row; the rest is in one.
        QCOMPARE(newRows().size(), done.ok() ? 1 : 0);
        QVERIFY2(!dump().contains(planted), dump().constData());
        // As it would be, were it not refused.
        const QByteArray shown = auditValue(value, HiddenKeys::Secrets, path.split('.').last());
        QVERIFY2(!shown.contains(planted), shown.constData());
    }

    void noKeyOrItsHashIsInTheLog()
    {
        const Changes changes(*m_store, anna());
        const QByteArray hash = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
        QVERIFY(addGatewayKey(changes, GatewayKey{hash, u"slc-"_s + QString::fromLatin1(planted)}).ok());
        QVERIFY(revokeGatewayKey(changes, hash).ok());
        QVERIFY(removeGatewayKey(changes, hash).ok());
        QVERIFY(silenceAlerts(changes, "sk-" + planted, 4'000'000'000'000).ok());
        QVERIFY2(!dump().contains(planted), dump().constData());
        QVERIFY(!dump().contains(hash.toHex()));
        QVERIFY(dump().contains("00112233…"));
        const QByteArray keys = R"({"gateway_keys":[{"name":"a","hash":"0011223344"}]})";
        const QByteArray shown = R"({"gateway_keys":[{"hash":"00112233…","name":"a"}]})";
        QCOMPARE(auditValue(keys), shown);
    }

    void referencesAndNamesStay()
    {
        const QByteArray address = "{\"base_url\":\"" + scheme + "a.example:8/v1\",\"keys\":[\"env.B\"]}";
        QCOMPARE(auditValue(address), address);
        const QByteArray target = R"([{"model":"groq/a","key":"team"}])";
        const QByteArray sorted = R"([{"key":"team","model":"groq/a"}])";
        QCOMPARE(auditValue(target, HiddenKeys::None), sorted);
        const QByteArray mixed = R"([{"key":"team"},1.50,null,true])";
        QCOMPARE(auditValue(mixed), QByteArray(mixed).replace("team", "…"));
        QCOMPARE(auditValue(QByteArray("no json " + planted)), "\"…\"");
    }

    void hugeValuesAreToldByTheirSum()
    {
        QByteArray models;
        for (int i = 0; i < 20'000; ++i)
            models += (i > 0 ? ",\"groq/model-" : "\"groq/model-") + QByteArray::number(i) + '"';
        QVERIFY(m_config->set({"fallbacks", "groq/x"}, '[' + models + ']').ok());
        const AuditRow row = readAudit(*m_store, {}).value().front();
        QVERIFY2(row.after.size() < 200 && row.after.contains("sha256"), row.after.constData());
        QVERIFY(auditText(QByteArray(10'000'000, 'x')).size() < 100);
        QCOMPARE(checkAudit(*m_store, {}).value().problem, QString());
    }

    void foreignTextComesBackAsItWent()
    {
        const Changes changes(*m_store, anna());
        for (const QByteArray &object :
             {QByteArray("\x1b[2J\r\n\t<b>&amp;</b>"), QByteArray("a\0b", 3), QByteArray("\xff\xfe no text"),
              QByteArray("\xe2\x80\xae"
                         "abc"),
              QByteArray("'; DROP TABLE audit; --"), QByteArray(5000, 'x')})
            QVERIFY(changes.note({"test", "thing", object, object}, {.after = "\"x\""}).ok());
        const AuditCheck found = checkAudit(*m_store, {}).value();
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.rows, 6);
    }

    void withoutARowThereIsNoChange()
    {
        QVERIFY(addGatewayKey({*m_store, anna()}, u"there"_s, hashOf('t')).ok());
        (void)newRows();
        QVERIFY(
            takes(*m_store, u"CREATE TRIGGER away BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'away'); END"_s));
        const Changes changes(*m_store, anna());
        const ConfigEntries before = readConfigEntries(*m_store).value();
        const std::vector<GatewayKey> keys = gatewayKeys(*m_store).value();
        KeyChange name;
        name.name = u"other"_s;
        const Result<bool> first = addFirstGatewayKey(changes, u"default"_s, hashOf('f'));
        QVERIFY(first.ok() && !*first); // there is one: nothing to write
        for (const Result<void> &done :
             {m_config->set({"capture"}, "\"all\""), addGatewayKey(changes, u"new"_s, hashOf('n')),
              changeGatewayKey(changes, hashOf('t'), name), revokeGatewayKey(changes, hashOf('t')),
              removeGatewayKey(changes, hashOf('t')), silenceAlerts(changes, "r", 4'000'000'000'000),
              replaceGatewayKeys(changes, {u"there"_s}, u"there"_s, hashOf('u')),
              changes.note({"text.read", "request"})}) {
            QVERIFY(!done.ok());
            QVERIFY2(done.error().message.contains(u"sluice audit verify"_s), qPrintable(done.error().message));
        }
        QCOMPARE(readConfigEntries(*m_store).value(), before);
        QCOMPARE(m_config->entries(), before);
        QCOMPARE(gatewayKeys(*m_store).value(), keys);
        QVERIFY(takes(*m_store, u"DROP TRIGGER away"_s));
        QVERIFY(m_config->set({"capture"}, "\"all\"").ok());
        QCOMPARE(newRows(), QByteArrayList{"config.set"});
    }

    void aLogThatIsGoneRefusesEverything()
    {
        tamper(*m_store, {u"DROP TABLE audit"_s});
        QVERIFY(!m_config->set({"capture"}, "\"all\"").ok());
        QVERIFY(!addGatewayKey({*m_store, anna()}, u"new"_s, hashOf('n')).ok());
        QVERIFY(readConfigEntries(*m_store).value().empty());
    }

    void aStoreThatCanOnlyBeReadSaysWhatToDo()
    {
        const auto reading = m_data.connectionForReading();
        QVERIFY(reading.ok());
        const Result<void> done = addGatewayKey({**reading, anna()}, u"new"_s, hashOf('n'));
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message.contains(u"writable"_s), qPrintable(done.error().message));
    }

    void aFullDiskSaysWhatToDo()
    {
        QSqlQuery query(u"PRAGMA page_count"_s, m_store->database());
        QVERIFY(query.next());
        const int pages = query.value(0).toInt();
        query.finish();
        QVERIFY(takes(*m_store, u"PRAGMA max_page_count = %1"_s.arg(pages)));
        Result<void> done;
        int kept = 0;
        for (; done.ok() && kept < 10'000; ++kept) {
            const QByteArray number = QByteArray::number(kept);
            done = addGatewayKey({*m_store, anna()}, QString::fromLatin1(number), number.rightJustified(32, '0'));
        }
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message.contains(u"room"_s), qPrintable(done.error().message));
        QVERIFY(takes(*m_store, u"PRAGMA max_page_count = 1000000"_s));
        QCOMPARE(qint64(gatewayKeys(*m_store).value().size()), kept - 1);
        QCOMPARE(checkAudit(*m_store, {}).value().rows, kept - 1);
    }

    void nothingGoesRoundTheGate()
    {
        QVERIFY(addGatewayKey({*m_store, anna()}, u"there"_s, hashOf('t')).ok());
        QVERIFY(m_config->set({"capture"}, "\"all\"").ok());
        QVERIFY(silenceAlerts({*m_store, anna()}, "r", 4'000'000'000'000).ok());
        const QStringList statements{
            u"INSERT INTO gateway_keys (hash, created_ms, name) VALUES ('00', 1, 'x')"_s,
            u"UPDATE gateway_keys SET revoked_ms = NULL"_s,
            u"DELETE FROM gateway_keys"_s,
            u"REPLACE INTO gateway_config (section, name, part, value) VALUES ('capture', '', '', '\"off\"')"_s,
            u"UPDATE gateway_config SET value = '\"off\"'"_s,
            u"DELETE FROM gateway_config"_s,
            u"INSERT INTO alert_silences (rule, until_ms) VALUES ('s', 1)"_s,
            u"UPDATE alert_silences SET until_ms = 1"_s,
            u"DELETE FROM alert_silences"_s};
        for (const QString &statement : statements)
            QVERIFY2(!takes(*m_store, statement), qPrintable(statement));
        // Who opens the gate by hand has to write the row, too.
        QVERIFY(takes(*m_store, u"BEGIN"_s));
        QVERIFY(takes(*m_store, u"UPDATE audit_gate SET seq = seq + 1"_s));
        QVERIFY(takes(*m_store, u"DELETE FROM gateway_keys"_s));
        QVERIFY(!takes(*m_store, u"COMMIT"_s));
        QVERIFY(takes(*m_store, u"ROLLBACK"_s));
        QCOMPARE(gatewayKeys(*m_store).value().size(), 1u);
    }

    void workThatFailsIsUndone()
    {
        const Changes changes(*m_store, anna());
        const auto work = [&](const OpenChange &open) -> Result<Difference> {
            const ConfigEntries put{{{"capture"}, "\"all\""}};
            if (const Result<void> done = changeConfigEntries(open, {}, put); !done.ok())
                return done.error();
            return Error{.message = u"not this time"_s};
        };
        QCOMPARE(changes.apply({"test", "thing"}, work).error().message, u"not this time"_s);
        QVERIFY(readConfigEntries(*m_store).value().empty());
        QCOMPARE(newRows(), QByteArrayList());
        QVERIFY(changes.note({"test", "thing"}).ok());
    }

private:
    /// Actions of the rows since it was asked last.
    QByteArrayList newRows()
    {
        QByteArrayList actions;
        const Result<void> read = walkAudit(*m_store, 0, [&](const AuditRow &row) {
            if (row.seq > m_seen)
                actions.append(row.action);
            m_seen = std::max(m_seen, row.seq);
            return true;
        });
        return read ? actions : QByteArrayList{"unreadable"};
    }
    /// All of the log.
    QByteArray dump()
    {
        QByteArray text;
        (void)walkAudit(*m_store, 0, [&](const AuditRow &row) {
            text += exportedLine(row) + '\n';
            return true;
        }).ok();
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Database m_data{QString()};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoredConfig> m_config;
    qint64 m_seen = 0;
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
