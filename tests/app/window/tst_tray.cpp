// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "activitymodel.h"
#include "credentials/keyring.h"
#include "gatewaymodel.h"
#include "platform/autostart.h"
#include "record/liverequests.h"
#include "record/redaction.h"
#include "routesmodel.h"
#include "store/storereader.h"
#include "tray/trayicon.h"
#include "tray/traynews.h"
#include "window/quitquestion.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'796'126'400'000; // 2026-12-01 12:00 UTC

RequestRecord answered(const QByteArray &id, int status = 200)
{
    RequestRecord record{.id = id, .client = u"editor"_s, .model = "groq/a", .target = "groq/a"};
    record.attempts = {{"groq/a", status}};
    record.status = status;
    record.cost = Money::ofDollars(0.002);
    return record;
}

RequestRecord overBudget(const QByteArray &id)
{
    RequestRecord record = answered(id, 429);
    record.attempts.clear();
    record.errorCode = "insufficient_quota";
    record.cost = {};
    return record;
}

/// The tray's models on a gateway that only remembers, at a time that stands still.
struct Desk {
    QTemporaryDir folder;
    test::FakeKeychain keychain;
    KeyRing keys{keychain, {}, {{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s}}};
    test::FakeKeyStore store;
    test::FakeGateway gateway;
    Settings settings{std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat)};
    GatewayModel model{gateway, store, keys, settings};
    LiveRequests requests;
    qint64 now = noon;
    StoreReader reader;
    ActivityModel activity{reader, &requests, [this] { return now; }};
    TrayNews news{{model, gateway, activity, settings, [this] { return now; }}};
    QSignalSpy noticed{&news, &TrayNews::noticed};

    void come(const RequestRecord &record)
    {
        requests.add(Redactor().masked(record));
        activity.refresh();
        ++gateway.now.requests;
        Q_EMIT model.countsChanged();
    }
    [[nodiscard]] QString lastNotice() const
    {
        return noticed.isEmpty() ? QString()
                                 : noticed.constLast().at(0).toString() + u'|' + noticed.constLast().at(1).toString();
    }
};

QAction *actionOf(const QString &text)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        for (QAction *action : widget->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void aMinuteGoesBy();
    void aClockThatIsPutBack();
    void whatIsAFailure_data();
    void whatIsAFailure();
    void figuresAreSaid();
    void oneNoticeOfAKindInTenMinutes();
    void aKindIsSwitchedOff_data();
    void aKindIsSwitchedOff();
    void aProvidersQuotaIsNoBudget();
    void aTargetIsToldOnce();
    void aStartThatFailedIsTold();
    void theMenuSaysWhatItDoes();
    void aTargetIsPutFirst();
    void namesAreNoMarkup();
    void quittingSaysWhatItBreaksOff();
};

void TestTray::aMinuteGoesBy()
{
    RecentFigures figures;
    figures.add(answered("1"), noon);
    figures.add(answered("2", 502), noon + 30'000);
    QCOMPARE(figures.lastMinute(noon + 59'999), (RecentFigures::Minute{2, 1}));
    QCOMPARE(figures.lastMinute(noon + 60'000), (RecentFigures::Minute{1, 1}));
    QCOMPARE(figures.lastMinute(noon + 90'000), RecentFigures::Minute());
    figures.add(answered("3"), noon + 60'000); // in the place of the first
    QCOMPARE(figures.lastMinute(noon + 60'000), (RecentFigures::Minute{2, 1}));
}

void TestTray::aClockThatIsPutBack()
{
    RecentFigures figures;
    figures.add(answered("1"), noon);
    QCOMPARE(figures.lastMinute(noon - 3'600'000), RecentFigures::Minute());
    NoticeGate gate;
    QCOMPARE(gate.pass(NoticeKind::Budget, noon), 0);
    QCOMPARE(gate.pass(NoticeKind::Budget, noon - 3'600'000), 0);
}

void TestTray::whatIsAFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("failed");
    QTest::newRow("good") << 200 << QByteArray() << false;
    QTest::newRow("broke off") << 200 << QByteArray("protocol") << true;
    QTest::newRow("provider's") << 503 << QByteArray("upstream") << true;
    QTest::newRow("client left") << 499 << QByteArray("cancelled") << false;
    QTest::newRow("stopped midway") << 200 << QByteArray("cancelled") << false;
    QTest::newRow("bought and unreadable") << boughtStatus << QByteArray("protocol") << true;
    QTest::newRow("client's mistake") << 400 << QByteArray("invalid_request") << false;
    QTest::newRow("limit") << 429 << QByteArray("rate_limit") << false;
}

void TestTray::whatIsAFailure()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, kind);
    RequestRecord record = answered("1", status);
    record.errorKind = kind;
    QTEST(isServerFailed(record), "failed");
}

void TestTray::figuresAreSaid()
{
    Desk desk;
    QSignalSpy changed(&desk.news, &TrayNews::figuresChanged);
    desk.come(answered("1"));
    desk.come(answered("2", 500));
    QVERIFY(changed.size() >= 2);
    QCOMPARE(desk.news.figures(), u"2 request(s) in the last minute · 1 failed · – today"_s);
    desk.now += 61'000;
    QCOMPARE(desk.news.figures(), u"0 request(s) in the last minute · – today"_s);
}

void TestTray::oneNoticeOfAKindInTenMinutes()
{
    Desk desk;
    RequestRecord failed = answered("1", 502);
    failed.errorMessage = u"the provider's answer was empty"_s;
    desk.come(failed);
    QCOMPARE(desk.lastNotice(), u"A request failed|groq/a: the provider's answer was empty"_s);
    desk.come(answered("2", 502));
    desk.come(answered("3", 502));
    QCOMPARE(desk.noticed.size(), 1);
    desk.come(overBudget("4")); // of another kind
    QCOMPARE(desk.noticed.size(), 2);
    desk.now += NoticeGate::pauseMs;
    desk.come(failed);
    QCOMPARE(desk.noticed.size(), 3);
    QVERIFY2(desk.lastNotice().endsWith(u"2 more since the last notice."_s), qPrintable(desk.lastNotice()));
}

void TestTray::aKindIsSwitchedOff_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::newRow("budget") << Setting::NotifyBudget;
    QTest::newRow("breaker") << Setting::NotifyBreaker;
    QTest::newRow("failures") << Setting::NotifyFailures;
}

void TestTray::aKindIsSwitchedOff()
{
    QFETCH(const Setting, setting);
    const auto all = [](Desk &desk) {
        desk.gateway.targets["groq/a"] = {Breaker::State::Open, std::chrono::seconds(30)};
        desk.come(answered("1", 502));
        desk.come(overBudget("2"));
    };
    Desk on;
    all(on);
    QCOMPARE(on.noticed.size(), 3);
    Desk off;
    off.settings.setValue(setting, false);
    all(off);
    QCOMPARE(off.noticed.size(), 2);
    off.settings.setValue(setting, true);
    off.gateway.targets.clear();
    off.come(answered("3"));
    all(off);
    QCOMPARE(off.noticed.size(), 3);
}

void TestTray::aProvidersQuotaIsNoBudget()
{
    Desk desk;
    RequestRecord record = overBudget("1");
    record.attempts = {{"groq/a", 429}};
    desk.come(record);
    QCOMPARE(desk.noticed.size(), 0);
    desk.come(overBudget("2"));
    QCOMPARE(desk.lastNotice(), u"A budget is spent|editor has spent its budget; its requests are refused."_s);
}

void TestTray::aTargetIsToldOnce()
{
    Desk desk;
    desk.gateway.targets["groq/a"] = {Breaker::State::Open, std::chrono::seconds(30)};
    desk.come(answered("1"));
    QCOMPARE(desk.lastNotice(), u"A model is left alone|groq/a failed several times and is tried again in 30.0 s."_s);
    desk.now += NoticeGate::pauseMs;
    desk.gateway.targets["groq/a"].breaker = Breaker::State::HalfOpen;
    desk.come(answered("2"));
    desk.gateway.targets["groq/a"].breaker = Breaker::State::Open;
    desk.come(answered("3"));
    QCOMPARE(desk.noticed.size(), 1);
    desk.gateway.targets["groq/a"].breaker = Breaker::State::Closed;
    desk.come(answered("4"));
    desk.gateway.targets["groq/a"].breaker = Breaker::State::Open;
    desk.come(answered("5"));
    QCOMPARE(desk.noticed.size(), 2);
}

void TestTray::aStartThatFailedIsTold()
{
    Desk desk;
    desk.gateway.failure = Error{.kind = ErrorKind::Internal, .message = u"port 7117 is in use"_s};
    desk.model.start();
    QCOMPARE(desk.lastNotice(), u"The gateway did not start|port 7117 is in use"_s);
    QCOMPARE(desk.noticed.size(), 1);
}

void TestTray::theMenuSaysWhatItDoes()
{
    Desk desk;
    const QTemporaryDir entries;
    Autostart autostart(entries.path(), u"/opt/sluice/bin/sluice"_s);
    TrayIcon icon({desk.model, nullptr, &desk.news, &autostart});
    for (const QString &text : {u"Gateway is off"_s, u"Start gateway"_s, u"Copy base URL"_s, u"Copy key"_s,
                                u"Copy environment"_s, u"New chat"_s, u"Compare"_s, u"Open Sluice"_s, u"Settings"_s,
                                u"Quit"_s, u"0 request(s) in the last minute · – today"_s})
        QVERIFY2(actionOf(text), qPrintable(text));
    QVERIFY(!actionOf(u"Route"_s)->isVisible());
    QVERIFY(!actionOf(u"Copy environment"_s)->isEnabled());

    actionOf(u"Start gateway"_s)->trigger();
    QVERIFY(desk.gateway.running);
    QVERIFY(actionOf(u"Gateway on 127.0.0.1:7117"_s));
    actionOf(u"Copy environment"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"OPENAI_BASE_URL=http://127.0.0.1:7117/v1"_s));

    QAction *const atLogin = actionOf(u"Start at login"_s);
    QVERIFY(!atLogin->isChecked());
    atLogin->trigger();
    QVERIFY(autostart.isOn());
    QVERIFY(atLogin->isChecked());
    atLogin->trigger();
    QVERIFY(!autostart.isOn());

    QSignalSpy chat(&icon, &TrayIcon::newChatRequested);
    QSignalSpy compare(&icon, &TrayIcon::compareRequested);
    QSignalSpy settings(&icon, &TrayIcon::settingsRequested);
    QSignalSpy quit(&icon, &TrayIcon::quitRequested);
    for (const QString &text : {u"New chat"_s, u"Compare"_s, u"Settings"_s, u"Quit"_s})
        actionOf(text)->trigger();
    QCOMPARE((QList<qsizetype>{chat.size(), compare.size(), settings.size(), quit.size()}),
             (QList<qsizetype>{1, 1, 1, 1}));
}

void TestTray::aTargetIsPutFirst()
{
    Desk desk;
    const std::unique_ptr<StoredConfig> config = test::openConfig(desk.folder);
    QVERIFY(config->putRoute({"large", Strategy::Priority, {{"groq/a"}, {"fireworks/b", 1, 1}}}).ok());
    QVERIFY(config->putRoute({"any", Strategy::Random, {{"groq/a"}, {"fireworks/b"}}}).ok());
    test::FakePlayground source;
    source.fillIn();
    RoutesModel routes(*config, desk.gateway, source);
    const TrayIcon icon({desk.model, &routes});
    QVERIFY(actionOf(u"Route"_s)->isVisible());
    const auto targetsOf = [](const QString &route) {
        QList<QAction *> found;
        for (QAction *action : actionOf(u"Route"_s)->menu()->actions()) {
            if (action->text() == route)
                found = action->menu()->actions().mid(2); // behind the copying and the line
        }
        return found;
    };
    QCOMPARE(targetsOf(u"large"_s).size(), 2);
    QVERIFY(targetsOf(u"large"_s)[0]->isChecked());
    QVERIFY(!targetsOf(u"any"_s)[0]->isChecked());
    QVERIFY(!targetsOf(u"any"_s)[1]->isEnabled());

    targetsOf(u"large"_s)[1]->trigger();
    QTRY_COMPARE(config->routes().at("large").targets.front().model, QByteArray("fireworks/b"));
    QCOMPARE(config->routes().at("large").targets.front().priority, 0);
    QCOMPARE(config->routes().at("large").targets.size(), std::size_t(2));
    routes.prefer(u"any"_s, 1);
    routes.prefer(u"large"_s, 7);
    routes.prefer(u"none"_s, 0);
    QCOMPARE(config->routes().at("any").targets.front().model, QByteArray("groq/a"));
}

void TestTray::quittingSaysWhatItBreaksOff()
{
    QCOMPARE(quitQuestion({}), QString());
    QCOMPARE(quitQuestion({2, 0}), u"2 request(s) are running through the gateway. Quitting breaks them off."_s);
    QCOMPARE(quitQuestion({0, 3}), u"3 answer(s) are running in the playground. Quitting breaks them off."_s);
    QCOMPARE(quitQuestion({2, 3}), u"3 answer(s) are running in the playground.\n"
                                   "2 request(s) are running through the gateway. Quitting breaks them off."_s);
}

void TestTray::namesAreNoMarkup()
{
    Desk desk;
    const std::unique_ptr<StoredConfig> config = test::openConfig(desk.folder);
    QVERIFY(config->putRoute({"a-b", Strategy::Priority, {{"groq/<b>x&y"}}}).ok());
    test::FakePlayground source;
    source.fillIn();
    RoutesModel routes(*config, desk.gateway, source);
    const TrayIcon icon({desk.model, &routes});
    for (QAction *action : actionOf(u"Route"_s)->menu()->actions().constFirst()->menu()->actions())
        QVERIFY2(!action->text().contains(u'<') && !action->text().contains(u'&'), qPrintable(action->text()));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
