// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "app/window/misfits.h"

#include "appmodel.h"
#include "counterformat.h"
#include "credentials/keyring.h"
#include "platform/languages.h"
#include "tray/trayicon.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Program {
    test::TemporarySettings stored;
    test::FakeKeychain keychain;
    test::FakePlayground source;
    test::FakeGateway gateway;
    test::FakeKeyStore store;
    KeyRing keys{keychain, {}, {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"gateway"_s, {}}}};
    Languages languages{stored.settings};
    std::unique_ptr<StoredConfig> config = test::openConfig(stored.folder);
    std::unique_ptr<AppModel> app;
    std::unique_ptr<MainWindow> window;

    Program()
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        app = std::make_unique<AppModel>(
            AppModel::Parts{source, gateway, store, keys, stored.settings, nullptr, config.get(), nullptr, &languages});
        window = std::make_unique<MainWindow>(*app, stored.settings);
        keys.load();
    }
    [[nodiscard]] LookModel &look() const { return *app->settingsPage()->look(); }
    void speak(const QString &code) { stored.settings.setValue(Setting::Language, code); }
    [[nodiscard]] QQuickWindow *shown() const
    {
        return qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constLast());
    }
};

void collect(QQuickItem *item, QStringList &texts)
{
    if (const QString text = item->property("text").toString(); item->isVisible() && !text.isEmpty())
        texts << text;
    for (QQuickItem *child : item->childItems())
        collect(child, texts);
}

QStringList textsOf(const Program &program)
{
    QStringList texts;
    collect(program.shown()->contentItem(), texts);
    return texts;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageTellsItsOwnName();
    void theSystemsLanguageIsFound_data();
    void theSystemsLanguageIsFound();
    void figuresAreOfOneKind();
    void anUnknownWordIsTheSystem();
    void theWindowFollowsAtOnce();
    void aRunFollows();
    void theTrayFollows();
    void whatDoesNotFitIsFound_data();
    void whatDoesNotFitIsFound();
    void everythingFits_data();
    void everythingFits();
};

void TestLanguages::everyLanguageTellsItsOwnName()
{
    QStringList names;
    for (const Language &language : Languages::all())
        names << language.code + u' ' + language.name;
    names.sort();
    QCOMPARE(names, QStringList({u"ar العربية"_s, u"de Deutsch"_s, u"en English"_s, u"es Español"_s, u"fr Français"_s,
                                 u"ja 日本語"_s, u"pt_BR Português (Brasil)"_s, u"zh_CN 简体中文 (中国)"_s}));
}

void TestLanguages::theSystemsLanguageIsFound_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("found");
    QTest::newRow("itself") << QStringList(u"de"_s) << u"de"_s;
    QTest::newRow("of another place") << QStringList(u"de-AT"_s) << u"de"_s;
    QTest::newRow("the nearest there is") << QStringList(u"pt-PT"_s) << u"pt_BR"_s;
    QTest::newRow("in the same script") << QStringList(u"zh-SG"_s) << u"zh_CN"_s;
    QTest::newRow("in another script") << QStringList({u"zh-TW"_s, u"zh-Hant-TW"_s}) << QString();
    QTest::newRow("the first that is there") << QStringList({u"fi"_s, u"fr-CA"_s, u"de"_s}) << u"fr"_s;
    QTest::newRow("none is there") << QStringList({u"fi"_s, u"he"_s}) << QString();
    QTest::newRow("no language") << QStringList({u"C"_s, QString(), u"-"_s, u"../de"_s}) << QString();
    QTest::newRow("nothing") << QStringList() << QString();
}

void TestLanguages::theSystemsLanguageIsFound()
{
    QFETCH(const QStringList, wanted);
    QTEST(Languages::best(wanted, {u"ar"_s, u"de"_s, u"fr"_s, u"pt_BR"_s, u"zh_CN"_s}), "found");
    QCOMPARE(Languages::best(wanted, {}), QString());
}

void TestLanguages::figuresAreOfOneKind()
{
    for (const Language &language : Languages::all()) {
        for (const char *system : {"C", "ar_EG", "fa_IR", "de_CH"}) {
            const QLocale locale = Languages::localeFor(language.code, QLocale(QString::fromLatin1(system)));
            QCOMPARE(locale.zeroDigit(), u"0"_s);
        }
    }
    QCOMPARE(Languages::localeFor(u"de"_s, QLocale(u"de_CH"_s)).name(), u"de_CH"_s);
    QCOMPARE(Languages::localeFor(u"de"_s, QLocale(u"en_US"_s)).name(), u"de_DE"_s);
    QCOMPARE(Languages::localeFor(u"ja"_s, QLocale::c()).name(), u"ja_JP"_s); // LANGUAGE says it, and nothing else
    QCOMPARE(Languages::localeFor({}, QLocale(u"fi_FI"_s)).name(), u"fi_FI"_s);
    QCOMPARE(Languages::localeFor(u"ar"_s, QLocale::c()).language(), QLocale::Arabic);
    QCOMPARE(Languages::localeFor(u"ar"_s, QLocale::c()).toString(2.5), u"2.5"_s);
}

void TestLanguages::anUnknownWordIsTheSystem()
{
    Program program;
    for (const QString &word : {u""_s, u"xx"_s, u"../../etc/passwd"_s, u"DE"_s, u"de.qm"_s, u"system"_s}) {
        program.speak(word);
        QCOMPARE(program.languages.spoken(), u"en"_s);
        QCOMPARE(program.look().language(), 0);
    }
    program.look().setLanguage(99);
    QCOMPARE(program.look().language(), 0);
    program.look().setLanguage(-1);
    QCOMPARE(program.look().language(), 0);
}

void TestLanguages::theWindowFollowsAtOnce()
{
    Program program;
    program.app->setProperty("page", u"settings"_s);
    QVERIFY(program.window->show());
    QVERIFY(textsOf(program).contains(u"Settings"_s));
    QVERIFY(!program.app->isMirrored());

    const QStringList names = program.look().languages();
    program.look().setLanguage(static_cast<int>(names.indexOf(u"Deutsch"_s)));
    const QStringList german = textsOf(program);
    QVERIFY2(german.contains(u"Einstellungen"_s), qPrintable(german.join(u'|')));
    QVERIFY2(german.contains(u"Deutsch"_s), "the choice stays where it is");
    QVERIFY2(german.contains(u"Wie das System"_s), "and so does that of the colours");
    QVERIFY2(!german.contains(u"No key"_s) && german.contains(u"Kein Schlüssel"_s), "texts of view models follow");

    program.look().setLanguage(static_cast<int>(names.indexOf(u"العربية"_s)));
    QVERIFY(program.app->isMirrored());
    QVERIFY(!textsOf(program).contains(u"Einstellungen"_s));
    program.look().setLanguage(0);
    QVERIFY(!program.app->isMirrored());
    QVERIFY(textsOf(program).contains(u"Settings"_s));
}

void TestLanguages::aRunFollows()
{
    Program program;
    QVERIFY(program.window->show());
    PlaygroundModel *playground = program.app->playground();
    QVERIFY(playground->runAll(u"q"_s));
    Counters counters;
    counters.ttft = 1500;
    program.source.feeds.at(0)->next.state = PaneState::Answering;
    program.source.feeds.at(0)->next.counters = counters;
    program.source.feeds.at(1)->next.state = PaneState::Failed;
    program.source.feeds.at(1)->next.error = Error{ErrorKind::Timeout};
    Q_EMIT playground->ticker().tick();
    QVERIFY(textsOf(program).contains(u"answering"_s));
    QVERIFY(textsOf(program).contains(u"1.50 s"_s));

    program.speak(u"de"_s);
    const QStringList german = textsOf(program);
    QVERIFY2(german.contains(u"antwortet"_s), qPrintable(german.join(u'|')));
    QVERIFY2(german.contains(u"1,50 s"_s), "figures are written as the language writes them");
    QVERIFY(german.contains(u"Groq antwortete nicht rechtzeitig"_s));

    program.speak(u"ar"_s);
    QVERIFY2(textsOf(program).contains(u"\u200e1.50 s"_s), "a figure stays before its unit");
}

void TestLanguages::theTrayFollows()
{
    Program program;
    TrayIcon tray({*program.app->gateway()});
    QObject::connect(program.app.get(), &AppModel::languageChanged, &tray, &TrayIcon::update);
    const auto texts = [] {
        QStringList found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            for (const QAction *action : widget->actions())
                found << action->text();
        }
        return found;
    };
    QVERIFY(texts().contains(u"Quit"_s));
    program.speak(u"de"_s);
    QVERIFY(texts().contains(u"Beenden"_s));
    QVERIFY(!texts().contains(u"Quit"_s));
}

void TestLanguages::whatDoesNotFitIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("has room") << u"Label { text: 'abc' }"_s << QString();
    QTest::newRow("goes on below") << u"Label { width: 40; wrapMode: Text.Wrap; text: 'abc def ghi' }"_s << QString();
    QTest::newRow("ends in dots") << u"Label { width: 20; elide: Text.ElideRight; text: 'abcdef' }"_s << QString();
    QTest::newRow("is not seen") << u"Label { visible: false; width: 5; text: 'abc' }"_s << QString();
    QTest::newRow("cut off") << u"Label { width: 10; text: 'abcdef' }"_s << u"“abcdef” is cut off"_s;
    QTest::newRow("below") << u"Label { width: 30; height: 9; wrapMode: Text.Wrap; text: 'abc def ghi' }"_s
                           << u"is cut off below"_s;
    QTest::newRow("beyond the window") << u"Label { x: 195; text: 'abcdef' }"_s << u"is beyond its"_s;
    QTest::newRow("beyond its card") << u"Card { width: 60; Label { x: 30; text: 'abcdef' } }"_s
                                     << u"is beyond its Card"_s;
    QTest::newRow("on a button") << u"Button { width: 30; text: 'abcdefghi' }"_s << u"is shortened on a button"_s;
    QTest::newRow("on another") << u"Label { text: 'abc' } Label { x: 4; text: 'def' }"_s << u"lies on"_s;
}

void TestLanguages::whatDoesNotFitIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, fault);
    QQmlEngine engine;
    engine.addImportPath(u":/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick; import QtQuick.Controls; import Sluice.Style; import Sluice.Ui; Window { width: 200; "
        "height: 100; visible: true; "
            + text.toUtf8() + " }",
        {});
    const std::unique_ptr<QObject> made(component.create());
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    QVERIFY2(window, qPrintable(component.errorString()));
    const QStringList faults = test::misfits(*window, u"here"_s);
    QCOMPARE(faults.isEmpty(), fault.isEmpty());
    QVERIFY2(fault.isEmpty() || faults.constFirst().contains(fault), qPrintable(faults.join(u'\n')));
}

void TestLanguages::everythingFits_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : Languages::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// Every page, every dialog and a run, in the smallest window.
void TestLanguages::everythingFits()
{
    QFETCH(const QString, code);
    Program program;
    program.speak(code);
    QVERIFY(program.config->putRoute({"fast", Strategy::Weighted, {{"groq/a"}, {"fireworks/b", 2, 1}}}).ok());
    QVERIFY(program.store.add({"hash", u"Editor"_s}).ok());
    QVERIFY(program.window->show());
    QQuickWindow *window = program.shown();
    window->resize(760, 520);
    QTRY_COMPARE(window->property("width").toInt(), 760);
    QCoreApplication::processEvents();
    QStringList faults;
    const QStringList pages = test::pagesOf(*window);
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages) {
        window->setProperty("page", page);
        faults += test::misfits(*window, page);
    }
    const QList<QObject *> popups = test::popupsOf(*window);
    QVERIFY(popups.size() > 5);
    for (QObject *popup : popups) {
        QMetaObject::invokeMethod(popup, "open");
        faults += test::misfits(*window, QString::fromLatin1(popup->metaObject()->className()));
        QMetaObject::invokeMethod(popup, "close");
    }
    window->setProperty("page", u"playground"_s);
    QVERIFY(program.app->playground()->runAll(u"q"_s));
    for (const PaneState state : {PaneState::Waiting, PaneState::Answering, PaneState::Length}) {
        program.source.feeds.at(0)->next.state = state;
        program.source.feeds.at(1)->next.state = state;
        if (state == PaneState::Length) {
            program.source.feeds.at(1)->next.state = PaneState::Failed;
            program.source.feeds.at(1)->next.error = Error{ErrorKind::Auth};
        }
        Q_EMIT program.app->playground()->ticker().tick();
        faults += test::misfits(*window, u"run, %1"_s.arg(int(state)));
    }
    program.app->setProperty("inspectorOpen", true);
    auto *tabs = window->findChild<QQuickItem *>(u"inspectorTabs"_s);
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->property("count").toInt(); ++tab) {
        tabs->setProperty("currentIndex", tab);
        faults += test::misfits(*window, u"inspector, tab %1"_s.arg(tab));
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    MainWindow::prepareControls();
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languages.moc"
