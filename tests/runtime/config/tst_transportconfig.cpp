// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/gatewayconfig.h"
#include "support/cases/schemacheck.h"
#include "transport/proxyaddress.h"

#include <QFile>
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

QByteArray environment(const QByteArray &name)
{
    return name == "PW" ? "se:cret@%41 \n" : "";
}

Result<GatewayConfig> read(const QByteArray &transport, QByteArray (*variables)(const QByteArray &) = environment)
{
    const auto files = [](const QString &path) {
        const QByteArray pem = fileText(QStringLiteral(SLUICE_CASES) + u"/config/authority.pem"_s);
        return path == "/ca.pem"_L1   ? pem
               : path == "/ca.der"_L1 ? QSslCertificate(pem).toDer()
               : path == "/text"_L1   ? QByteArray("no certificate")
                                      : QByteArray();
    };
    return readGatewayConfig("test.json", R"({"transport":)" + transport + "}",
                             {{"groq", "fireworks"}, variables, false, files});
}

} // namespace

/// What a configuration says of the way to providers.
class TestTransportConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSaid();
    void proxies_data();
    void proxies();
    void thePasswordOfTheEnvironment();
    void timeouts();
    void authorities();
    void refused_data();
    void refused();
};

void TestTransportConfig::nothingSaid()
{
    const GatewayConfig config = read("{}").value();
    QVERIFY(transportOptions(config) == TransportOptions());
    QCOMPARE(config.timeouts.connect.count(), 30'000);
}

void TestTransportConfig::proxies_data()
{
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<QString>("url"); // with user and password
    QTest::newRow("HTTP") << QByteArray(R"({"mode":"manual","url":"http://a.example:3128"})")
                          << u"http://a.example:3128"_s;
    QTest::newRow("SOCKS5") << QByteArray(R"({"mode":"manual","url":"socks5h://[::1]:9/"})") << u"socks5://[::1]:9"_s;
    QTest::newRow("user") << QByteArray(R"({"mode":"manual","url":"http://a.example","user":"a b"})")
                          << u"http://a%20b@a.example"_s;
    QTest::newRow("password") << QByteArray(
        R"({"mode":"manual","url":"http://a.example","user":"joe","password":"env.PW"})")
                              << u"http://joe:se:cret%40%2541@a.example"_s;
    // The proxy will refuse; without the entry all would go by without it.
    QTest::newRow("no such variable") << QByteArray(
        R"({"mode":"manual","url":"http://a.example","user":"joe","password":"env.NOT_SET"})")
                                      << u"http://joe@a.example"_s;
}

void TestTransportConfig::proxies()
{
    QFETCH(QByteArray, proxy);
    QFETCH(QString, url);
    const Result<GatewayConfig> config = read(R"({"proxy":)" + proxy + "}");
    QVERIFY2(config.ok(), config.ok() ? "" : qPrintable(config.error().message));
    QVERIFY(config->proxy.mode == ProxySettings::Mode::Manual);
    QCOMPARE(config->proxy.url, QUrl(url));
    QVERIFY(withConfig(GatewayOptions(), *config).transport.proxy == config->proxy);
    QCOMPARE(lacksPassword(config->proxy), url.contains(u'@') && !url.contains(u"joe:"_s));
}

void TestTransportConfig::thePasswordOfTheEnvironment()
{
    const auto variables = [](const QByteArray &name) -> QByteArray {
        return name == "SLUICE_PROXY_PASSWORD" ? "given" : "";
    };
    const auto of = [&](const QByteArray &members) {
        return read(R"({"proxy":{"mode":"manual","url":"http://a.example")" + members + "}}", variables).value().proxy;
    };
    QCOMPARE(of(R"(,"user":"joe")").url.password(), u"given"_s);
    QCOMPARE(of({}).url.userInfo(), QString());
    const ProxySettings late = withPassword(of(R"(,"user":"joe")"), Secret("kept"));
    QCOMPARE(late.url.password(), u"given"_s);
}

void TestTransportConfig::timeouts()
{
    const GatewayConfig config = readGatewayConfig("test.json", R"({
        "providers": {"groq": {"timeouts": {"first_byte_seconds": 2}}},
        "transport": {"timeouts": {"connect_seconds": 4.5, "first_byte_seconds": 90}}})",
                                                   {{"groq"}, environment})
                                     .value();
    QCOMPARE(config.timeouts.firstByte.count(), 90'000);
    QCOMPARE(withConfig(GatewayOptions(), config).timeouts.connect.count(), 4500);
    const TransportLimits groq = *config.providers.at("groq").limits;
    QCOMPARE(groq.firstByte.count(), 2000);
    QCOMPARE(groq.connect.count(), 4500); // which says nothing of it
}

void TestTransportConfig::authorities()
{
    QCOMPARE(read(R"({"ca_file":"/ca.pem"})").value().authorities.size(), 1);
    QCOMPARE(read(R"({"ca_file":"/ca.der"})").value().authorities,
             read(R"({"ca_file":"/ca.pem"})").value().authorities);
}

void TestTransportConfig::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("bySchema");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &path, bool bySchema = true) {
        QTest::newRow(name) << text << "transport." + path << bySchema;
    };
    row("no mode", R"({"proxy":{"url":"http://a.example"}})", "proxy.mode");
    row("another mode", R"({"proxy":{"mode":"auto"}})", "proxy.mode");
    row("nowhere", R"({"proxy":{"mode":"manual"}})", "proxy.url", false);
    row("by TLS", R"({"proxy":{"mode":"manual","url":"https://a.example"}})", "proxy.url");
    row("no scheme", R"({"proxy":{"mode":"manual","url":"a.example:80"}})", "proxy.url");
    row("no port", R"({"proxy":{"mode":"manual","url":"http://a.example:70000"}})", "proxy.url", false);
    row("path", R"({"proxy":{"mode":"none","url":"http://a.example/x"}})", "proxy.url");
    row("password in the address", R"({"proxy":{"mode":"manual","url":"http://u:0123456789abcdef@a.example"}})",
        "proxy.url");
    row("literal password", R"({"proxy":{"mode":"none","user":"u","password":"0123456789abcdef"}})", "proxy.password");
    row("unknown member", R"({"proxy":{"mode":"none","except":"x"}})", "proxy.except");
    row("no time", R"({"timeouts":{"connect_seconds":0}})", "timeouts.connect_seconds");
    row("no file", R"({"ca_file":"/nowhere.pem"})", "ca_file", false);
    row("no certificate", R"({"ca_file":"/text"})", "ca_file", false);
    row("file somewhere", R"({"ca_file":"ca.pem"})", "ca_file", false);
}

void TestTransportConfig::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    QFETCH(bool, bySchema);
    const Result<GatewayConfig> config = read(text);
    QVERIFY(!config.ok());
    QCOMPARE(config.error().param, path);
    QVERIFY2(!config.error().message.contains(u"0123456789abcdef"), "a secret is not repeated");
    const QJsonObject schema = QJsonDocument::fromJson(fileText(QStringLiteral(SLUICE_CONFIG_SCHEMA))).object();
    const QJsonObject whole = QJsonDocument::fromJson(R"({"transport":)" + text + "}").object();
    QCOMPARE(!test::schemaFault(schema, whole, true).isEmpty(), bySchema);
}

QTEST_GUILESS_MAIN(TestTransportConfig)
#include "tst_transportconfig.moc"
