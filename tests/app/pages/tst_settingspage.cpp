// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "audit/audittable.h"
#include "support/cases/storedrequests.h"

#include "aboutmodel.h"
#include "datamodel.h"
#include "ledger/requestlist.h"
#include "lookmodel.h"
#include "platform/portowner.h"
#include "platform/processfigures.h"
#include "pricesmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    test::TemporarySettings stored;
    std::unique_ptr<StoredConfig> config = test::openConfig(stored.folder);
    test::StoredRequests records;
    std::unique_ptr<DataModel> data = std::make_unique<DataModel>(config.get());

    Page() { data->open(records.path()); }
    [[nodiscard]] GatewayConfig read() const { return config->under({}).value().config; }
    [[nodiscard]] QString folder(const QString &name) const
    {
        return QFileInfo(records.path()).absolutePath() + u'/' + name;
    }
    [[nodiscard]] std::size_t requests() const { return readRequests(records.store(), {}, {})->size(); }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsInTheConfiguration();
    void withoutAStoreNothingIsSet();
    void aBackupIsAWholeStore();
    void exportsAreLines();
    void allRequestsGo();
    void whatFailsIsSaid();
    void sizeAndMotion();
    void aboutTellsOfThisProcess();
    void portsAndTheirOwners();
    void prices();
    void pricesThatAreNone_data();
    void pricesThatAreNone();
};

void TestSettingsPage::whatIsKeptIsInTheConfiguration()
{
    const Page page;
    QCOMPARE(page.data->capture(), int(CaptureLevel::Off));
    page.data->setCapture(int(CaptureLevel::All));
    QCOMPARE(page.read().capture, CaptureLevel::All);
    page.data->setCapture(7);
    page.data->setCapture(-1);
    QCOMPARE(page.data->capture(), int(CaptureLevel::All));
    page.data->setDays(7);
    page.data->setRequests(500);
    page.data->setTextSize(20);
    QCOMPARE(page.read().retention, (Retention{7, 500, 20LL * 1024 * 1024}));
    page.data->setDays(-5);
    QCOMPARE(page.data->days(), 0);
    page.data->setDays(99'999'999);
    QCOMPARE(page.data->days(), 36'500);
    QVERIFY(!page.data->hasFailed());
    // By the command line, or by another process.
    QSignalSpy changed(page.data.get(), &DataModel::changed);
    QVERIFY(page.config->set({"capture"}, R"("errors")").ok());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(page.data->capture(), int(CaptureLevel::Errors));
}

void TestSettingsPage::withoutAStoreNothingIsSet()
{
    DataModel model(nullptr);
    QVERIFY(!model.isAvailable());
    model.setCapture(2);
    QCOMPARE(model.capture(), 0);
    QCOMPARE(model.days(), 30);
}

void TestSettingsPage::aBackupIsAWholeStore()
{
    const Page page;
    QVERIFY(page.records.add({test::requestAt(1, 1), test::requestAt(2, 2)}));
    page.data->backUp();
    QVERIFY(page.data->isBusy());
    page.data->backUp(); // one at a time
    QTRY_VERIFY(!page.data->isBusy());
    QVERIFY2(!page.data->hasFailed(), qPrintable(page.data->notice()));
    const QFileInfoList files = QDir(page.folder(u"backups"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(page.data->notice().contains(files[0].absoluteFilePath()));
    QCOMPARE(files[0].permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto copy = Store::openForReading(files[0].absoluteFilePath());
    QVERIFY(copy.ok());
    QCOMPARE(readRequests(**copy, {}, {})->size(), std::size_t(2));
}

void TestSettingsPage::exportsAreLines()
{
    const Page page;
    QVERIFY(page.records.add({test::requestAt(1, 1), test::requestAt(2, 2)}));
    page.data->exportAll();
    QTRY_VERIFY(!page.data->isBusy());
    const QFileInfoList files = QDir(page.folder(u"exports"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(files[0].absoluteFilePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2);
    QCOMPARE(files[0].permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSettingsPage::allRequestsGo()
{
    const Page page;
    std::vector<RequestRecord> records;
    for (int i = 0; i < 450; ++i)
        records.push_back(test::requestAt(i, i));
    QVERIFY(page.records.add(records, {"{}", "{}"}));
    QSignalSpy deleted(page.data.get(), &DataModel::deleted);
    page.data->deleteAll();
    QTRY_COMPARE(deleted.size(), 1);
    QCOMPARE(page.requests(), std::size_t(0));
    QVERIFY(readBodies(page.records.store(), records[0].id)->isEmpty());
}

void TestSettingsPage::whatFailsIsSaid()
{
    const Page page;
    page.data->open(u"/proc/no such folder/sluice.db"_s);
    page.data->backUp();
    QTRY_VERIFY(!page.data->isBusy());
    QVERIFY(page.data->hasFailed());
    QVERIFY(!page.data->notice().isEmpty());
    // Where a file stands in the folder's place.
    page.data->open(page.records.path());
    QFile block(page.folder(u"backups"_s));
    QVERIFY(block.open(QIODevice::WriteOnly));
    page.data->backUp();
    QTRY_VERIFY(!page.data->isBusy());
    QVERIFY(page.data->hasFailed());
    // And is no export.
    QFile alike(page.folder(u"exports"_s));
    QVERIFY(alike.open(QIODevice::WriteOnly));
    page.data->exportAll();
    QTRY_VERIFY(!page.data->isBusy());
    QVERIFY(page.data->hasFailed());
    AuditFilter exports;
    exports.action = "export";
    QVERIFY(readAudit(page.records.store(), exports)->empty());
}

void TestSettingsPage::sizeAndMotion()
{
    test::TemporarySettings stored;
    Settings &settings = stored.settings;
    LookModel look(settings);
    QCOMPARE(look.scale(), 1.0);
    look.setSize(3);
    QCOMPARE(look.scale(), 1.25);
    QCOMPARE(settings.value(Setting::TextSize).toInt(), 125);
    look.setSize(9);
    QCOMPARE(look.size(), 3);
    settings.setValue(Setting::TextSize, u"huge"_s); // a file that somebody edited
    QCOMPARE(look.scale(), 1.0);
    QVERIFY(!look.isReducedMotion());
    look.setReducedMotion(true);
    QVERIFY(settings.value(Setting::ReducedMotion).toBool());
}

void TestSettingsPage::aboutTellsOfThisProcess()
{
    AboutModel about;
    QCOMPARE(about.facts().size() % 2, 0);
    QCOMPARE(AboutModel::licences().size() % 2, 0);
    QSignalSpy changed(&about, &AboutModel::changed);
    about.setActive(true);
    QCOMPARE(changed.size(), 1);
    about.setActive(false);
    const ProcessFigures figures = processFigures();
    QVERIFY(figures.residentBytes.value_or(0) > 1'000'000);
    QVERIFY(figures.wakeUps.has_value());
    QVERIFY(figures.threads >= 1);
}

void TestSettingsPage::portsAndTheirOwners()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QVERIFY(isPortTaken(server.serverPort()));
    const PortOwner owner = portOwner(server.serverPort());
    QCOMPARE(owner.processId, QCoreApplication::applicationPid());
    QVERIFY(owner.name.startsWith(u"tst_settings"_s));
    const quint16 next = nextFreePort(server.serverPort());
    QVERIFY(next != server.serverPort());
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!isPortTaken(port));
    QCOMPARE(portOwner(port).processId, 0);
    QCOMPARE(nextFreePort(65535), quint16(0));
}

void TestSettingsPage::prices()
{
    const Page page;
    PricesModel prices(*page.config);
    QVERIFY(prices.put(u" groq/openai/gpt-oss-20b "_s, u"0.1"_s, u""_s, u"0.5"_s));
    QCOMPARE(prices.count(), 1);
    QCOMPARE(prices.data(prices.index(0), PricesModel::NameRole).toString(), u"groq/openai/gpt-oss-20b"_s);
    QCOMPARE(prices.data(prices.index(0), PricesModel::CachedRole).toString(), QString());
    QCOMPARE(page.read().prices.size(), std::size_t(1));
    QCOMPARE(page.read().prices[0].price.output, std::optional(0.5));
    QVERIFY(prices.put(u"groq/openai/gpt-oss-20b"_s, u"0"_s, u"0"_s, u"0"_s)); // in its place, and free
    QCOMPARE(prices.count(), 1);
    prices.remove(u"groq/openai/gpt-oss-20b"_s);
    QCOMPARE(prices.count(), 0);
    prices.remove(u"groq/openai/gpt-oss-20b"_s); // by somebody else meanwhile
    QVERIFY(!prices.problem().isEmpty());
    prices.clearProblems();
    QVERIFY(prices.problem().isEmpty());
    QCOMPARE(prices.removed(), u"groq/openai/gpt-oss-20b"_s);
    prices.undoRemove();
    QCOMPARE(prices.count(), 1);
    QCOMPARE(page.read().prices[0].price.output, std::optional(0.0));
    QVERIFY(prices.removed().isEmpty());
    // A price that was set since the old one went stays.
    prices.remove(u"groq/openai/gpt-oss-20b"_s);
    QVERIFY(prices.put(u"groq/openai/gpt-oss-20b"_s, u"3"_s, u""_s, u"4"_s));
    QVERIFY(prices.removed().isEmpty());
    prices.undoRemove();
    QCOMPARE(page.read().prices[0].price.output, std::optional(4.0));
    QCOMPARE(prices.known(u"nobody/model"_s), QStringList());
}

void TestSettingsPage::pricesThatAreNone_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("field"); // 4: none of them
    QTest::newRow("no model") << QStringList({u"groq/"_s, u"1"_s, u""_s, u"1"_s}) << 0;
    QTest::newRow("no provider") << QStringList({u"/m"_s, u"1"_s, u""_s, u"1"_s}) << 0;
    QTest::newRow("nothing") << QStringList({u""_s, u"1"_s, u""_s, u"1"_s}) << 0;
    QTest::newRow("no input") << QStringList({u"groq/m"_s, u""_s, u""_s, u"1"_s}) << 1;
    QTest::newRow("less than nothing") << QStringList({u"groq/m"_s, u"-1"_s, u""_s, u"1"_s}) << 1;
    QTest::newRow("no number") << QStringList({u"groq/m"_s, u"nan"_s, u""_s, u"1"_s}) << 1;
    QTest::newRow("endless") << QStringList({u"groq/m"_s, u"1"_s, u"inf"_s, u"1"_s}) << 2;
    QTest::newRow("too dear") << QStringList({u"groq/m"_s, u"1"_s, u""_s, u"1e9"_s}) << 3;
    QTest::newRow("unknown provider") << QStringList({u"nobody/m"_s, u"1"_s, u""_s, u"1"_s}) << 4;
}

void TestSettingsPage::pricesThatAreNone()
{
    QFETCH(const QStringList, texts);
    QFETCH(const int, field);
    const Page page;
    PricesModel prices(*page.config);
    QVERIFY(!prices.put(texts[0], texts[1], texts[2], texts[3]));
    QCOMPARE(prices.count(), 0);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(prices.fieldProblems().value(i).isEmpty(), i != field);
    QCOMPARE(prices.problem().isEmpty(), field != 4);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
