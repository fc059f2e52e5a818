// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakeplayground.h"
#include "localserversmodel.h"
#include "providers/userprofiles.h"
#include "support/peers/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sluice;

/// The user's own profiles on disk, and looking for servers on this machine.
class TestLocalServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userProfiles();
    void aBrokenFileLeavesOutItsProviderOnly();
    void localServersWaitForTheUser();
    void looksOnlyWhenTold();
    void findsWhatAnswersWithAList_data();
    void findsWhatAnswersWithAList();
    void asksNothingButLoopback();
    void aSilentServerHoldsNothingUp();
    void model();
    void removedOnesComeBackAsTheyWere();

private:
    static ProviderProfile candidate(const QByteArray &id, const QByteArray &baseUrl);
    static ProviderProfile candidate(const QByteArray &id, const ScriptedServer &server);
};

namespace {

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArrayList idsOf(const std::vector<ProviderProfile> &profiles)
{
    QByteArrayList ids;
    for (const ProviderProfile &profile : profiles)
        ids << profile.id;
    return ids;
}

const char *const twoModels = R"({"object": "list", "data": [{"id": "a"}, {"id": "b", "owned_by": "library"}]})";

} // namespace

ProviderProfile TestLocalServers::candidate(const QByteArray &id, const QByteArray &baseUrl)
{
    ProviderProfile profile = localServerProfiles().value().at(1);
    profile.id = id;
    profile.name = id.toUpper();
    profile.baseUrl = baseUrl;
    return profile;
}

ProviderProfile TestLocalServers::candidate(const QByteArray &id, const ScriptedServer &server)
{
    return candidate(id, "http://127.0.0.1:" + QByteArray::number(server.port()) + "/v1");
}

void TestLocalServers::userProfiles()
{
    const QTemporaryDir folder;
    write(folder, u"box.json"_s, R"({"base_url": "http://10.0.0.7/v1", "rank": 15})");
    write(folder, u"notes.txt"_s, "no profile");
    const Result<Profiles> read = readProfiles(folder.path());
    QVERIFY(read.ok());
    QCOMPARE(idsOf(read->profiles), QByteArrayList({"groq", "box", "fireworks"}));
    QVERIFY(read->problems.empty());
    QCOMPARE(idsOf(readProfiles(folder.filePath(u"none"_s))->profiles), QByteArrayList({"groq", "fireworks"}));
}

void TestLocalServers::aBrokenFileLeavesOutItsProviderOnly()
{
    const QTemporaryDir folder;
    write(folder, u"box.json"_s, R"({"base_url": "http://10.0.0.7/v1"})");
    write(folder, u"groq.json"_s, R"({"base_url": "https://proxy.test", "fields": {"n": 3}})");
    write(folder, u"huge.json"_s, QByteArray(2 << 20, ' '));
    const Result<Profiles> read = readProfiles(folder.path());
    QVERIFY(read.ok());
    // Not the built-in Groq instead: the user wanted its traffic to go elsewhere.
    QCOMPARE(idsOf(read->profiles), QByteArrayList({"fireworks", "box"}));
    QCOMPARE(read->problems.size(), size_t(2));
    QCOMPARE(read->problems[0].message,
             folder.filePath(u"groq.json"_s) + u": fields.n: must be true, false or an object"_s);
    QVERIFY(read->problems[1].message.contains(u"huge.json: is too large"_s));
}

void TestLocalServers::localServersWaitForTheUser()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"sluice/providers"_s);
    QCOMPARE(idsOf(readProfiles(own, {"vllm"})->profiles), QByteArrayList({"groq", "fireworks", "vllm"}));
    QVERIFY(useLocalServer(own, "ollama").ok());
    QCOMPARE(idsOf(readProfiles(own)->profiles), QByteArrayList({"groq", "fireworks", "ollama"}));
    QFile file(own + u"/ollama.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"base_url": "http://127.0.0.1:9/v1"})");
    file.close();
    QVERIFY(useLocalServer(own, "ollama").ok());
    QCOMPARE(readProfiles(own)->profiles.back().baseUrl, "http://127.0.0.1:9/v1");
    QVERIFY(!useLocalServer(folder.filePath(u"sluice/providers/ollama.json"_s), "vllm").ok());
}

void TestLocalServers::looksOnlyWhenTold()
{
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::response(200, twoModels)}; };
    LocalServers servers({candidate("one", server)}, {});
    QSignalSpy finished(&servers, &LocalServers::finished);
    QCoreApplication::processEvents();
    QCOMPARE(server.connectionCount(), 0);
    servers.search();
    QVERIFY(servers.isLooking());
    QVERIFY(finished.empty());
    servers.search();
    QVERIFY(finished.wait());
    QVERIFY(!servers.isLooking());
    QCOMPARE(server.requests().size(), size_t(1));
    const ScriptedRequest &request = server.requests().front();
    QCOMPARE(request.method + ' ' + request.target, "GET /v1/models");
    QVERIFY(request.headers.value("authorization").isEmpty());
    QVERIFY(request.headers.value("cookie").isEmpty());
    QCOMPARE(servers.foundIds(), QByteArrayList({"one"}));
    QCOMPARE(servers.found().front().models, 2);
}

void TestLocalServers::findsWhatAnswersWithAList_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, int status, const char *body, bool found, const HeaderList &headers = {}) {
        QTest::newRow(name) << ScriptedServer::response(status, body, headers) << found;
    };
    row("list", 200, twoModels, true);
    row("no model loaded", 200, R"({"data": []})", true);
    row("wants a key", 401, R"({"error": {"message": "no"}})", true);
    row("some page", 200, "<html></html>", false);
    row("other JSON", 200, R"({"status": "UP"})", false);
    row("not there", 404, twoModels, false);
    HeaderList elsewhere;
    elsewhere.append("Location", "http://127.0.0.1:1/");
    row("redirect", 302, "", false, elsewhere);
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n") << false;
}

void TestLocalServers::findsWhatAnswersWithAList()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, found);
    ScriptedServer server;
    server.handler = [&](const ScriptedRequest &) { return ScriptedReply{reply, ScriptedReply::Then::Close}; };
    ScriptedServer other;
    other.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::response(200, twoModels)}; };
    LocalServers servers({candidate("this", server), candidate("other", other)}, {});
    QSignalSpy finished(&servers, &LocalServers::finished);
    servers.search();
    QVERIFY(finished.wait());
    QCOMPARE(servers.foundIds(), found ? QByteArrayList({"this", "other"}) : QByteArrayList({"other"}));
}

void TestLocalServers::asksNothingButLoopback()
{
    ScriptedServer server;
    const QByteArray port = QByteArray::number(server.port());
    LocalServers servers({candidate("name", "http://localhost:" + port + "/v1"), candidate("lan", "http://10.0.0.7/v1"),
                          candidate("any", "http://0.0.0.0:" + port + "/v1"),
                          candidate("trick", "http://127.0.0.1.example.test/v1")},
                         {});
    QSignalSpy finished(&servers, &LocalServers::finished);
    servers.search();
    QVERIFY(finished.wait());
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(servers.found().empty());
}

void TestLocalServers::aSilentServerHoldsNothingUp()
{
    ScriptedServer silent;
    silent.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
    ScriptedServer other;
    other.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::response(200, twoModels)}; };
    LocalServers servers({candidate("silent", silent), candidate("other", other)}, {});
    QSignalSpy finished(&servers, &LocalServers::finished);
    servers.search();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(servers.foundIds(), QByteArrayList({"other"}));
}

void TestLocalServers::model()
{
    const QTemporaryDir folder;
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) { return ScriptedReply{ScriptedServer::response(200, twoModels)}; };
    LocalServers servers({candidate("vllm", server)}, folder.path());
    test::FakePlayground playground;
    LocalServersModel model(servers, playground);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.hasLooked());
    QCOMPARE(model.places(), u"VLLM (127.0.0.1:%1)"_s.arg(server.port()));
    model.search();
    QTRY_VERIFY(model.hasLooked());
    QCOMPARE(model.rowCount(), 1);
    const auto state = [&] { return model.index(0).data(LocalServersModel::StateRole).toInt(); };
    const auto text = [&] { return model.index(0).data(LocalServersModel::TextRole).toString(); };
    QCOMPARE(state(), int(LocalServersModel::Offered));
    QVERIFY(text().contains(QString::number(server.port())));

    QSignalSpy used(&servers, &LocalServers::used);
    model.use(u"vllm"_s);
    QCOMPARE(used.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(u"vllm.json"_s)));
    QCOMPARE(state(), int(LocalServersModel::InUse));
    playground.providerSet.providers.push_back({candidate("vllm", "http://127.0.0.1:9/v1"), {}, {}});
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    Q_EMIT playground.providersChanged();
    QCOMPARE(told.size(), 1);
    QVERIFY(text().startsWith(u"127.0.0.1:9 "_s)); // as the file says
}

void TestLocalServers::removedOnesComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    const QByteArray text = R"({"base_url": "http://127.0.0.1:9/v1"})";
    write(folder, u"vllm.json"_s, text);
    LocalServers servers({candidate("ollama", "http://127.0.0.1:1/v1"), candidate("vllm", "http://127.0.0.1:9/v1")},
                         folder.path());
    test::FakePlayground playground;
    LocalServersModel model(servers, playground);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto state = [&] { return model.index(0).data(LocalServersModel::StateRole).toInt(); };
    QCOMPARE(model.rowCount(), 1); // there before anybody looked
    QCOMPARE(state(), int(LocalServersModel::InUse));
    QSignalSpy removed(&servers, &LocalServers::removed);
    model.remove(u"vllm"_s);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!QFile::exists(folder.filePath(u"vllm.json"_s)));
    QCOMPARE(state(), int(LocalServersModel::Removed));
    model.use(u"vllm"_s);
    QCOMPARE(state(), int(LocalServersModel::InUse));
    QFile file(folder.filePath(u"vllm.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QSignalSpy notices(&model, &LocalServersModel::notice);
    model.remove(u"ollama"_s); // was never in use
    QCOMPARE(notices.size(), 1);
    model.remove(u"vllm"_s);
    model.search();
    QTRY_VERIFY(model.hasLooked());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLocalServers)
#include "tst_localservers.moc"
