// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/networkdesk.h"
#include "support/peers/testcertificate.h"

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

/// What is typed into the network section, and what becomes of it.
class TestNetworkFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void addresses_data();
    void addresses();
    void aBadAddressChangesNothing();
    void othersMayChangeItToo();
    void whatIsNotOnThePageStays();
    void filesThatAreNone();
    void aFileThatVanished();
    void withoutAStore();

private:
    TestCertificate m_certificate;
};

void TestNetworkFields::initTestCase()
{
    QVERIFY(m_certificate.isValid());
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"})
        qunsetenv(name);
}

void TestNetworkFields::addresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("url"); // empty: refused
    const auto row = [](const char *host, const char *port, const char *url) {
        QTest::addRow("%s, %s", host, port)
            << QString::fromLatin1(host) << QString::fromLatin1(port) << QString::fromLatin1(url);
    };
    row("proxy.example", "", "http://proxy.example");
    row("  proxy.example\n", " 3128 ", "http://proxy.example:3128");
    row("proxy.example:3128", "", "http://proxy.example:3128");
    row("http://proxy.example:3128/", "", "http://proxy.example:3128");
    row("HTTP://proxy.example", "80", "http://proxy.example:80");
    row("socks5://proxy.example:1080", "", "socks5://proxy.example:1080");
    row("socks5h://proxy.example", "", "socks5://proxy.example");
    row("192.0.2.1", "65535", "http://192.0.2.1:65535");
    row("::1", "3128", "http://[::1]:3128");
    row("[2001:db8::7]", "3128", "http://[2001:db8::7]:3128");
    row("[2001:db8::7]:8080", "", "http://[2001:db8::7]:8080");
    row("", "3128", "");
    row("https://proxy.example", "443", "");
    row("ftp://proxy.example", "", "");
    row("my proxy", "80", "");
    row("proxy.example/path", "", "");
    row("proxy.example?x", "", "");
    row("http://", "", "");
    row("proxy.example", "0", "");
    row("proxy.example", "70000", "");
    row("proxy.example", "-1", "");
    row("proxy.example", "http", "");
    row("proxy.example:70000", "", "");
    row("joe:pa ss@proxy.example", "80", "");
}

void TestNetworkFields::addresses()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, url);
    Desk desk;
    if (!port.isEmpty())
        desk.model.setPort(port);
    desk.model.setHost(host);
    desk.model.setMode(NetworkModel::ManualProxy);
    QCOMPARE(desk.model.proxyProblem().isEmpty(), !url.isEmpty());
    const ProxySettings proxy = desk.config->under({}).value().config.proxy;
    QCOMPARE(proxy.mode, url.isEmpty() ? ProxySettings::Mode::System : ProxySettings::Mode::Manual);
    if (!url.isEmpty())
        QCOMPARE(proxy.url, QUrl(url));
    QVERIFY(!desk.entry("proxy").contains("pa"));
    QVERIFY(!desk.model.host().contains(u'@'));
}

void TestNetworkFields::aBadAddressChangesNothing()
{
    Proxy proxy;
    Desk desk;
    desk.useProxy(proxy);
    desk.model.setHost(u"no proxy"_s);
    QVERIFY(!desk.model.proxyProblem().isEmpty());
    QCOMPARE(desk.model.host(), u"no proxy"_s);
    desk.list();
    QCOMPARE(proxy.asked(), std::size_t(1));
    desk.model.setHost(u"127.0.0.1"_s);
    QVERIFY(desk.model.proxyProblem().isEmpty());
}

void TestNetworkFields::othersMayChangeItToo()
{
    Desk desk;
    desk.model.setHost(u"my proxy"_s);
    desk.model.setMode(NetworkModel::ManualProxy);
    // What nobody else touched stays as typed.
    QVERIFY(desk.config->set({"capture"}, R"("all")").ok());
    QCOMPARE(desk.model.host(), u"my proxy"_s);
    const std::unique_ptr<StoredConfig> other = openConfig(desk.stored.folder);
    const QByteArray proxy = R"({"mode":"manual","url":"socks5://a.example:9","user":"u"})";
    QVERIFY(other->set({"transport", "proxy"}, proxy).ok());
    QTRY_COMPARE(desk.model.host(), u"a.example"_s);
    QCOMPARE(desk.model.kind(), NetworkModel::Socks5Proxy);
    QCOMPARE(desk.model.user(), u"u"_s);
    QCOMPARE(desk.model.proxyProblem(), QString());
}

void TestNetworkFields::whatIsNotOnThePageStays()
{
    Desk desk;
    const QByteArray proxy = R"({"mode":"manual","url":"http://a.example:9","user":"u","password":"env.PW"})";
    QVERIFY(desk.config->set({"transport", "proxy"}, proxy).ok());
    const QByteArray timeouts = R"({"idle_seconds":7,"connect_seconds":2.5})";
    QVERIFY(desk.config->set({"transport", "timeouts"}, timeouts).ok());
    QVERIFY(desk.model.isPasswordFixed());
    QVERIFY(desk.model.passwordText().contains(u"PW"_s));
    desk.model.setPort(u"10"_s);
    QVERIFY(desk.entry("proxy").contains("env.PW"));
    QCOMPARE(desk.model.connectSeconds(), 3);
    desk.model.setConnectSeconds(3); // nobody changed it
    QVERIFY(desk.entry("timeouts").contains("2.5"));
    desk.model.setFirstByteSeconds(20);
    QCOMPARE(desk.config->under({}).value().config.timeouts.idle.count(), 7000);
    desk.model.setUser({}); // whose password it was
    QVERIFY(!desk.entry("proxy").contains("env.PW"));
}

void TestNetworkFields::filesThatAreNone()
{
    Desk desk;
    desk.model.setAuthorityFile(m_certificate.certificateFile());
    QCOMPARE(desk.model.authorities(), 1);
    const QString empty = desk.stored.folder.filePath(u"empty.pem"_s);
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    for (const QString &path :
         {m_certificate.keyFile(), empty, desk.stored.folder.path(), u"/no/such.pem"_s, u"/dev/zero"_s, QString()}) {
        desk.model.setAuthorityFile(path);
        QVERIFY2(!desk.model.authorityProblem().isEmpty(), qPrintable(path));
        QCOMPARE(desk.model.authorityFile(), m_certificate.certificateFile());
        QCOMPARE(desk.config->under({}).value().config.authorities.size(), 1);
    }
    desk.model.setAuthorityFile(m_certificate.certificateFile());
    QCOMPARE(desk.model.authorityProblem(), QString());
}

void TestNetworkFields::aFileThatVanished()
{
    Desk desk;
    const QString path = desk.stored.folder.filePath(u"ca.pem"_s);
    QVERIFY(QFile::copy(m_certificate.certificateFile(), path));
    desk.model.setAuthorityFile(path);
    desk.useProxy(Proxy());
    QVERIFY(QFile::remove(path));
    // The next start.
    const NetworkModel next(desk.config.get(), desk.keys);
    QCOMPARE(next.authorityFile(), path);
    QVERIFY(!next.authorityProblem().isEmpty());
    const LayeredConfig read = desk.config->under({}).value();
    QVERIFY(read.config.authorities.isEmpty());
    QCOMPARE(read.config.proxy.mode, ProxySettings::Mode::Manual); // what else there is holds
    // It is back, and chosen once more.
    QVERIFY(QFile::copy(m_certificate.certificateFile(), path));
    desk.model.setAuthorityFile(path);
    QCOMPARE(desk.model.authorityProblem(), QString());
    QCOMPARE(desk.config->under({}).value().config.authorities.size(), 1);
}

void TestNetworkFields::withoutAStore()
{
    FakeKeychain keychain;
    KeyRing keys(keychain, {}, {});
    NetworkModel model(nullptr, keys);
    QVERIFY(!model.isAvailable());
    model.setHost(u"proxy.example"_s);
    model.setMode(NetworkModel::ManualProxy);
    QVERIFY(!model.proxyProblem().isEmpty());
    model.setConnectSeconds(3);
    QCOMPARE(model.connectSeconds(), 30);
    model.removeAuthorityFile();
}

QTEST_MAIN(TestNetworkFields)
#include "tst_networkfields.moc"
