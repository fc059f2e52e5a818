// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "playground/playground.h"
#include "playgroundmodel.h"
#include "providers/providersource.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// The page's model on the real engine, and providers that die in mid-stream.
class TestKilledUpstream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paneKeepsTheTextAndShowsACard();
    void cleanupTestCase();

private:
    QProcess m_upstream;
};

void TestKilledUpstream::initTestCase()
{
    m_upstream.setProcessChannelMode(QProcess::MergedChannels);
    m_upstream.start(QStringLiteral(SLUICE_PROGRAM), {u"simulate"_s, u"--tokens"_s, u"100000"_s});
    QByteArray output;
    QTRY_VERIFY((output += m_upstream.readAll()).contains("listening on "));
    QTRY_VERIFY((output += m_upstream.readAll()).endsWith('\n'));
    const qsizetype start = output.indexOf("http");
    const QByteArray root = output.mid(start, output.indexOf('\n', start) - start).trimmed();
    qputenv("GROQ_API_URL", root + "/openai/v1");
    qputenv("GROQ_API_KEY", "gsk_of_this_test");
    qputenv("FIREWORKS_API_URL", root + "/inference/v1");
    qputenv("FIREWORKS_API_KEY", "fw_of_this_test");
}

void TestKilledUpstream::paneKeepsTheTextAndShowsACard()
{
    Result<ProviderSource> providers = openProviders(false);
    QVERIFY2(providers.ok(), qPrintable(providers.ok() ? QString() : providers.error().message));
    Playground engine(providers->providers, transportMaker(TransportKind::Qt));
    test::TemporarySettings stored;
    stored.settings.setPaneModels(
        {u"groq/llama-3.3-70b-versatile"_s, u"fireworks/accounts/fireworks/models/llama-v3p1-70b-instruct"_s});
    PlaygroundModel page(engine, stored.settings);
    QVERIFY(page.runAll(u"Tell me a long story."_s));
    const auto text = [&page](int row) {
        const BlockModel &blocks = *page.panes()->paneAt(row)->blocks();
        QString whole;
        for (int i = 0; i < blocks.rowCount(); ++i)
            whole += blocks.data(blocks.index(i), BlockModel::TextRole).toString();
        return whole;
    };
    QTRY_VERIFY(text(0).size() > 200 && text(1).size() > 200);
    // All but the last block, which may still be half a word of Markdown.
    const QStringList before{text(0).left(100), text(1).left(100)};
    m_upstream.kill();
    for (int row : {0, 1}) {
        PaneModel &pane = *page.panes()->paneAt(row);
        QTRY_COMPARE(pane.state(), PaneModel::Failed);
        QVERIFY(pane.error()->isActive());
        QVERIFY2(pane.error()->title().contains(u"broke off"_s), qPrintable(pane.error()->title()));
        QVERIFY2(text(row).startsWith(before.at(row)), qPrintable(text(row)));
    }
    QVERIFY(!page.isRunning());
}

void TestKilledUpstream::cleanupTestCase()
{
    m_upstream.kill();
    QTRY_COMPARE(m_upstream.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(TestKilledUpstream)
#include "tst_killedupstream.moc"
