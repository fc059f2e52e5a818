// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "app/filewatch.h"

#include "appmodel.h"
#include "credentials/keyring.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Counts who connects and who opens a file.
struct Watch {
    QTcpServer server;
    QTemporaryDir folder;
    std::unique_ptr<test::FileWatch> file;
    int connections = 0;

    Watch()
    {
        QObject::connect(&server, &QTcpServer::newConnection, [this] { ++connections; });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QImage(20, 20, QImage::Format_RGB32).save(path());
        file = std::make_unique<test::FileWatch>(path());
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"secret.png"_s); }
    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/leak.png";
    }
};

struct Page {
    test::TemporarySettings stored;
    test::FakeKeychain keychain;
    test::FakePlayground source;
    test::FakeGateway gateway;
    test::FakeKeyStore store;
    KeyRing keys{keychain, {}, {}};
    std::unique_ptr<AppModel> app;
    std::unique_ptr<MainWindow> window;

    Page()
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/a"_s, u"groq/b"_s});
        app = std::make_unique<AppModel>(AppModel::Parts{source, gateway, store, keys, stored.settings});
        window = std::make_unique<MainWindow>(*app, stored.settings);
    }
};

/// Everything a text could use to reach out, around one address.
QByteArrayList hostileTexts(const QByteArray &url)
{
    const QByteArray image = "<img src=\"" + url + "\">";
    return {"![x](" + url + ")",
            "` ![x](" + url + ")",
            "``unclosed ![x](" + url + ") `and` ![y](" + url + "\n",
            "![x][1]\n\n[1]: " + url + "\n",
            "| a | ` ![x](" + url + ") |\n|---|---|\n| ![x](" + url + ") | " + image + " |\n",
            "<" + url + "> `" + url + " ![x](<" + url + ">)",
            "[![x](" + url + ")](" + url + ")",
            image + "\n\n" + image.toUpper() + " <style>@import url(" + url
                + ")</style><link rel=stylesheet href=" + url + ">",
            "&lt;img src=\"" + url + "\"&gt; &#60;img src=\"" + url + "\"&#62;",
            "```" + image + "\n" + image + "\n```\n",
            "$" + image + "$ \\(![x](" + url + ")\\)",
            "- " + image + "\n  1. ![x](" + url + " \"" + image + "\")\n> ![x](" + url + ")",
            "# ![x](" + url + ")\n" + QByteArray("word ").repeated(2000) + "![x](" + url + ")",
            "<think>" + image + "![x](" + url + ")</think>" + image,
            "\xEF\xBF\xBC\xEF\xB7\x90" + image + "\xEF\xB7\x91"};
}

void texts(QQuickItem *item, QList<QTextDocument *> &found)
{
    if (const auto holder = item->property("textDocument"); holder.isValid())
        found << holder.value<QQuickTextDocument *>()->textDocument();
    for (QQuickItem *child : item->childItems())
        texts(child, found);
}

} // namespace

class TestHostileAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaves();
};

void TestHostileAnswers::nothingLeaves()
{
    Watch watch;
    Page page;
    QVERIFY(page.window->show());
    QVERIFY(QTest::qWaitForWindowExposed(page.window->window()));
    const QByteArrayList hostile = hostileTexts(watch.url()) + hostileTexts("file://" + QFile::encodeName(watch.path()))
                                   + hostileTexts(QFile::encodeName(watch.path()));
    int documents = 0;
    for (const QByteArray &text : hostile) {
        QVERIFY(page.app->playground()->runAll(u"q"_s));
        const qsizetype middle = text.size() / 2;
        for (const QByteArray &piece : {text.first(middle), text.sliced(middle)}) {
            PaneUpdate &next = page.source.feeds[page.source.feeds.size() - 2]->next;
            next.state = PaneState::Answering;
            next.newText = piece;
            next.newReasoning = piece;
            next.toolCalls = {{text, text, text}};
            QSignalSpy drained(page.app->playground(), &PlaygroundModel::drained);
            QVERIFY(drained.wait());
            page.app->playground()->panes()->paneAt(0)->blocks()->setExpanded(
                page.app->playground()->panes()->paneAt(0)->blocks()->rowCount() - 1, true);
            QVERIFY(!page.window->window()->grabWindow().isNull());
        }
        for (size_t i = 0; i < 2; ++i)
            page.source.feeds[page.source.feeds.size() - 1 - i]->next.state = PaneState::Done;
        QTRY_VERIFY(!page.app->playground()->isRunning());
        QVERIFY(!page.window->window()->grabWindow().isNull());
        QList<QTextDocument *> found;
        texts(page.window->window()->contentItem(), found);
        for (const QTextDocument *document : found) {
            for (const QTextFormat &format : document->allFormats())
                QVERIFY(!format.isImageFormat());
        }
        documents += static_cast<int>(found.size());
        page.app->playground()->clear();
    }
    QVERIFY(documents > hostile.size());
    QCOMPARE(watch.connections, 0);
    QVERIFY(!watch.file->wasOpened());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    MainWindow::prepareControls();
    TestHostileAnswers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hostileanswers.moc"
