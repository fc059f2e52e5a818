// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that others wrote, at every place of the window that shows it: nothing is fetched, nothing is read, and nothing
// is taken for markup.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "app/filewatch.h"
#include "support/peers/scriptedserver.h"

#include "appmodel.h"
#include "credentials/keyring.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// A window all of whose texts are hostile.
struct Window {
    ScriptedServer listener; ///< whoever comes here was sent by a text
    test::TemporarySettings stored;
    test::FakeKeychain keychain;
    test::FakePlayground source;
    test::FakeGateway gateway;
    test::FakeKeyStore store;
    KeyRing keys{keychain, {}, {{u"groq"_s, {}}, {u"gateway"_s, {}}}};
    std::unique_ptr<LocalServers> localServers;
    std::unique_ptr<StoredConfig> config = test::openConfig(stored.folder);
    std::unique_ptr<AppModel> app;
    std::unique_ptr<MainWindow> window;
    QString secret = stored.folder.filePath(u"secret.png"_s);
    std::unique_ptr<test::FileWatch> watch; ///< whoever opens it was told to by a text

    Window()
    {
        QImage(200, 200, QImage::Format_RGB32).save(secret);
        watch = std::make_unique<test::FileWatch>(secret);
        spoilProviders();
        ProviderProfile local = localServerProfiles().value().front();
        local.name = evil().toUtf8();
        local.baseUrl = "http://127.0.0.1:1/v1";
        localServers = std::make_unique<LocalServers>(std::vector{local}, stored.folder.filePath(evil()));
        GatewayKey key{QByteArray(32, 'k'), evil()};
        key.models = {evil().toUtf8()};
        (void)store.add(key);
        (void)config->putRoute({"fast", Strategy::Weighted, {{"groq/<img src=x>"}, {"fireworks/<b>b</b>", 2, 1}}});
        app = std::make_unique<AppModel>(
            AppModel::Parts{source, gateway, store, keys, stored.settings, localServers.get(), config.get()});
        window = std::make_unique<MainWindow>(*app, stored.settings);
        Q_EMIT source.modelsFailed("groq", error(ErrorKind::Upstream));
        gateway.failure = error(ErrorKind::Internal);
        app->gateway()->start();
    }

    [[nodiscard]] QString evil() const
    {
        return u"<img src=\"http://127.0.0.1:%1/leak\"><img src='file://%2'><b>bold</b><br>&amp;"_s.arg(listener.port())
            .arg(secret);
    }
    [[nodiscard]] Error error(ErrorKind kind) const
    {
        Error made{kind, ErrorSource::Upstream};
        made.httpStatus = kind == ErrorKind::Auth ? 401 : 0;
        made.message = evil();
        made.code = made.param = made.requestId = evil().toUtf8();
        return made;
    }
    void spoilProviders()
    {
        source.fillIn();
        for (ProviderAccess &access : source.providerSet.providers) {
            access.profile.name = evil().toUtf8();
            access.profile.keyVariable = evil().toUtf8();
            access.profile.keyPrefix = evil().toUtf8();
        }
        source.providerSet.problems = {error(ErrorKind::Internal)};
        for (ModelInfo &info : source.modelList)
            info.id = evil().toUtf8() + info.id;
        stored.settings.setPaneModels({u"groq/"_s + evil(), u"fireworks/"_s + evil()});
        stored.settings.setValue(Setting::StarredModels, QStringList{u"groq/"_s + evil()});
        stored.settings.setValue(Setting::RecentModels, QStringList{evil()});
    }
    [[nodiscard]] QQuickItem *root() const { return window->window()->contentItem(); }
};

QList<QQuickItem *> itemsOf(QQuickItem *item)
{
    QList<QQuickItem *> all{item};
    for (QQuickItem *child : item->childItems())
        all += itemsOf(child);
    return all;
}

bool isInAnswers(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->objectName() == "answers"_L1)
            return true;
    }
    return false;
}

/// The texts that might take what they show for markup.
QStringList guessing(QQuickItem *root)
{
    QStringList found;
    for (const QQuickItem *item : itemsOf(root)) {
        const bool text = item->inherits("QQuickText");
        const bool edit = item->inherits("QQuickTextEdit");
        // Answers are the Markdown builder's own.
        if ((!text && !edit) || isInAnswers(item) || item->property("textFormat").toInt() == Qt::PlainText)
            continue;
        found << QString::fromLatin1(item->metaObject()->className()) + u": "_s + item->property("text").toString();
    }
    return found;
}

bool shows(QQuickItem *root, const QString &text)
{
    const QList<QQuickItem *> all = itemsOf(root);
    return std::any_of(all.begin(), all.end(), [&](const QQuickItem *item) {
        return item->isVisible() && item->inherits("QQuickText") && item->property("text").toString().contains(text);
    });
}

/// Whether the mouse is over the first item of this name now, wherever it has come to stand.
bool hover(const Window &program, QLatin1StringView name)
{
    const QList<QQuickItem *> all = itemsOf(program.root());
    const auto item = std::find_if(all.begin(), all.end(), [&](auto *one) { return one->objectName() == name; });
    if (item == all.end())
        return false;
    (*item)->setProperty("hoverEnabled", true); // which it is where the platform has a mouse
    const QPoint middle = (*item)->mapToScene({(*item)->width() / 2, (*item)->height() / 2}).toPoint();
    QTest::mouseMove(program.window->window(), middle - QPoint(1, 1));
    QTest::mouseMove(program.window->window(), middle);
    return (*item)->property("hovered").toBool();
}

void click(QQuickItem *root, const QString &text)
{
    for (QQuickItem *item : itemsOf(root)) {
        if (item->inherits("QQuickAbstractButton") && item->property("text") == text && item->isVisible()) {
            QVERIFY(QMetaObject::invokeMethod(item, "clicked"));
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGuardRefuses_data();
    void theGuardRefuses();
    void everyPage_data();
    void everyPage();
    void answersAndErrors_data();
    void answersAndErrors();
    void picker();
    void dialogs();
    void tips();
    void linkDialog();
    void clipboard();

private:
    void expectQuiet(const Window &program);
};

void TestHostileText::expectQuiet(const Window &program)
{
    QCoreApplication::processEvents();
    QCOMPARE(guessing(program.root()).join(u'\n'), QString());
    QCOMPARE(program.listener.connectionCount(), 0);
    QVERIFY(!program.watch->wasOpened());
    QCOMPARE(program.window->guard().refused(), 0); // nothing was even tried
}

void TestHostileText::theGuardRefuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("file");
    for (const bool file : {true, false}) {
        const char *from = file ? "of a file" : "of the net";
        QTest::addRow("image %s", from) << u"Image { source: \"%1\" }"_s << file;
        QTest::addRow("picture that comes later %s", from) << u"Image { asynchronous: true; source: \"%1\" }"_s << file;
        QTest::addRow("border image %s", from) << u"BorderImage { source: \"%1\" }"_s << file;
        QTest::addRow("animated image %s", from) << u"AnimatedImage { source: \"%1\" }"_s << file;
        QTest::addRow("font %s", from) << u"Item { FontLoader { source: \"%1\" } }"_s << file;
        QTest::addRow("code %s", from) << u"Loader { source: \"%1\" }"_s << file;
        QTest::addRow("component %s", from) << u"Item { Component.onCompleted: Qt.createComponent(\"%1\") }"_s << file;
        QTest::addRow("worker %s", from) << u"Item { WorkerScript { source: \"%1\" } }"_s << file;
        QTest::addRow("request %s", from)
            << u"Item { Component.onCompleted: { const x = new XMLHttpRequest(); x.open('GET', '%1'); x.send(); } }"_s
            << file;
    }
    // Pictures in rich text are read from files without asking anybody, so no text of the pages is rich.
    QTest::addRow("rich text") << u"Text { textFormat: Text.RichText; text: '<img src=\"%1\">' }"_s << false;
    QTest::addRow("styled text") << u"Text { textFormat: Text.StyledText; text: '<img src=\"%1\">' }"_s << false;
    QTest::addRow("rich edit") << u"TextEdit { textFormat: TextEdit.RichText; text: '<img src=\"%1\">' }"_s << false;
    QTest::addRow("markdown") << u"Text { textFormat: Text.MarkdownText; text: '![x](%1)' }"_s << false;
}

/// What would be fetched if it were not for the guard; with it, not even then.
void TestHostileText::theGuardRefuses()
{
    QFETCH(const QString, code);
    QFETCH(const bool, file);
    const Window program;
    const QString web = u"http://127.0.0.1:%1/x.png"_s.arg(program.listener.port());
    PageGuard guard;
    QQmlEngine engine;
    guard.watch(engine);
    QQmlComponent component(&engine);
    component.setData((u"import QtQuick\n"_s + code.arg(file ? u"file://"_s + program.secret : web)).toUtf8(), QUrl());
    const std::unique_ptr<QObject> made(component.create());
    QVERIFY2(made, qPrintable(component.errorString()));
    QQuickWindow window;
    auto *item = qobject_cast<QQuickItem *>(made.get());
    item->setParentItem(window.contentItem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // Qt itself sends no request for a file.
    QTRY_VERIFY(guard.refused() > 0 || (file && code.contains(u"XMLHttpRequest")));
    QCoreApplication::processEvents();
    QVERIFY(item->implicitHeight() < 200); // the picture's
    QVERIFY(!program.watch->wasOpened());
    QCOMPARE(program.listener.connectionCount(), 0);
}

void TestHostileText::everyPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"playground", "gateway", "settings"})
        QTest::addRow("%s", page) << QString::fromLatin1(page);
}

void TestHostileText::everyPage()
{
    QFETCH(const QString, page);
    const Window program;
    QVERIFY(program.window->show());
    program.window->window()->setProperty("page", page);
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    QTRY_VERIFY(shows(program.root(), u"<b>bold</b>"_s));
    expectQuiet(program);
}

void TestHostileText::answersAndErrors_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        QTest::addRow("%s", errorKindName(static_cast<ErrorKind>(kind)).constData()) << kind;
}

void TestHostileText::answersAndErrors()
{
    QFETCH(const int, kind);
    const Window program;
    QVERIFY(program.window->show());
    QVERIFY(program.app->playground()->runAll(program.evil()));
    const QByteArray evil = program.evil().toUtf8();
    PaneUpdate &next = program.source.feeds[0]->next;
    next.newReasoning = evil;
    next.newText = evil + "\n\n# " + evil + "\n\n`![x](http://127.0.0.1:" + QByteArray::number(program.listener.port())
                   + "/leak)\n\n- " + evil + "\n\n|a|" + evil + "|\n|-|-|\n|" + evil + "|b|\n\n```" + evil + "\x0b"
                   + evil + "\ncode\n```\n";
    next.state = PaneState::Failed;
    next.error = program.error(static_cast<ErrorKind>(kind));
    program.source.feeds[1]->next.state = PaneState::Failed;
    program.source.feeds[1]->next.error = program.error(ErrorKind::NotFound);
    QTRY_VERIFY(!program.app->playground()->isRunning());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    program.app->playground()->panes()->paneAt(0)->blocks()->setExpanded(1, true);
    QTRY_VERIFY(shows(program.root(), u"<b>bold</b>"_s));
    program.app->playground()->setModel(0, u"groq/other"_s); // which says whose answer it is
    expectQuiet(program);
}

void TestHostileText::picker()
{
    const Window program;
    QVERIFY(program.window->show());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    QTest::keyClick(program.window->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shows(program.root(), u"In this pane"_s));
    program.app->picker()->setFilter(u"<b>typed</b>"_s);
    QTRY_VERIFY(shows(program.root(), u"<b>typed</b>"_s));
    expectQuiet(program);
}

void TestHostileText::dialogs()
{
    Window program;
    QVERIFY(program.window->show());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    program.window->window()->setProperty("page", u"gateway"_s);
    program.app->gatewayPage()->clientKeys()->refresh();
    QTRY_VERIFY(shows(program.root(), u"groq/<img src=x>"_s));
    for (const QString &name : {u"Revoke…"_s, u"Remove…"_s}) {
        QTRY_VERIFY(QTest::qWaitForWindowActive(program.window->window()));
        click(program.root(), name);
        expectQuiet(program);
    }
    program.keys.setKey(u"groq"_s, Secret("k"));
    program.window->window()->setProperty("page", u"settings"_s);
    click(program.root(), u"Forget…"_s);
    QTRY_VERIFY(shows(program.root(), u"Forget the key for <img"_s));
    expectQuiet(program);
}

void TestHostileText::tips()
{
    const Window program;
    QVERIFY(program.window->show());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    QTRY_VERIFY(hover(program, "modelButton"_L1));
    QTRY_VERIFY(shows(program.root(), u"groq/<img src="_s));
    expectQuiet(program);
}

void TestHostileText::linkDialog()
{
    const Window program;
    QVERIFY(program.window->show());
    QVERIFY(QTest::qWaitForWindowExposed(program.window->window()));
    const QString address =
        u"https://"_s + QString(900, u'a') + u"@"_s + QString(60, u'e') + u".example/\u202e%3Cbr%3E"_s;
    QVERIFY(QMetaObject::invokeMethod(program.window->window(), "askForLink", Q_ARG(QString, address)));
    const LinkModel &link = *program.app->link();
    QVERIFY(link.isAllowed());
    for (const QString &text : {link.place(), link.address(), link.warning()})
        QTRY_VERIFY(shows(program.root(), text));
    const auto label = [&](QLatin1StringView name) {
        const QList<QQuickItem *> all = itemsOf(program.root());
        return *std::find_if(all.begin(), all.end(), [&](auto *item) { return item->objectName() == name; });
    };
    QVERIFY(!label("linkPlace"_L1)->property("truncated").toBool());
    QVERIFY(!label("linkAddress"_L1)->property("truncated").toBool());
    QTRY_VERIFY(label("linkPlace"_L1)->mapToScene({}).y() < label("linkAddress"_L1)->mapToScene({}).y());
    expectQuiet(program);
}

void TestHostileText::clipboard()
{
    const Window program;
    QVERIFY(program.window->show());
    QVERIFY(program.app->playground()->runAll(program.evil()));
    program.source.feeds[0]->next.newText = program.evil().toUtf8();
    program.source.feeds[0]->next.state = program.source.feeds[1]->next.state = PaneState::Done;
    QTRY_VERIFY(!program.app->playground()->isRunning());
    PaneModel *pane = program.app->playground()->panes()->paneAt(0);
    pane->copyAnswer();
    QCOMPARE(QGuiApplication::clipboard()->text(), program.evil());
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    pane->blocks()->copyRow(1);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    expectQuiet(program);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    MainWindow::prepareControls();
    TestHostileText test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostiletext.moc"
