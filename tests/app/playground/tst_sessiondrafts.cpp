// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits in a session and was not sent: its images, and the settings of one in which nothing was asked.
#include "app/sessionwindow.h"

#include "panesettings.h"
#include "presetsmodel.h"

#include <QImage>

using namespace sluice;
using namespace Qt::StringLiterals;
using test::TwoPanes;
using test::Window;

namespace {

void attach(Window &window, const QString &name, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = window.stored.folder.filePath(name);
    QVERIFY(image.save(path));
    const int before = window.playground->images()->count();
    window.playground->images()->addFiles({QUrl::fromLocalFile(path)});
    QTRY_COMPARE(window.playground->images()->count(), before + 1);
}

QString nameOf(Window &window, int row)
{
    return window.playground->images()->index(row).data(AttachedImages::NameRole).toString();
}

int rowOf(const Window &window, const QString &title)
{
    int row = 0;
    while (row < window.sessions->count() && window.title(row) != title)
        ++row;
    return row;
}

void open(Window &window, const QString &title)
{
    window.settle();
    window.sessions->openRow(rowOf(window, title));
    QTRY_COMPARE(window.sessions->currentTitle(), title);
}

} // namespace

class TestSessionDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void imagesStayWithTheirSession();
    void imagesOutliveTheProgram();
    void imagesAloneAreADraft();
    void imagesComeBackWithANewChatTakenBack();
    void imagesWaitWhereAnswersCome();
    void settingsAloneAreADraft();
    void thePresetIsKeptWithTheSession();
    void settingsThatWereThereAreNone();
    void aDraftGoesAlongToAnotherStoreWhole();
};

void TestSessionDrafts::imagesStayWithTheirSession()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s);
    window.playground->clear();
    window.ask(u"two"_s);
    attach(window, u"a.png"_s, 20, 10);
    open(window, u"one"_s);
    QCOMPARE(window.playground->images()->count(), 0);
    QVERIFY(window.playground->runAll(u"without"_s));
    QCOMPARE(window.source.asked.back().messages.back().content.size(), size_t(1));
    window.finish();
    open(window, u"two"_s);
    QCOMPARE(window.playground->images()->count(), 1);
    QCOMPARE(nameOf(window, 0), u"a.png"_s);
    QVERIFY(
        window.playground->images()->index(0).data(AttachedImages::DetailsRole).toString().startsWith(u"20 × 10"_s));
    // What was sent or taken out does not come again.
    window.ask(u"with"_s);
    QCOMPARE(window.source.asked.back().messages.back().content.size(), size_t(2));
    open(window, u"one"_s);
    open(window, u"two"_s);
    QCOMPARE(window.playground->images()->count(), 0);
}

void TestSessionDrafts::imagesOutliveTheProgram()
{
    TwoPanes kept;
    {
        Window window(kept);
        window.ask(u"one"_s);
        attach(window, u"a.png"_s, 20, 10);
        attach(window, u"b.png"_s, 30, 10);
    }
    Window window(kept);
    QTRY_COMPARE(window.playground->images()->count(), 2);
    QCOMPARE(nameOf(window, 1), u"b.png"_s);
    QVERIFY(window.sessions->data(window.sessions->index(0), SessionsModel::DraftRole).toBool());
    window.playground->images()->remove(0);
    window.settle();
    Window again(kept);
    QTRY_COMPARE(again.playground->images()->count(), 1);
    QCOMPARE(nameOf(again, 0), u"b.png"_s);
}

void TestSessionDrafts::imagesAloneAreADraft()
{
    TwoPanes kept;
    Window window(kept);
    attach(window, u"a.png"_s, 20, 10);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    QVERIFY(window.sessions->data(window.sessions->index(0), SessionsModel::DraftRole).toBool());
    window.playground->clear();
    QCOMPARE(window.playground->images()->count(), 0);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    window.sessions->openRow(0);
    QTRY_COMPARE(window.playground->images()->count(), 1);
    window.playground->images()->remove(0);
    window.settle();
    QCOMPARE(window.sessions->count(), 0);
}

void TestSessionDrafts::imagesComeBackWithANewChatTakenBack()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s);
    attach(window, u"a.png"_s, 20, 10);
    window.playground->clear();
    attach(window, u"b.png"_s, 20, 10);
    window.playground->undo();
    QCOMPARE(window.playground->images()->count(), 2);
    QCOMPARE(nameOf(window, 0), u"a.png"_s);
    QCOMPARE(nameOf(window, 1), u"b.png"_s);
}

void TestSessionDrafts::imagesWaitWhereAnswersCome()
{
    TwoPanes kept;
    Window window(kept);
    window.ask(u"one"_s);
    window.playground->clear();
    QVERIFY(window.playground->runAll(u"two"_s));
    attach(window, u"a.png"_s, 20, 10);
    open(window, u"one"_s);
    QCOMPARE(window.playground->images()->count(), 0);
    open(window, u"two"_s);
    QCOMPARE(window.playground->images()->count(), 1);
    window.finish();
}

void TestSessionDrafts::settingsAloneAreADraft()
{
    TwoPanes kept;
    {
        Window window(kept);
        PaneSettings settings(window.source, *window.playground);
        window.ask(u"one"_s);
        window.playground->clear();
        settings.edit([](ChatSettings &now) { now.systemPrompt = "Answer as a pirate."; });
        open(window, u"one"_s);
        QCOMPARE(settings.current().systemPrompt, QByteArray());
        QCOMPARE(window.sessions->count(), 2);
        const int draft = rowOf(window, u"Answer as a pirate."_s);
        QVERIFY(window.sessions->data(window.sessions->index(draft), SessionsModel::DraftRole).toBool());
        window.playground->clear();
        QCOMPARE(settings.current().systemPrompt, QByteArray()); // as always, those of the one that was shown
        open(window, u"Answer as a pirate."_s);
        QCOMPARE(settings.current().systemPrompt, QByteArray("Answer as a pirate."));
        // A text that was begun and given up takes nothing along.
        window.playground->setDraft(u"half"_s);
        window.settle();
        window.playground->setDraft({});
        window.settle();
        QCOMPARE(window.sessions->count(), 2);
    }
    Window window(kept);
    PaneSettings settings(window.source, *window.playground);
    QTRY_COMPARE(settings.current().systemPrompt, QByteArray("Answer as a pirate."));
    QCOMPARE(window.sessions->count(), 2);
    QVERIFY(window.sessions->data(window.sessions->index(window.sessions->currentRow()), SessionsModel::DraftRole)
                .toBool());
    QVERIFY(window.playground->isEmpty());
}

/// Another session has another preset, or none, and a restart changes nothing of that.
void TestSessionDrafts::thePresetIsKeptWithTheSession()
{
    TwoPanes kept;
    PresetFolder files(kept.folder.filePath(u"presets"_s));
    const auto cold = [](ChatSettings &now) { now.sampling.temperature = 0; };
    {
        Window window(kept);
        PaneSettings settings(window.source, *window.playground);
        PresetsModel presets(files, settings);
        window.ask(u"one"_s);
        window.playground->clear();
        settings.edit(cold);
        presets.saveAs(u"Cold"_s);
        QTRY_COMPARE(presets.count(), 1);
        window.ask(u"two"_s);
        open(window, u"one"_s);
        QCOMPARE(presets.current(), QString());
        QVERIFY(!presets.isModified());
        open(window, u"two"_s);
        QCOMPARE(presets.current(), u"Cold"_s);
        QVERIFY(!presets.isModified());
    }
    Window window(kept);
    PaneSettings settings(window.source, *window.playground);
    PresetsModel presets(files, settings);
    QTRY_COMPARE(presets.count(), 1);
    open(window, u"two"_s);
    QCOMPARE(presets.current(), u"Cold"_s);
    settings.edit([](ChatSettings &now) { now.sampling.temperature = 1; });
    QVERIFY(presets.isModified());
    presets.revertChanges();
    QCOMPARE(settings.current().sampling.temperature, 0.0);
}

void TestSessionDrafts::settingsThatWereThereAreNone()
{
    TwoPanes kept;
    Window window(kept);
    PaneSettings settings(window.source, *window.playground);
    settings.edit([](ChatSettings &now) { now.systemPrompt = "Answer as a pirate."; });
    window.ask(u"one"_s);
    window.playground->clear();
    window.playground->addPane();
    window.settle();
    QCOMPARE(settings.current().systemPrompt, QByteArray("Answer as a pirate."));
    QCOMPARE(window.sessions->count(), 1);
    settings.edit([](ChatSettings &now) { now.sampling.stop = {"END"}; });
    window.settle();
    QCOMPARE(window.sessions->count(), 2);
    settings.edit([](ChatSettings &now) { now.sampling.stop = {}; });
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
}

void TestSessionDrafts::aDraftGoesAlongToAnotherStoreWhole()
{
    TwoPanes kept;
    Window window(kept);
    PaneSettings settings(window.source, *window.playground);
    settings.edit([](ChatSettings &now) { now.systemPrompt = "Answer as a pirate."; });
    attach(window, u"a.png"_s, 20, 10);
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    window.sessions->open(kept.folder.filePath(u"demo.db"_s));
    window.settle();
    QCOMPARE(window.sessions->count(), 1);
    QCOMPARE(window.playground->images()->count(), 1);
    QCOMPARE(settings.current().systemPrompt, QByteArray("Answer as a pirate."));
    window.playground->clear();
    window.sessions->open(window.path());
    window.settle();
    QCOMPARE(window.sessions->count(), 0);
}

QTEST_MAIN(TestSessionDrafts)
#include "tst_sessiondrafts.moc"
