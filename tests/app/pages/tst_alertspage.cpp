// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "alertsmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The page on a store of its own.
struct Page {
    QTemporaryDir folder;
    std::unique_ptr<StoredConfig> config = test::openConfig(folder);
    AlertsModel model{config.get()};

    [[nodiscard]] QString path() const { return folder.filePath(u"records.db"_s); }
    [[nodiscard]] QJsonObject stored(const QByteArray &part, const QByteArray &name) const
    {
        const auto entry = config->entries().find({"alerts", part, name});
        return entry == config->entries().end() ? QJsonObject() : QJsonDocument::fromJson(entry->second).object();
    }
    void put(const QByteArray &part, const QByteArray &name, const QByteArray &json) const
    {
        const Result<void> done = config->set({"alerts", part, name}, json);
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message));
    }
    [[nodiscard]] QVariantMap rule(int row) const { return model.rules().at(row).toMap(); }
    [[nodiscard]] QVariantMap channel(int row) const { return model.channels().at(row).toMap(); }
};

/// Answers each connection with a status and keeps what came.
struct Receiver : QTcpServer {
    QByteArray got;
    explicit Receiver(const QByteArray &status)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, status] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, status] {
                got += socket->readAll();
                if (got.contains("test of the channel")) {
                    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()) + "/hook"; }
};

} // namespace

class TestAlertsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRuleIsStored();
    void aRuleWithoutAChannelTellsNobody();
    void theNumberOfAKindIsItsOwn_data();
    void theNumberOfAKindIsItsOwn();
    void whatTheFormDoesNotShowStays();
    void aChannelOfMailIsStored();
    void whatIsWrongIsTold();
    void aChannelIsTried_data();
    void aChannelIsTried();
    void statesAndSilencesAreShown();
    void nothingIsReadUntilSomebodyLooks();
    void quietHoursAreSetAndEnded();
};

void TestAlertsPage::aNewRuleIsStored()
{
    Page page;
    page.model.editRule({});
    QVERIFY(page.model.draft()->isNew());
    page.model.draft()->setName(u"spent"_s);
    page.model.draft()->setValue(u"60, 90"_s);
    page.model.draft()->setSeverity(2);
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->failure()));
    QCOMPARE(page.stored("rules", "spent"),
             (QJsonObject{{u"kind"_s, u"budget"_s}, {u"severity"_s, u"critical"_s}, {u"steps"_s, QJsonArray{60, 90}}}));
    QCOMPARE(page.rule(0)[u"kind"_s], u"A budget is spent"_s);
    QCOMPARE(page.rule(0)[u"severity"_s], u"Critical"_s);
    page.model.removeRule(u"spent"_s);
    QVERIFY(page.model.rules().isEmpty());
}

void TestAlertsPage::aRuleWithoutAChannelTellsNobody()
{
    Page page;
    const auto untold = [&](int row) { return page.rule(row)[u"untold"_s].toBool(); };
    page.put("rules", "any", R"({"kind":"failures"})");
    QVERIFY(untold(0));
    page.put("channels", "desk", R"({"kind":"desktop"})");
    QVERIFY(!untold(0));
    page.put("channels", "hook", R"({"kind":"webhook","url":"http://127.0.0.1:1/"})");
    page.put("rules", "one", R"({"kind":"failures","channels":["hook"]})");
    QVERIFY(!untold(1));
    page.model.removeChannel(u"desk"_s);
    QVERIFY(!untold(0));
    page.model.removeRule(u"one"_s);
    page.model.removeChannel(u"hook"_s);
    QVERIFY(untold(0));
}

void TestAlertsPage::theNumberOfAKindIsItsOwn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::newRow("budget") << QByteArray(R"({"kind":"budget","steps":[10,20]})") << u"10, 20"_s;
    QTest::newRow("failures") << QByteArray(R"({"kind":"failures","share_percent":2.5})") << u"2.5"_s;
    QTest::newRow("latency") << QByteArray(R"({"kind":"latency","threshold_ms":1500})") << u"1500"_s;
    QTest::newRow("no traffic") << QByteArray(R"({"kind":"no_traffic","window_seconds":600})") << u"600"_s;
    QTest::newRow("key") << QByteArray(R"({"kind":"key_expiring","days":3})") << u"3"_s;
    QTest::newRow("provider") << QByteArray(R"({"kind":"provider_down"})") << QString();
}

void TestAlertsPage::theNumberOfAKindIsItsOwn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, value);
    Page page;
    page.put("rules", "r", json);
    page.model.editRule(u"r"_s);
    QCOMPARE(page.model.draft()->value(), value);
    QCOMPARE(page.model.draft()->valueLabel().isEmpty(), value.isEmpty());
    QJsonObject expected = QJsonDocument::fromJson(json).object();
    expected[u"severity"_s] = u"warning"_s;
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->failure()));
    QCOMPARE(page.stored("rules", "r"), expected);
}

void TestAlertsPage::whatTheFormDoesNotShowStays()
{
    Page page;
    page.put("channels", "desk", R"({"kind":"desktop"})");
    page.put("rules", "r", R"({"kind":"failures","channels":["desk"],"minimum":50,"for_seconds":60})");
    page.model.editRule(u"r"_s);
    page.model.draft()->setValue(u"7"_s);
    QVERIFY2(page.model.save(), qPrintable(page.model.draft()->failure()));
    const QJsonObject stored = page.stored("rules", "r");
    QCOMPARE(stored[u"channels"_s].toArray(), (QJsonArray{u"desk"_s}));
    QCOMPARE(stored[u"minimum"_s].toInt(), 50);
    QCOMPARE(stored[u"for_seconds"_s].toInt(), 60);
    QCOMPARE(stored[u"share_percent"_s].toDouble(), 7.0);
}

void TestAlertsPage::aChannelOfMailIsStored()
{
    Page page;
    page.model.editChannel({});
    AlertDraft *const draft = page.model.draft();
    draft->setName(u"mail"_s);
    draft->setKind(int(channelKindNames().indexOf("email")));
    QVERIFY(draft->isMail() && draft->hasKey());
    draft->setValue(u"smtp://mail.example.org:587"_s);
    draft->setRecipients(u"ops@example.org, anna"_s);
    QVERIFY(!page.model.save());
    QVERIFY(draft->failure().contains(u"addresses"_s));
    draft->setRecipients(u"ops@example.org, anna@example.org"_s);
    QVERIFY2(page.model.save(), qPrintable(draft->failure()));
    const QJsonObject stored = page.stored("channels", "mail");
    QCOMPARE(stored[u"to"_s].toArray(), (QJsonArray{u"ops@example.org"_s, u"anna@example.org"_s}));
    QVERIFY(!stored.contains(u"user"_s) && !stored.contains(u"password"_s));
    page.model.editChannel(u"mail"_s);
    QCOMPARE(draft->recipients(), u"ops@example.org, anna@example.org"_s);
    draft->setUser(u"sluice"_s);
    QVERIFY(!page.model.save()); // whoever is known there has a password
    QVERIFY(draft->failure().contains(u"password"_s));
    draft->setKind(1);
    draft->setValue(u"https://hook.example.org"_s);
    draft->setKey({});
    QVERIFY2(page.model.save(), qPrintable(draft->failure())); // another kind leaves nothing of mail behind
    QVERIFY(!page.stored("channels", "mail").contains(u"to"_s));
}

void TestAlertsPage::whatIsWrongIsTold()
{
    Page page;
    page.model.editRule({});
    page.model.draft()->setName(u" "_s);
    QVERIFY(!page.model.save());
    QVERIFY(!page.model.draft()->nameProblem().isEmpty());
    page.model.draft()->setName(u"r"_s);
    page.model.draft()->setValue(u"fifty"_s);
    QVERIFY(!page.model.save());
    QVERIFY(page.model.draft()->failure().contains(u"steps"_s));
    page.model.editChannel({});
    page.model.draft()->setName(u"hook"_s);
    page.model.draft()->setKind(1);
    page.model.draft()->setValue(u"ftp://example.org"_s);
    QVERIFY(!page.model.save());
    QVERIFY(page.model.draft()->failure().contains(u"url"_s));
    // An address that is a secret belongs into the environment.
    page.model.draft()->setKind(2);
    page.model.draft()->setValue(u"https://hooks.example.org/T000"_s);
    QVERIFY(!page.model.save());
    QVERIFY(page.model.channels().isEmpty());
}

void TestAlertsPage::aChannelIsTried_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("taken") << QByteArray("204 No Content") << true;
    QTest::newRow("refused") << QByteArray("403 Forbidden") << false;
}

void TestAlertsPage::aChannelIsTried()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, isTaken);
    Receiver receiver(status);
    Page page;
    page.put("channels", "hook", R"({"kind":"webhook","url":")" + receiver.url() + R"("})");
    page.put("channels", "desk", R"({"kind":"desktop"})");
    QCOMPARE(page.channel(0)[u"testable"_s], QVariant(false));
    QCOMPARE(page.channel(1)[u"testable"_s], QVariant(true));
    page.model.testChannel(u"hook"_s);
    QTRY_VERIFY(page.model.notice().contains(isTaken ? u"took the test message"_s : u"did not take it"_s));
    QCOMPARE(page.model.hasFailed(), !isTaken);
    QVERIFY(receiver.got.startsWith("POST /hook "));
}

void TestAlertsPage::statesAndSilencesAreShown()
{
    Page page;
    page.put("rules", "spent", R"({"kind":"budget","steps":[80]})");
    {
        const Result<std::unique_ptr<Store>> store = Store::open(page.path());
        QVERIFY(store.ok());
        AlertRule rule;
        rule.name = "spent";
        rule.steps = {80};
        AlertReading reading;
        reading.scope = "ed\u202eitor";
        reading.period = "2026-11";
        reading.step = "80";
        reading.isOver = true;
        QVERIFY(applyReadings(**store, {}, rule, {reading}, 1000).ok());
    }
    page.model.open(page.path());
    page.model.setActive(true);
    QTRY_COMPARE(page.model.events().size(), 1);
    const QVariantMap event = page.model.events().first().toMap();
    QCOMPARE(event[u"state"_s].toInt(), 1);
    QVERIFY(event[u"text"_s].toString().contains(u"2026-11 · 80 %"_s));
    QVERIFY(!event[u"text"_s].toString().contains(QChar(0x202e)));
    QVERIFY(page.rule(0)[u"silence"_s].toString().isEmpty());
    page.model.silence(u"spent"_s, 24);
    QTRY_VERIFY(!page.rule(0)[u"silence"_s].toString().isEmpty());
    page.model.silence(u"spent"_s, 0);
    QTRY_VERIFY(page.rule(0)[u"silence"_s].toString().isEmpty());
}

void TestAlertsPage::nothingIsReadUntilSomebodyLooks()
{
    Page page;
    page.model.open(page.path());
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(page.path()));
}

void TestAlertsPage::quietHoursAreSetAndEnded()
{
    Page page;
    page.model.setQuiet(u"22:00"_s, u"later"_s);
    QVERIFY(page.model.hasFailed());
    QVERIFY(page.model.quietFrom().isEmpty());
    page.model.setQuiet(u"22:00"_s, u"07:00"_s);
    QVERIFY(!page.model.hasFailed());
    QCOMPARE(page.model.quietFrom(), u"22:00"_s);
    page.model.setQuiet(QString(), QString());
    QVERIFY(page.model.quietTo().isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
