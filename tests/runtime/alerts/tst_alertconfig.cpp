// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/gatewayconfig.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

Result<GatewayConfig> readText(const QByteArray &text)
{
    const auto environment = [](const QByteArray &name) -> QByteArray {
        return name == "CI_KEY" ? "slc-ci" : name.startsWith("GROQ") ? "gsk_" + name : "";
    };
    const auto files = [](const QString &) {
        QFile file(QStringLiteral(SLUICE_CASES) + u"/config/authority.pem"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return readGatewayConfig("test.json", text, {{"groq", "fireworks"}, environment, false, files});
}

Result<GatewayConfig> whole()
{
    QFile file(QStringLiteral(SLUICE_CASES) + u"/config/whole.json"_s);
    return readText(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace

/// What a configuration says of exports and alerts.
class TestAlertConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExportIsRead()
    {
        const Result<GatewayConfig> read = whole();
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        const GatewayConfig &config = *read;
        QCOMPARE(config.exports.size(), 4u);
        const ExportDestination &collector = config.exports[0];
        QCOMPARE(collector.url, QUrl(u"http://localhost:4318"_s));
        QCOMPARE(collector.headers.at(0).value.reveal(), "slc-ci");
        QVERIFY(collector.traces && !collector.metrics && collector.logs && collector.content && !collector.packed);
        QVERIFY(collector.conventions == ExportDestination::Conventions::V136);
        QVERIFY(config.exportsTraces);
        QVERIFY(config.exports[1].kind == ExportDestination::Kind::Webhook);
        QCOMPARE(config.exports[1].signingKey.reveal(), "slc-ci");
        const ExportDestination &lake = config.exports[2];
        QCOMPARE(lake.url, QUrl(u"https://s3.eu-central-1.amazonaws.com"_s));
        QCOMPARE(lake.bucket, "requests");
        QCOMPARE(lake.gather.count(), 300);
        QCOMPARE(lake.credentials.key.reveal(), "slc-ci");
        QCOMPARE(config.exports[3].rotateBytes, 10LL * 1024 * 1024);
        QCOMPARE(config.exports[3].keptFiles, 3);
    }

    void everyAlertIsRead()
    {
        const Result<GatewayConfig> read = whole();
        QVERIFY(read.ok());
        const AlertConfig &alerts = read->alerts;
        QCOMPARE(alerts.rules.size(), 4u);
        const auto rule = [&](const char *name) {
            return *std::find_if(alerts.rules.begin(), alerts.rules.end(),
                                 [&](const AlertRule &one) { return one.name == name; });
        };
        QCOMPARE(rule("spending").steps, (std::vector<int>{50, 90}));
        QCOMPARE(rule("spending").channels, QByteArrayList{"pager"});
        QVERIFY(rule("spending").severity == AlertSeverity::Critical);
        QCOMPARE(rule("failing").holds.count(), 120);
        QCOMPARE(rule("failing").repeat.count(), 4);
        QVERIFY(rule("slow").ofFirstToken);
        QCOMPARE(rule("slow").thresholdMs, 1500.0);
        QCOMPARE(rule("ending").days, 3);
        QCOMPARE(alerts.channels.size(), 5u);
        const AlertChannel &mail = alerts.channels[2];
        QCOMPARE(mail.url.reveal(), "smtp://mail.example:587");
        QCOMPARE(mail.from, "sluice@example.org");
        QCOMPARE(mail.to, (QByteArrayList{"ops@example.org", "anna@example.org"}));
        QCOMPARE(mail.user + mail.key.reveal(), "sluiceslc-ci");
        QCOMPARE(alerts.channels[3].url.reveal(), "https://api.opsgenie.com");
        QCOMPARE(alerts.channels.back().url.reveal(), "https://events.pagerduty.com/v2/enqueue");
        QCOMPARE(alerts.quiet.from, QTime(22, 0));
        QVERIFY(alerts.quiet.days[0] && !alerts.quiet.days[1] && alerts.quiet.days[6]);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &path) {
            QTest::newRow(name) << text << path;
        };
        const QByteArray literal = "\"gsk_0123456789abcdef\"";
        row("unknown export", R"({"exports":{"a":{"kind":"ftp"}}})", "exports.a.kind");
        row("export without an address", R"({"exports":{"a":{"kind":"otlp"}}})", "exports.a.url");
        row("export to a file's address", R"({"exports":{"a":{"kind":"otlp","url":"file:\/\//etc/passwd"}}})",
            "exports.a.url");
        row("export with a password", R"({"exports":{"a":{"kind":"otlp","url":"http:\/\/u:p@h/"}}})", "exports.a.url");
        row("a header written out",
            R"({"exports":{"a":{"kind":"otlp","url":"http:\/\/h","headers":{"k":)" + literal + "}}}}",
            "exports.a.headers.k");
        row("a header that is none",
            R"({"exports":{"a":{"kind":"otlp","url":"http:\/\/h","headers":{"k: x":"env.CI_KEY"}}}})",
            "exports.a.headers.k: x");
        row("no signal", R"({"exports":{"a":{"kind":"otlp","url":"http:\/\/h","signals":[]}}})", "exports.a.signals");
        row("a path from here", R"({"exports":{"a":{"kind":"file","path":"out.jsonl"}}})", "exports.a.path");
        row("unknown rule", R"({"alerts":{"rules":{"a":{"kind":"weather"}}}})", "alerts.rules.a.kind");
        row("rule for nobody", R"({"alerts":{"rules":{"a":{"kind":"budget","channels":["x"]}}}})", "alerts.rules.a");
        row("step of nothing", R"({"alerts":{"rules":{"a":{"kind":"budget","steps":[0]}}}})", "alerts.rules.a.steps");
        row("address of Slack written out", R"({"alerts":{"channels":{"a":{"kind":"slack","url":"https:\/\/h/x"}}}})",
            "alerts.channels.a.url");
        row("routing key written out",
            R"({"alerts":{"channels":{"a":{"kind":"pagerduty","routing_key":)" + literal + "}}}}",
            "alerts.channels.a.routing_key");
        row("no such time", R"({"alerts":{"quiet":{"from":"25:00","to":"07:00"}}})", "alerts.quiet.from");
        row("no such zone", R"({"alerts":{"quiet":{"from":"22:00","to":"07:00","time_zone":"Moon/Sea"}}})",
            "alerts.quiet.time_zone");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        const Result<GatewayConfig> config = readText(text);
        QVERIFY(!config.ok());
        QCOMPARE(config.error().param, path);
        QVERIFY(!config.error().message.contains(u"0123456789"_s));
    }
};

QTEST_APPLESS_MAIN(TestAlertConfig)
#include "tst_alertconfig.moc"
