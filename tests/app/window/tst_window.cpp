// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "app/offlinetexts.h"
#include "app/window/misfits.h"
#include "support/peers/scriptedserver.h"

#include "appmodel.h"
#include "credentials/keyring.h"
#include "window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QStringList complaints;

/// Everything the pages complain about is a failure. The first two exceptions are the test platform's own, the third is
/// Qt's: two windows' animation drivers, where one stops while the other has just taken over.
void noteComplaint(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool platform = message.contains("XDG_RUNTIME_DIR"_L1) || message.contains("not support raise()"_L1)
                          || message.contains("stopAnimationDriver"_L1);
    if (type != QtDebugMsg && type != QtInfoMsg && !platform)
        complaints << message;
}

struct Program {
    test::TemporarySettings stored;
    test::FakeKeychain keychain;
    test::FakePlayground source;
    test::FakeGateway gateway;
    test::FakeKeyStore store;
    KeyRing keys{keychain, {}, {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"gateway"_s, {}}}};
    ScriptedServer localServer;
    std::unique_ptr<LocalServers> localServers;
    std::unique_ptr<StoredConfig> config = test::openConfig(stored.folder);
    std::unique_ptr<AppModel> app;
    std::unique_ptr<MainWindow> window;

    Program()
    {
        source.fillIn();
        QVERIFY(config->putRoute({"fast", Strategy::Weighted, {{"groq/a"}, {"fireworks/b", 2, 1}}}).ok());
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        ProviderProfile local = localServerProfiles().value().front();
        local.baseUrl = "http://127.0.0.1:" + QByteArray::number(localServer.port()) + "/v1";
        localServers = std::make_unique<LocalServers>(std::vector{local}, stored.folder.filePath(u"providers"_s));
        app = std::make_unique<AppModel>(
            AppModel::Parts{source, gateway, store, keys, stored.settings, localServers.get(), config.get()});
        window = std::make_unique<MainWindow>(*app, stored.settings);
        keys.load();
        app->gateway()->restore();
    }
};

/// What delegates make is nobody's child as an object, so the items are walked.
QQuickItem *buttonOf(QQuickItem *item, const QString &text)
{
    if (item->inherits("QQuickAbstractButton") && item->property("text") == text)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = buttonOf(child, text))
            return found;
    }
    return nullptr;
}

/// The items of a class whose property is true, and, if asked for, whose text begins so.
QList<QQuickItem *> itemsLike(QQuickItem *item, const char *kind, const char *property, const QString &text = {})
{
    QList<QQuickItem *> found;
    if (item->inherits(kind) && item->property(property).toBool() && item->property("text").toString().startsWith(text))
        found << item;
    for (QQuickItem *child : item->childItems())
        found += itemsLike(child, kind, property, text);
    return found;
}

/// What is there for screen readers beside what shows.
QStringList wholeAnswers(QQuickItem *item)
{
    const QString whole = item->property("whole").toString();
    QStringList found = whole.isEmpty() ? QStringList() : QStringList(whole);
    for (QQuickItem *child : item->childItems())
        found += wholeAnswers(child);
    return found;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { complaints.clear(); }
    void cleanup() { QCOMPARE(complaints.join(u'\n'), QString()); }
    void everyPageLoads_data();
    void everyPageLoads();
    void closingFreesTheEngine();
    void guardKeepsItOpen();
    void sizeIsRemembered();
    void sizeFitsTheScreen();
    void streamsWhileClosed();
    void answersWithEveryBlockShow();
    void aWholeAnswerIsThereForAScreenReader();
    void manyPanesShow();
    void localServersShow();
    void shortcutsWorkInAnAnswer();
    void comesBackAsItWas();
    void firstRunLeadsToAnAnswer();
};

void TestWindow::initTestCase()
{
    qInstallMessageHandler(noteComplaint);
}

void TestWindow::everyPageLoads_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addRow("light") << int(Scheme::Light);
    QTest::addRow("dark") << int(Scheme::Dark);
}

void TestWindow::everyPageLoads()
{
    QFETCH(const int, scheme);
    Program program;
    program.stored.settings.setScheme(static_cast<Scheme>(scheme));
    QVERIFY(program.window->show());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    const QStringList pages = test::pagesOf(*program.window->window());
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages) {
        program.window->window()->setProperty("page", page);
        QTRY_COMPARE(test::pageShown(*program.window->window()), page);
        QVERIFY(!program.window->window()->grabWindow().isNull());
    }
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    QCOMPARE(program.window->window()->size(), MainWindow::fitting({1280, 800}, screen));
    const QColor back = program.window->window()->color();
    QCOMPARE(back.lightnessF() < 0.5F, scheme == int(Scheme::Dark));
    program.app->settingsPage()->look()->setScheme(scheme == int(Scheme::Dark) ? LookModel::Light : LookModel::Dark);
    QTRY_COMPARE(program.window->window()->color().lightnessF() < 0.5F, scheme != int(Scheme::Dark));
}

void TestWindow::closingFreesTheEngine()
{
    Program program;
    QVERIFY(program.window->show());
    QPointer<QQuickWindow> window = program.window->window();
    QSignalSpy closed(program.window.get(), &MainWindow::closed);
    window->close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!window);
    QVERIFY(!program.window->isOpen());
    QVERIFY(program.window->show());
    QVERIFY(program.window->isOpen());
}

void TestWindow::guardKeepsItOpen()
{
    Program program;
    bool asked = false;
    program.window->setCloseGuard([&asked] { return !std::exchange(asked, true); });
    QVERIFY(program.window->show());
    asked = true;
    program.window->window()->close();
    QCoreApplication::processEvents();
    QVERIFY(program.window->isOpen());
}

void TestWindow::sizeIsRemembered()
{
    Program program;
    QVERIFY(program.window->show());
    program.window->window()->resize(900, 700);
    QTRY_COMPARE(program.window->window()->size(), QSize(900, 700));
    QSignalSpy closed(program.window.get(), &MainWindow::closed);
    program.window->window()->close();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(program.stored.settings.windowSize(), QSize(900, 700));
}

void TestWindow::sizeFitsTheScreen()
{
    QCOMPARE(MainWindow::fitting({1280, 800}, {1920, 1040}), QSize(1280, 800));
    QCOMPARE(MainWindow::fitting({1280, 800}, {1366, 728}), QSize(1280, 688));
    QCOMPARE(MainWindow::fitting({2400, 1400}, {1920, 1040}), QSize(1918, 1000));
    QCOMPARE(MainWindow::fitting({1280, 800}, {640, 480}), QSize(760, 520));
}

void TestWindow::streamsWhileClosed()
{
    Program program;
    QVERIFY(program.window->show());
    QVERIFY(program.app->playground()->runAll(u"q"_s));
    QSignalSpy closed(program.window.get(), &MainWindow::closed);
    program.window->window()->close();
    QTRY_COMPARE(closed.size(), 1);
    program.source.feeds[0]->next.newText = "late";
    program.source.feeds[0]->next.state = PaneState::Done;
    program.source.feeds[1]->next.state = PaneState::Done;
    QTRY_VERIFY(!program.app->playground()->isRunning());
    QCOMPARE(program.app->playground()->panes()->paneAt(0)->blocks()->answer(), QByteArray("late"));
}

void TestWindow::answersWithEveryBlockShow()
{
    Program program;
    QVERIFY(program.window->show());
    QVERIFY(program.app->playground()->runAll(u"q"_s));
    const QByteArray text = test::answerText();
    for (qsizetype from = 0; from < text.size(); from += 100) {
        program.source.feeds[0]->next.state = PaneState::Answering;
        program.source.feeds[0]->next.newReasoning = "hm ";
        program.source.feeds[0]->next.newText = text.mid(from, 100);
        QSignalSpy drained(program.app->playground(), &PlaygroundModel::drained);
        QVERIFY(drained.wait());
    }
    Error error{ErrorKind::RateLimit, ErrorSource::Upstream, true};
    error.httpStatus = 429;
    error.retryAfter = std::chrono::seconds(20);
    program.source.feeds[0]->next.error = error;
    program.source.feeds[0]->next.state = PaneState::Failed;
    program.source.feeds[1]->next.state = PaneState::Done;
    QTRY_VERIFY(!program.app->playground()->isRunning());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
}

/// Made only when one listens, also when it comes later.
void TestWindow::aWholeAnswerIsThereForAScreenReader()
{
    Program program;
    QVERIFY(program.window->show());
    QVERIFY(program.app->playground()->runAll(u"q"_s));
    program.source.feeds[0]->next.newText = "# Head\n\nword";
    program.source.feeds[0]->next.state = program.source.feeds[1]->next.state = PaneState::Done;
    QTRY_VERIFY(!program.app->playground()->isRunning());
    const auto texts = [&] { return wholeAnswers(program.window->window()->contentItem()); };
    QVERIFY(!QAccessible::isActive());
    QCOMPARE(texts(), QStringList());
    QAccessible::setActive(true);
    QCOMPARE(texts(), QStringList(u"Answer of gpt-oss-20b: # Head\n\nword"_s));
    QAccessible::setActive(false);
    QCOMPARE(texts(), QStringList());
}

void TestWindow::manyPanesShow()
{
    Program program;
    QVERIFY(program.window->show());
    for (int i = 0; i < 6; ++i)
        program.app->playground()->addPane();
    QCOMPARE(program.app->playground()->panes()->count(), 6);
    while (program.app->playground()->panes()->count() > 1)
        program.app->playground()->removePane(1);
    QCoreApplication::processEvents();
}

void TestWindow::localServersShow()
{
    Program program;
    QVERIFY(program.window->show());
    QQuickWindow *window = program.window->window();
    window->setProperty("page", u"settings"_s);
    QTRY_VERIFY(buttonOf(window->contentItem(), u"Look for local servers"_s));
    QCOMPARE(program.localServer.connectionCount(), 0);
    program.localServer.enqueue({ScriptedServer::response(200, R"({"data": [{"id": "m"}]})")});
    QVERIFY(QMetaObject::invokeMethod(buttonOf(window->contentItem(), u"Look for local servers"_s), "clicked"));
    QTRY_VERIFY(buttonOf(window->contentItem(), u"Use"_s));
    QSignalSpy used(program.localServers.get(), &LocalServers::used);
    QVERIFY(QMetaObject::invokeMethod(buttonOf(window->contentItem(), u"Use"_s), "clicked"));
    QCOMPARE(used.size(), 1);
    QTRY_VERIFY(buttonOf(window->contentItem(), u"Remove"_s));
    QSignalSpy removed(program.localServers.get(), &LocalServers::removed);
    QVERIFY(QMetaObject::invokeMethod(buttonOf(window->contentItem(), u"Remove"_s), "clicked"));
    QCOMPARE(removed.size(), 1);
    QTRY_VERIFY(buttonOf(window->contentItem(), u"Undo"_s));
}

/// Text that is read claims no shortcuts, but those for copying.
void TestWindow::shortcutsWorkInAnAnswer()
{
    Program program;
    QVERIFY(program.window->show());
    QQuickWindow *window = program.window->window();
    QVERIFY(QTest::qWaitForWindowActive(window));
    PlaygroundModel *playground = program.app->playground();
    QVERIFY(playground->runAll(u"prompt"_s));
    program.source.feeds[0]->next.newText = "answer text\n\n```sh\ncode\n```\n";
    program.source.feeds[0]->next.state = PaneState::Answering;
    QTRY_COMPARE(playground->panes()->paneAt(0)->state(), PaneModel::Answering);
    const auto readers = [&] {
        QList<QQuickItem *> found = itemsLike(window->contentItem(), "QQuickTextEdit", "readOnly");
        found.removeIf([](const QQuickItem *reader) { return !reader->isVisible(); });
        return found;
    };
    QTRY_VERIFY(readers().size() >= 3);
    for (QQuickItem *reader : readers()) {
        reader->forceActiveFocus(Qt::MouseFocusReason);
        QCOMPARE(window->activeFocusItem(), reader);
        window->setProperty("page", u"playground"_s);
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_COMPARE(window->property("page").toString(), u"settings"_s);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(window->property("page").toString(), u"playground"_s);
        reader->forceActiveFocus(Qt::MouseFocusReason);
        QMetaObject::invokeMethod(reader, "selectAll");
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QGuiApplication::clipboard()->clear();
    }
    readers().first()->forceActiveFocus(Qt::MouseFocusReason);
    QTest::keyClick(window, Qt::Key_Escape, Qt::ShiftModifier);
    QVERIFY(program.source.feeds[0]->stopped);
    QTRY_VERIFY(!playground->isRunning());
    readers().first()->forceActiveFocus(Qt::MouseFocusReason);
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(playground->isEmpty());
}

void TestWindow::comesBackAsItWas()
{
    Program program;
    QVERIFY(program.window->show());
    QQuickWindow *window = program.window->window();
    QVERIFY(QTest::qWaitForWindowActive(window));
    for (const char letter : {'h', 'i'})
        QTest::keyClick(window, letter);
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(program.app->playground()->property("currentRow").toInt(), 1);
    window->setProperty("page", u"gateway"_s);
    QSignalSpy closed(program.window.get(), &MainWindow::closed);
    window->close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(program.window->show());
    window = program.window->window();
    QCOMPARE(window->property("page").toString(), u"gateway"_s);
    QCOMPARE(window->findChild<QQuickItem *>(u"composer"_s)->property("text").toString(), u"hi"_s);
    QCOMPARE(program.app->playground()->property("currentRow").toInt(), 1);
}

/// Without a key Enter says what to do; with one the answer comes, without a restart and without the mouse.
void TestWindow::firstRunLeadsToAnAnswer()
{
    Program program;
    for (ProviderAccess &access : program.source.providerSet.providers)
        access.key = {};
    Q_EMIT program.source.providersChanged();
    QVERIFY(program.window->show());
    QQuickWindow *window = program.window->window();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *first = window->findChild<QQuickItem *>(u"firstRun"_s);
    QVERIFY(first->isVisible());
    QTest::keyClick(window, 'x');
    QTest::keyClick(window, Qt::Key_Return);
    QTRY_VERIFY(
        !itemsLike(window->contentItem(), "QQuickLabel", "visible", u"Nothing was sent. Add a key"_s).isEmpty());
    QVERIFY(program.source.asked.empty());
    program.source.providerSet.demo = true;
    Q_EMIT program.source.providersChanged();
    QTRY_VERIFY(!first->isVisible());
    QTest::keyClick(window, Qt::Key_Return); // the keyboard is where it was
    QTRY_COMPARE(program.source.asked.size(), size_t(2));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    MainWindow::prepareControls();
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
