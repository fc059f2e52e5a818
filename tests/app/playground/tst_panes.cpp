// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Panes that come, go and come back, and what they say about their model and how its answer ended.
#include "app/fakedesktop.h"
#include "app/fakeplayground.h"

#include "playgroundmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The page's model on a scripted engine, with two panes whose answers the test writes.
struct Page {
    test::TemporarySettings stored;
    test::FakePlayground source;
    std::unique_ptr<PlaygroundModel> model;

    Page()
    {
        source.fillIn();
        stored.settings.setPaneModels({u"groq/openai/gpt-oss-20b"_s, u"groq/llama-3.3-70b-versatile"_s});
        model = std::make_unique<PlaygroundModel>(source, stored.settings);
    }
    PaneModel &pane(int row) { return *model->panes()->paneAt(row); }
    test::FakeFeed &feed(size_t number) { return *source.feeds.at(number); }
};

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClosedPaneComesBack();
    void theLastUndoCounts();
    void anAnswerKeepsItsModelsName();
    void endsSayHowTheyEnded_data();
    void endsSayHowTheyEnded();
    void secondKeyGivesTheSecondPaneItsProvider();
    void aPickedModelStays();
    void aNewPaneComparesSomethingElse();
    void settingsAreSent();
    void faultySettingsAreNotSent();
    void aSettingThatIsRefusedCanGo();
};

/// From the pane whose model refuses it, and from no other.
void TestPanes::aSettingThatIsRefusedCanGo()
{
    Page page;
    ChatSettings settings;
    settings.systemPrompt = "Be brief.";
    settings.sampling.temperature = 1.5;
    settings.sampling.maxOutputTokens = 10;
    for (const int row : {0, 1})
        page.pane(row).setSettings(settings);
    QVERIFY(page.model->runAll(u"q"_s));
    Error error{ErrorKind::InvalidRequest, ErrorSource::Upstream};
    error.param = "max_completion_tokens";
    page.feed(0).next.error = error;
    page.feed(0).next.state = PaneState::Failed;
    page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    QCOMPARE(page.pane(0).error()->action(), ErrorCardModel::RemoveSetting);
    page.pane(0).retryWithoutSetting();
    QVERIFY(page.pane(0).isRunning());
    QCOMPARE(page.source.asked.size(), size_t(3));
    const ChatRequest &again = page.source.asked.back();
    QVERIFY(!again.sampling.maxOutputTokens);
    QCOMPARE(again.sampling.temperature, 1.5);
    QCOMPARE(again.messages.front().role, Role::System);
    QCOMPARE(page.pane(1).settings(), settings);
    // What is not set cannot go.
    error.param = "messages[0].content";
    page.feed(2).next.error = error;
    page.feed(2).next.state = PaneState::Failed;
    QTRY_VERIFY(!page.model->isRunning());
    QCOMPARE(page.pane(0).error()->action(), ErrorCardModel::None);
}

void TestPanes::settingsAreSent()
{
    Page page;
    ChatSettings settings;
    settings.systemPrompt = "Be brief.";
    settings.sampling.temperature = 0;
    page.pane(1).setSettings(settings);
    QVERIFY(page.model->runAll(u"q"_s));
    const ChatRequest &first = page.source.asked.at(0);
    const ChatRequest &second = page.source.asked.at(1);
    QCOMPARE(first.messages.size(), size_t(1));
    QVERIFY(!first.sampling.temperature);
    QCOMPARE(second.messages.size(), size_t(2));
    QCOMPARE(second.messages.front().role, Role::System);
    QCOMPARE(second.sampling.temperature, 0.0);
}

void TestPanes::faultySettingsAreNotSent()
{
    Page page;
    ChatSettings settings;
    settings.tools = "[";
    page.pane(1).setSettings(settings);
    QVERIFY(!page.model->runAll(u"q"_s));
    QVERIFY(page.source.asked.empty());
    QVERIFY(page.model->settingsFault().contains(u"Line 1"_s));
    page.pane(1).setSettings({});
    QVERIFY(page.model->runAll(u"q"_s));
}

void TestPanes::aClosedPaneComesBack()
{
    Page page;
    const QAbstractItemModelTester tester(page.model->panes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.model->addPane();
    page.model->removePane(2); // nothing in it, nothing to bring back
    QVERIFY(page.model->undoText().isEmpty());
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(1).next.newText = "half";
    page.feed(1).next.state = PaneState::Answering;
    QTRY_COMPARE(page.pane(1).state(), PaneModel::Answering);
    page.model->removePane(1);
    QVERIFY(page.feed(1).stopped);
    QCOMPARE(page.model->panes()->count(), 1);
    QCOMPARE(page.model->undoText(), u"Pane B is closed."_s);
    page.feed(0).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    page.feed(1).next.newText = " said";
    page.model->undo();
    QVERIFY(page.model->undoText().isEmpty());
    QCOMPARE(page.pane(1).letter(), u"B"_s);
    QTRY_COMPARE(page.pane(1).state(), PaneModel::Stopped);
    QCOMPARE(page.pane(1).blocks()->answer(), QByteArray("half said"));
    page.model->removePane(1);
    QVERIFY(page.model->runAll(u"next"_s));
    QVERIFY(page.model->undoText().isEmpty()); // the next prompt settles it
}

void TestPanes::theLastUndoCounts()
{
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(0).next.state = page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    page.model->removePane(1);
    page.model->clear();
    QCOMPARE(page.model->undoText(), u"A new conversation has begun."_s);
    page.model->undo();
    QCOMPARE(page.pane(0).state(), PaneModel::Done);
    QVERIFY(page.model->undoText().isEmpty());
    page.model->undo(); // nothing
    QCOMPARE(page.model->panes()->count(), 1);
}

void TestPanes::anAnswerKeepsItsModelsName()
{
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(0).next.newText = "answer";
    page.feed(0).next.state = page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    QVERIFY(!page.pane(0).isAnsweredByOther());
    page.model->setModel(0, u"groq/llama-3.3-70b-versatile"_s);
    QVERIFY(page.pane(0).isAnsweredByOther());
    QCOMPARE(page.pane(0).answerLabel(), u"gpt-oss-20b"_s);
    QVERIFY(page.pane(0).summary().startsWith(u"gpt-oss-20b:"_s));
    QCOMPARE(page.pane(0).answerText(), u"Answer of gpt-oss-20b: answer"_s);
    page.model->clear();
    QVERIFY(!page.pane(0).isAnsweredByOther());
    page.model->undo();
    QVERIFY(page.pane(0).isAnsweredByOther());
    QVERIFY(page.model->runAll(u"again"_s));
    QVERIFY(!page.pane(0).isAnsweredByOther());
    const BlockModel &blocks = *page.pane(0).blocks();
    QCOMPARE(blocks.kindAt(1), BlockModel::Author);
    QCOMPARE(blocks.data(blocks.index(1), BlockModel::TextRole).toString(), u"gpt-oss-20b"_s);
}

void TestPanes::endsSayHowTheyEnded_data()
{
    QTest::addColumn<PaneState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("noted");
    QTest::addRow("done") << PaneState::Done << u"done"_s << u"gpt-oss-20b: answer complete, 5 token(s)"_s << false;
    QTest::addRow("stopped") << PaneState::Stopped << u"stopped"_s << u"gpt-oss-20b: stopped after 5 token(s)"_s
                             << true;
    QTest::addRow("length") << PaneState::Length << u"cut off"_s
                            << u"gpt-oss-20b: answer cut off at the token limit, 5 token(s)"_s << true;
    QTest::addRow("filtered") << PaneState::Filtered << u"filtered"_s
                              << u"gpt-oss-20b: answer withheld by a content filter, 5 token(s)"_s << true;
}

void TestPanes::endsSayHowTheyEnded()
{
    QFETCH(const PaneState, state);
    QFETCH(const QString, text);
    QFETCH(const QString, summary);
    QFETCH(const bool, noted);
    Page page;
    QVERIFY(page.model->runAll(u"q"_s));
    page.feed(0).next.newText = "answer";
    page.feed(0).next.counters.outputTokens = 5;
    page.feed(0).next.state = state;
    page.feed(1).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    QCOMPARE(page.pane(0).stateText(), text);
    QCOMPARE(page.pane(0).summary(), summary);
    QCOMPARE(!page.pane(0).endNote().isEmpty(), noted);
    page.pane(0).retry(); // also what was stopped
    QVERIFY(page.pane(0).isRunning());
    QVERIFY(page.pane(0).endNote().isEmpty());
}

/// One key after the other, as they are pasted.
void TestPanes::secondKeyGivesTheSecondPaneItsProvider()
{
    test::TemporarySettings stored;
    test::FakePlayground source;
    source.fillIn();
    const std::vector<ModelInfo> all = source.modelList;
    const Secret key = std::exchange(source.providerSet.providers[1].key, {});
    std::erase_if(source.modelList, [](const ModelInfo &model) { return model.provider != "groq"; });
    PlaygroundModel model(source, stored.settings);
    Q_EMIT source.modelsChanged("groq");
    const auto name = [&](int row) { return model.panes()->paneAt(row)->modelName(); };
    QVERIFY(name(0).startsWith(u"groq/"_s) && name(1).startsWith(u"groq/"_s));
    QVERIFY(name(0) != name(1));
    source.providerSet.providers[1].key = key;
    Q_EMIT source.providersChanged();
    source.modelList = all;
    Q_EMIT source.modelsChanged("fireworks");
    QVERIFY(name(0).section(u'/', 0, 0) != name(1).section(u'/', 0, 0));
}

void TestPanes::aPickedModelStays()
{
    test::TemporarySettings stored;
    test::FakePlayground source;
    source.fillIn();
    PlaygroundModel model(source, stored.settings);
    model.setModel(0, u"groq/my-own"_s);
    QVERIFY(model.runAll(u"q"_s));
    const QString used = model.panes()->paneAt(1)->modelName();
    Q_EMIT source.providersChanged();
    Q_EMIT source.modelsChanged("groq");
    Q_EMIT source.modelsChanged("fireworks");
    QCOMPARE(model.panes()->paneAt(0)->modelName(), u"groq/my-own"_s);
    QCOMPARE(model.panes()->paneAt(1)->modelName(), used);
}

void TestPanes::aNewPaneComparesSomethingElse()
{
    Page page;
    page.model->addPane();
    QVERIFY(page.pane(2).modelName() != page.pane(0).modelName());
    QVERIFY(page.pane(2).modelName() != page.pane(1).modelName());
    QVERIFY(!page.pane(2).isLate());
    QVERIFY(page.model->runAll(u"q"_s));
    page.model->addPane();
    QVERIFY(page.pane(3).isLate()); // has not heard of q
    for (size_t i = 0; i < 3; ++i)
        page.feed(i).next.state = PaneState::Done;
    QTRY_VERIFY(!page.model->isRunning());
    QVERIFY(page.model->runAll(u"next"_s));
    QVERIFY(!page.pane(3).isLate());
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
