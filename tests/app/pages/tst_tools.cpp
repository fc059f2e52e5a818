// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "support/peers/scriptedserver.h"

#include "credentials/keyring.h"
#include "gateway/access/accesspolicy.h"
#include "gatewaymodel.h"
#include "ledger/gatewaykeys.h"
#include "toolsmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// A home of its own, in which Codex is installed.
struct Home {
    QTemporaryDir folder;

    Home()
    {
        qputenv("HOME", folder.path().toUtf8());
        qunsetenv("CODEX_HOME");
        qputenv("PATH", folder.filePath(u"bin"_s).toUtf8());
        QDir(folder.path()).mkdir(u"bin"_s);
        QFile program(folder.filePath(u"bin/codex"_s));
        const bool made = program.open(QIODevice::WriteOnly)
                          && program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(made);
    }
    [[nodiscard]] QString config() const { return folder.filePath(u".codex/config.toml"_s); }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(config());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
};

ScriptedReply reply(const QByteArray &body)
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body};
}

struct Page {
    Home home;
    ScriptedServer server;
    test::TemporarySettings stored;
    test::FakeKeychain keychain;
    test::FakeGateway gateway;
    test::FakeKeyStore keyStore;
    test::FakePlayground source;
    KeyRing keys{keychain, {}, {{u"gateway"_s, {}}}};
    std::unique_ptr<GatewayModel> gatewayModel;
    std::unique_ptr<ToolsModel> model;
    QString store = stored.folder.filePath(u"sluice.db"_s);

    Page()
    {
        source.fillIn();
        server.handler = [](const ScriptedRequest &request) {
            return request.target == "/health"
                       ? reply(R"({"status":"ok","active":0})")
                       : reply(
                           R"({"object":"list","data":[{"id":"groq/llama","object":"model","context_window":131072}]})");
        };
        stored.settings.setValue(Setting::GatewayPort, server.port());
        gatewayModel = std::make_unique<GatewayModel>(gateway, keyStore, keys, stored.settings);
        model = std::make_unique<ToolsModel>(ToolsPlace{stored.folder.filePath(u"connectors"_s), store}, *gatewayModel,
                                             source);
        model->setActive(true);
        QTRY_VERIFY(model->rowCount() > 0);
    }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->data(model->index(row), ToolsModel::IdRole) == id)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QVariant at(const QString &id, ToolsModel::Role role) const
    {
        return model->data(model->index(rowOf(id)), role);
    }
    [[nodiscard]] std::vector<GatewayKey> storedKeys() const
    {
        const auto opened = Store::open(store);
        return gatewayKeys(**opened).value();
    }
};

} // namespace

class TestTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyToolIsListed();
    void whatConnectingWritesIsSaidBefore();
    void connectsAndDisconnects();
    void aSpentSumIsTheTools();
    void withoutAGatewayItSaysSo();
    void aFileThatCannotBeEditedIsACard();
    void aGatewayThatIsNoneLeavesNothing();
    void aGatewayWithoutModelsLeavesNothing();
    void severalAtOnce();
    void aProviderThatIsTheGatewayIsRefused();
    void noPlaceReadsNothing();
};

void TestTools::everyToolIsListed()
{
    const Page page;
    const QAbstractItemModelTester tester(page.model.get());
    QCOMPARE(page.model->rowCount(), static_cast<int>(connectors::builtInTools().value().size()));
    QCOMPARE(page.at(u"codex"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Found));
    QCOMPARE(page.at(u"claude-code"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Missing));
    QCOMPARE(page.at(u"cursor"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Impossible));
    QVERIFY(page.at(u"cursor"_s, ToolsModel::NoteRole).toString().contains(u"servers call"_s));
    QCOMPARE(page.at(u"codex"_s, ToolsModel::CommandRole).toString(), u"sluice run codex"_s);
    QVERIFY(page.at(u"aider"_s, ToolsModel::SnippetRole).toString().contains(u"aider --model"_s));
    QVERIFY(!page.at(u"open-interpreter"_s, ToolsModel::CanConnectRole).toBool());
    page.model->copySnippet(u"aider"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"$SLUICE_KEY"_s));
    page.model->copyCommand(u"codex"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sluice run codex"_s);
}

void TestTools::whatConnectingWritesIsSaidBefore()
{
    const Page page;
    const QVariantList plan = page.at(u"codex"_s, ToolsModel::PlanRole).toList();
    QCOMPARE(plan.size(), 1);
    const QStringList lines = plan.constFirst().toStringList();
    QCOMPARE(lines.value(0), page.home.config());
    const qsizetype at = lines.indexOf(u"model_providers › sluice › base_url"_s);
    QVERIFY2(at > 0, qPrintable(lines.join(u'|')));
    QVERIFY(lines.value(at + 1).endsWith(u"/v1"_s));
    QCOMPARE(lines.size() % 2, 1);
}

void TestTools::connectsAndDisconnects()
{
    Page page;
    page.gatewayModel->start();
    QSignalSpy finished(page.model.get(), &ToolsModel::finished);
    page.model->connectTool(u"codex"_s);
    QVERIFY(page.at(u"codex"_s, ToolsModel::BusyRole).toBool());
    page.model->connectTool(u"codex"_s); // once is enough
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(page.at(u"codex"_s, ToolsModel::ProblemRole).toString().isEmpty(),
             qPrintable(page.at(u"codex"_s, ToolsModel::ProblemRole).toString()));
    QTRY_COMPARE(page.at(u"codex"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Connected));
    QVERIFY(page.home.text().contains("groq/llama"));
    QCOMPARE(page.storedKeys().size(), std::size_t(1));
    QCOMPARE(page.storedKeys()[0].name, u"codex"_s);
    page.model->disconnectTool(u"codex"_s);
    QTRY_COMPARE(finished.size(), 2);
    QTRY_COMPARE(page.at(u"codex"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Found));
    QVERIFY(!QFile::exists(page.home.config()));
    QVERIFY(page.storedKeys()[0].revokedMs.has_value());
}

void TestTools::aSpentSumIsTheTools()
{
    Page page;
    page.gatewayModel->start();
    page.model->connectTool(u"codex"_s);
    QTRY_COMPARE(page.at(u"codex"_s, ToolsModel::SpentRole).toString(), u"$0.0000"_s);
    QCOMPARE(page.at(u"aider"_s, ToolsModel::SpentRole).toString(), QString());
}

void TestTools::withoutAGatewayItSaysSo()
{
    Page page;
    QVERIFY(!page.model->isGatewayRunning());
    page.model->connectTool(u"codex"_s);
    QVERIFY(!page.at(u"codex"_s, ToolsModel::ProblemRole).toString().isEmpty());
    QVERIFY(!page.at(u"codex"_s, ToolsModel::BusyRole).toBool());
    page.model->startGateway();
    QVERIFY(page.model->isGatewayRunning());
    page.model->connectTool(u"no such tool"_s);
    page.model->disconnectTool(u"../codex"_s);
    QCOMPARE(page.server.connectionCount(), 0);
}

void TestTools::aFileThatCannotBeEditedIsACard()
{
    Page page;
    page.gatewayModel->start();
    QDir(page.home.folder.path()).mkdir(u".codex"_s);
    QFile file(page.home.config());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("model = [unclosed\n");
    file.close();
    page.model->connectTool(u"codex"_s);
    QTRY_VERIFY(!page.at(u"codex"_s, ToolsModel::ProblemRole).toString().isEmpty());
    QCOMPARE(page.home.text(), QByteArray("model = [unclosed\n"));
    QCOMPARE(page.at(u"codex"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Found));
    QTRY_VERIFY(page.storedKeys()[0].revokedMs.has_value()); // a key nobody has
}

void TestTools::aGatewayThatIsNoneLeavesNothing()
{
    Page page;
    page.server.handler = [](const ScriptedRequest &) { return reply("<html>"); };
    page.gatewayModel->start();
    page.model->connectTool(u"codex"_s);
    QTRY_VERIFY(page.at(u"codex"_s, ToolsModel::ProblemRole).toString().contains(u"no Sluice"_s));
    QVERIFY(!QFile::exists(page.home.config()));
    page.server.refuse();
    page.model->connectTool(u"codex"_s);
    QTRY_VERIFY(page.at(u"codex"_s, ToolsModel::ProblemRole).toString().contains(u"no gateway answers"_s));
}

void TestTools::aGatewayWithoutModelsLeavesNothing()
{
    Page page;
    page.server.handler = [](const ScriptedRequest &request) {
        return request.target == "/health" ? reply(R"({"status":"ok","active":0})") : reply("<html>");
    };
    page.gatewayModel->start();
    QSignalSpy finished(page.model.get(), &ToolsModel::finished);
    page.model->connectTool(u"codex"_s);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!page.at(u"codex"_s, ToolsModel::ProblemRole).toString().isEmpty());
    QVERIFY(page.storedKeys()[0].revokedMs.has_value());
    QVERIFY(!QFile::exists(page.stored.folder.filePath(u"connectors/codex"_s)));
}

void TestTools::severalAtOnce()
{
    Page page;
    page.gatewayModel->start();
    QSignalSpy finished(page.model.get(), &ToolsModel::finished);
    page.model->connectTool(u"codex"_s);
    page.model->connectTool(u"claude-code"_s);
    QTRY_COMPARE(finished.size(), 2);
    QTRY_COMPARE(page.at(u"codex"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Connected));
    QTRY_COMPARE(page.at(u"claude-code"_s, ToolsModel::StateRole).toInt(), int(ToolsModel::Connected));
}

void TestTools::aProviderThatIsTheGatewayIsRefused()
{
    Page page;
    page.gatewayModel->start();
    page.source.providerSet.providers[0].baseUrl = QUrl(u"http://localhost:%1/v1"_s.arg(page.server.port()));
    page.model->connectTool(u"codex"_s);
    QVERIFY(page.at(u"codex"_s, ToolsModel::ProblemRole).toString().contains(u"ask itself"_s));
    QCOMPARE(page.server.connectionCount(), 0);
}

void TestTools::noPlaceReadsNothing()
{
    Page page;
    ToolsModel model({}, *page.gatewayModel, page.source);
    model.setActive(true);
    model.connectTool(u"codex"_s);
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
