// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of the panes, shared and their own, and presets of them as files.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "presetsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<PlaygroundModel> playground;
    std::unique_ptr<PaneSettings> settings;
    PresetFolder files{stored.folder.filePath(u"presets"_s)};
    std::unique_ptr<PresetsModel> presets;

    Page()
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        playground = std::make_unique<PlaygroundModel>(source, stored.settings);
        settings = std::make_unique<PaneSettings>(source, *playground);
        presets = std::make_unique<PresetsModel>(files, *settings);
    }
    PaneModel &pane(int row) { return *playground->panes()->paneAt(row); }
    void warmer(double temperature)
    {
        settings->edit([&](ChatSettings &now) { now.sampling.temperature = temperature; });
    }
    void keep(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(files.folder()));
        QFile file(files.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panesShareUntilOneIsDetached()
    {
        Page page;
        page.warmer(0.5);
        QCOMPARE(page.pane(1).settings().sampling.temperature, 0.5);
        page.settings->detach();
        page.warmer(1);
        QCOMPARE(page.pane(0).settings().sampling.temperature, 1.0);
        QCOMPARE(page.pane(1).settings().sampling.temperature, 0.5);
        page.playground->addPane();
        QCOMPARE(page.pane(2).settings().sampling.temperature, 0.5);
        page.settings->join();
        QCOMPARE(page.pane(0).settings().sampling.temperature, 0.5);
        page.settings->detach(); // its own come back
        QCOMPARE(page.pane(0).settings().sampling.temperature, 1.0);
    }

    /// As a session that is opened does it.
    void whatOthersSetIsTaken()
    {
        Page page;
        page.warmer(0.5);
        ChatSettings opened;
        opened.sampling.seed = 7;
        page.pane(0).setSettings(opened);
        QCOMPARE(page.settings->current(), opened);
        QCOMPARE(page.pane(1).settings(), opened);
        page.pane(1).setDetached(true);
        page.pane(1).setSettings({});
        QCOMPARE(page.settings->current(), opened);
        QCOMPARE(page.pane(0).settings(), opened);
    }

    void aPresetIsSavedUsedAndReverted()
    {
        Page page;
        const QAbstractItemModelTester tester(page.presets.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.warmer(0.5);
        QVERIFY(!page.presets->saveAs(u"  \n"_s));
        QVERIFY(page.presets->saveAs(u"Terse / ähm ..\\"_s));
        QTRY_COMPARE(page.presets->count(), 1);
        QCOMPARE(page.presets->current(), u"Terse / ähm ..\\"_s);
        QVERIFY(!page.presets->isModified());
        page.warmer(1);
        QVERIFY(page.presets->isModified());
        page.presets->revertChanges();
        QCOMPARE(page.settings->current().sampling.temperature, 0.5);
        page.settings->resetAll();
        page.presets->use(0);
        QCOMPARE(page.settings->current().sampling.temperature, 0.5);
        page.settings->undo();
        ChatSettings nothing;
        nothing.preset = "Terse / ähm ..\\"; // and still its changed settings
        QCOMPARE(page.settings->current(), nothing);
        QVERIFY(page.presets->isModified());
        page.presets->removeCurrent();
        QTRY_COMPARE(page.presets->count(), 0);
        page.presets->undoRemove();
        QTRY_COMPARE(page.presets->count(), 1);
    }

    /// What a pane follows is of its settings: other settings follow their own preset, or none.
    void thePresetGoesWhereTheSettingsGo()
    {
        Page page;
        page.warmer(0.5);
        page.presets->saveAs(u"Warm"_s);
        QTRY_COMPARE(page.presets->count(), 1);
        page.settings->detach();
        QCOMPARE(page.presets->current(), u"Warm"_s); // its own begin as the shared ones
        page.warmer(1);
        page.presets->saveAs(u"Hot"_s);
        QTRY_COMPARE(page.presets->count(), 2);
        page.settings->join();
        QCOMPARE(page.presets->current(), u"Warm"_s);
        page.settings->detach();
        QCOMPARE(page.presets->current(), u"Hot"_s);
        page.settings->join();
        page.pane(0).setSettings({}); // another session
        QCOMPARE(page.presets->current(), QString());
        QVERIFY(!page.presets->isModified());
        page.presets->use(1);
        QCOMPARE(page.presets->current(), u"Warm"_s);
        page.settings->undo();
        QCOMPARE(page.presets->current(), QString());
    }

    /// Every setting is unset, and one still knows whose they were: they can be brought back.
    void nothingSetIsAChangeOfThePreset()
    {
        Page page;
        page.warmer(0.5);
        page.presets->saveAs(u"Warm"_s);
        QTRY_COMPARE(page.presets->count(), 1);
        page.settings->resetAll();
        QVERIFY(!page.settings->isAnySet());
        QVERIFY(page.presets->isModified());
        page.presets->revertChanges();
        QCOMPARE(page.settings->current().sampling.temperature, 0.5);
    }

    void aPresetThatIsGoneIsFollowedByNobody()
    {
        Page page;
        page.warmer(0.5);
        page.presets->saveAs(u"Warm"_s);
        QTRY_COMPARE(page.presets->count(), 1);
        page.settings->detach();
        page.presets->removeCurrent();
        QTRY_COMPARE(page.presets->count(), 0);
        page.settings->join();
        QCOMPARE(page.presets->current(), QString());
    }

    void theFileOfAPresetNamesNoOther()
    {
        Page page;
        page.warmer(0.5);
        page.presets->saveAs(u"Warm"_s);
        QTRY_COMPARE(page.presets->count(), 1);
        page.presets->saveAs(u"Warm too"_s);
        QTRY_COMPARE(page.presets->count(), 2);
        QVERIFY(!presetToJson({u"Warm too"_s, page.settings->current()}).contains("preset\": \"Warm"));
        QVERIFY(!page.presets->isModified());
        const auto read =
            presetFromJson(R"({"sluice_preset": 1, "name": "A", "settings": {"preset": "B", "seed": 1}})");
        QVERIFY(read.ok());
        QCOMPARE(read->settings.preset, QByteArray());
    }

    /// JSON that stands in a file is laid out as the file is.
    void toolsAreNoChange()
    {
        Page page;
        const QByteArray tools = R"([{"name": "tea",  "parameters": {"type": "object"}}])";
        page.settings->edit([&](ChatSettings &now) { now.tools = tools; });
        QVERIFY(page.presets->saveAs(u"Tea"_s));
        QTRY_COMPARE(page.presets->count(), 1);
        QVERIFY(!page.presets->isModified());
        page.presets->use(0);
        QVERIFY(!page.presets->isModified());
        page.settings->edit([](ChatSettings &now) { now.tools.replace("tea", "sea"); });
        QVERIFY(page.presets->isModified());
    }

    void somebodyElsesNeverReplacesOnesOwn()
    {
        Page page;
        page.warmer(0.5);
        page.presets->saveAs(u"A"_s);
        QTRY_COMPARE(page.presets->count(), 1);
        ChatSettings other;
        other.sampling.temperature = 1.5;
        page.presets->importText(QString::fromUtf8(presetToJson({u"A"_s, other})));
        QCOMPARE(page.presets->current(), u"A 2"_s);
        QTRY_COMPARE(page.presets->count(), 2);
        other.preset = "A 2";
        QCOMPARE(page.settings->current(), other);
    }

    void aHostileFileIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"This is no preset."_s;
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\0\xFF",
                                              6)
                                << u"This is no preset."_s;
        QTest::newRow("cut") << QByteArray("{\"sluice_preset\": 1,\n") << u"Line 2, column 1"_s;
        QTest::newRow("other JSON") << QByteArray("{}") << u"no preset"_s;
        QTest::newRow("list") << QByteArray("[1]") << u"no preset"_s;
        QTest::newRow("newer") << QByteArray("{\"sluice_preset\": 2}") << u"newer"_s;
        QTest::newRow("no name") << QByteArray("{\"sluice_preset\": 1, \"name\": \"\\u0000\", \"settings\": {}}")
                                 << u"no name"_s;
        QTest::newRow("key") << QByteArray(
            "{\"sluice_preset\": 1, \"name\": \"x\", \"settings\": {\"api_key\": \"k\"}}")
                             << u"api_key"_s;
        QTest::newRow("long") << QByteArray(5 * 1024 * 1024, '[') << u"too long"_s;
        QTest::newRow("deep") << QByteArray(100000, '[') << u"This is no preset."_s;
    }
    void aHostileFileIsAnError()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        Page page;
        page.warmer(0.5);
        const ChatSettings before = page.settings->current();
        page.keep(u"x.json"_s, text);
        QSignalSpy failed(&page.files, &PresetFolder::failed);
        page.presets->importFile(QUrl::fromLocalFile(page.files.folder() + u"/x.json"_s));
        QVERIFY(failed.wait());
        QVERIFY2(page.presets->problem().contains(words), qPrintable(page.presets->problem()));
        QCOMPARE(page.settings->current(), before);
    }

    void whatIsNoFileIsNotRead()
    {
        Page page;
        QSignalSpy failed(&page.files, &PresetFolder::failed);
        for (const char *path : {"/dev/zero", "/", "/no/such/file"}) {
            page.presets->importFile(QUrl::fromLocalFile(QString::fromLatin1(path)));
            QVERIFY(failed.wait());
        }
        page.presets->importFile(QUrl(u"https://example.com/x.json"_s));
        QVERIFY(!page.presets->problem().isEmpty());
        page.keep(u"broken.json"_s, "{");
        page.files.load();
        QTRY_VERIFY(page.presets->problem().contains(u"broken.json"_s));
    }

    void filesHaveLegalNames()
    {
        QCOMPARE(presetFile(u"a b-c_1"_s), u"p-a b-c_1.json"_s);
        QCOMPARE(presetFile(u"../A"_s), u"p-%2e%2e%2f%41.json"_s);
        QVERIFY(presetFile(u"A"_s) != presetFile(u"a"_s));
        QVERIFY(presetFile(QString(80, u'漢')).size() < 200);
        QCOMPARE(presetName(u" a\n\u202Eb\t "_s), u"a b"_s);
    }
};

QTEST_MAIN(TestPresets)
#include "tst_presets.moc"
