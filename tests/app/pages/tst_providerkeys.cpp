// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"
#include "app/fakeplayground.h"
#include "support/peers/scriptedserver.h"

#include "connectors/keyfinder.h"
#include "credentials/providerkeys.h"
#include "engine/providers/providersetup.h"
#include "keyoffersmodel.h"
#include "playground/playground.h"
#include "providerlistmodel.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

const QByteArray one = "gsk_one0123456789abcdefghij";
const QByteArray two = "gsk_two0123456789abcdefghij";
const QByteArray three = "gsk_three0123456789abcdefgh";

/// The section's models on two providers without keys.
struct Section {
    explicit Section(const QProcessEnvironment &environment = {}, std::vector<connectors::Tool> tools = {})
        : keys(keychain, environment, {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"fireworks"_s, u"FIREWORKS_API_KEY"_s}})
    {
        source.fillIn();
        list = std::make_unique<ProviderListModel>(source, keys);
        offers = std::make_unique<KeyOffersModel>(source, keys, std::move(tools));
        QObject::connect(list.get(), &ProviderListModel::notice, list.get(),
                         [this](const QString &text) { notices << text; });
    }
    [[nodiscard]] QVariant data(int role, int row = 0) const { return list->data(list->index(row), role); }
    [[nodiscard]] QVariantList rows() const { return data(ProviderListModel::KeysRole).toList(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QVariant &row : rows())
            names << row.toMap()[u"name"_s].toString();
        return names;
    }
    [[nodiscard]] const ProviderAccess &groq()
    {
        used = withKeys(source.providerSet, keys);
        return *used->find("groq");
    }
    [[nodiscard]] QVariant offer(int row, int role) const { return offers->data(offers->index(row), role); }

    test::FakeKeychain keychain;
    KeyRing keys;
    test::FakePlayground source;
    std::unique_ptr<ProviderListModel> list;
    std::unique_ptr<KeyOffersModel> offers;
    ProviderSetPtr used;
    QStringList notices;
};

QProcessEnvironment with(const QString &name, const QByteArray &key)
{
    QProcessEnvironment environment;
    environment.insert(name, QString::fromLatin1(key));
    return environment;
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestProviderKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalKeysInOrder();
    void whatIsRefused();
    void theyAreThereAtTheNextStart();
    void theEnvironmentStandsAlone();
    void withoutAKeychain();
    void pasted_data();
    void pasted();
    void aTestIsOneRequest();
    void aTestTells_data();
    void aTestTells();
    void keysInTexts();
    void theEnvironmentsKeyIsKeptWhenSaid();
    void otherVariablesAreOffered();
    void filesOfToolsAreReadWhenSaid();
    void everyToolsPlacesAreBelowHome();
};

void TestProviderKeys::severalKeysInOrder()
{
    Section section;
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(one)));
    QVERIFY(section.list->addKey(u"groq"_s, u" work "_s, QString::fromLatin1(two)));
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(three)));
    QCOMPARE(section.names(), (QStringList{u"Key 1"_s, u"work"_s, u"Key 2"_s}));
    QCOMPARE(section.keychain.kept.value(u"groq#work"_s), two);
    QCOMPARE(section.rows()[1].toMap()[u"masked"_s].toString(), u"gsk_…ghij"_s);
    for (const QVariant &row : section.rows())
        QVERIFY(!row.toMap()[u"place"_s].toString().isEmpty());
    const ProviderAccess &groq = section.groq();
    QCOMPARE(groq.key.reveal(), one);
    QCOMPARE(groq.moreKeys.size(), std::size_t(2));
    QCOMPARE(groq.moreKeys[0].name, "work");
    QVERIFY(section.used->find("fireworks")->key.isEmpty());

    QSignalSpy moved(&section.keys, &KeyRing::orderChanged);
    section.list->moveKeyUp(u"groq"_s, u"groq#work"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(section.names(), (QStringList{u"work"_s, u"Key 1"_s, u"Key 2"_s}));
    QCOMPARE(section.groq().key.reveal(), two);
    QCOMPARE(section.groq().keyName, "work");
    QCOMPARE(section.groq().moreKeys[0].name, "1");
    section.list->moveKeyUp(u"groq"_s, u"groq#work"_s); // it is the first already
    QCOMPARE(moved.size(), 1);

    section.list->removeKey(u"groq"_s);
    QCOMPARE(section.names(), (QStringList{u"work"_s, u"Key 2"_s}));
    QVERIFY(!section.keychain.kept.contains(u"groq"_s));
    section.list->removeKey(u"groq#work"_s);
    section.list->removeKey(u"groq#2"_s);
    QVERIFY(section.rows().isEmpty());
    QVERIFY(section.groq().key.isEmpty());
    QVERIFY(section.keychain.kept.isEmpty());
}

void TestProviderKeys::whatIsRefused()
{
    Section section;
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(one)));
    QVERIFY(!section.list->addKey(u"groq"_s, u"again"_s, u"\""_s + QString::fromLatin1(one) + u"\"\n"_s));
    QVERIFY(section.list->addKey(u"groq"_s, u"work"_s, QString::fromLatin1(two)));
    QVERIFY(!section.list->addKey(u"groq"_s, u"work"_s, QString::fromLatin1(three)));
    QVERIFY(!section.list->addKey(u"groq"_s, u"1"_s, QString::fromLatin1(three)));
    QVERIFY(!section.list->addKey(u"groq"_s, u"x"_s, u"two words"_s));
    QVERIFY(!section.list->addKey(u"groq"_s, u"x"_s, u"  \n"_s));
    QCOMPARE(section.notices.size(), 5);
    QCOMPARE(section.rows().size(), 2);
    for (const QString &notice : std::as_const(section.notices))
        QVERIFY(!notice.contains(u"gsk_"_s));
    // A name is a name, and no way to another provider's key.
    QVERIFY(section.list->addKey(u"groq"_s, u"a#b\nc"_s, QString::fromLatin1(three)));
    QVERIFY(section.keychain.kept.contains(u"groq#ab c"_s));
}

void TestProviderKeys::theyAreThereAtTheNextStart()
{
    Section section;
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(one)));
    QVERIFY(section.list->addKey(u"groq"_s, u"work"_s, QString::fromLatin1(two)));
    section.list->moveKeyUp(u"groq"_s, u"groq#work"_s);
    KeyRing next(section.keychain, {}, {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"fireworks"_s, {}}});
    next.remember(section.keys.kept());
    QCOMPARE(keysOf(next, u"groq"_s), (QStringList{u"groq#work"_s, u"groq"_s}));
    QVERIFY(next.key(u"groq#work"_s).isEmpty()); // nobody has asked yet
    next.loadKept(keysToLoad(next, u"groq"_s) + keysToLoad(next, u"fireworks"_s));
    const ProviderSetPtr used = withKeys(section.source.providerSet, next);
    QCOMPARE(used->find("groq")->key.reveal(), two);
    QCOMPARE(used->find("groq")->moreKeys.size(), std::size_t(1));
    QVERIFY(used->find("fireworks")->moreKeys.empty());
}

void TestProviderKeys::theEnvironmentStandsAlone()
{
    Section section(with(u"GROQ_API_KEY"_s, three));
    section.keychain.kept = {{u"groq"_s, one}, {u"groq#work"_s, two}};
    section.keys.remember({u"groq"_s, u"groq#work"_s});
    QVERIFY(keysToLoad(section.keys, u"groq"_s).isEmpty()); // and the keychain is not asked for what nobody uses
    QCOMPARE(section.groq().key.reveal(), three);
    QVERIFY(section.groq().moreKeys.empty());
    const QVariantList rows = section.rows();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].toMap()[u"place"_s].toString().contains(u"GROQ_API_KEY"_s));
    QVERIFY(rows[0].toMap()[u"fixed"_s].toBool() && rows[0].toMap()[u"used"_s].toBool());
    for (int row : {1, 2}) {
        QVERIFY(!rows[row].toMap()[u"used"_s].toBool());
        QVERIFY(rows[row].toMap()[u"place"_s].toString().contains(u"not used while GROQ_API_KEY is set"_s));
    }
    QVERIFY(section.data(ProviderListModel::KeyTextRole).toString().contains(u"is not used"_s));
    // The one behind it can be forgotten, and what is in use stays.
    section.list->removeKey(u"groq"_s);
    QVERIFY(!section.keychain.kept.contains(u"groq"_s));
    QCOMPARE(section.groq().key.reveal(), three);
    QCOMPARE(section.rows().size(), 2);
}

void TestProviderKeys::withoutAKeychain()
{
    Section section;
    section.keychain.broken = true;
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(one)));
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(two)));
    QCOMPARE(section.groq().moreKeys.size(), std::size_t(1));
    QCOMPARE(section.rows()[1].toMap()[u"place"_s].toString(), u"for this run only"_s);
    QVERIFY(section.keys.kept().isEmpty());
    section.list->removeKey(u"groq#2"_s);
    QCOMPARE(section.rows().size(), 1);
}

void TestProviderKeys::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("key");
    const QString key = QString::fromLatin1(one);
    QTest::newRow("plain") << key << one;
    QTest::newRow("line end") << key + u"\r\n"_s << one;
    QTest::newRow("quotes") << u" \""_s + key + u"\" "_s << one;
    QTest::newRow("single quotes") << u"'"_s + key + u"'"_s << one;
    QTest::newRow("header") << u"Bearer "_s + key << one;
    QTest::newRow("one quote") << u"\""_s + key << "\"" + one;
    QTest::newRow("two lines") << key + u"\n"_s + key << QByteArray();
    QTest::newRow("nothing") << u" \n"_s << QByteArray();
    QTest::newRow("quotes alone") << u"\"\""_s << QByteArray();
    QTest::newRow("byte-order mark") << QString(QChar(0xfeff)) + key << QByteArray();
    QTest::newRow("beyond ASCII") << u"gsk_ключ"_s << QByteArray();
}

void TestProviderKeys::pasted()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, key);
    QCOMPARE(pastedKey(text).reveal(), key);
}

void TestProviderKeys::aTestIsOneRequest()
{
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) {
        return ScriptedReply{ScriptedServer::response(200, R"({"data":[{"id":"a"},{"id":"b"}]})")};
    };
    const QByteArray url = server.url(u"/v1"_s).toString().toUtf8();
    const auto environment = [&](const QByteArray &name) -> QByteArray {
        return name.endsWith("_URL") ? url : name == "GROQ_API_KEY" ? one : QByteArray();
    };
    Playground playground(makeProviderSet(builtInProfiles().value(), {environment}).value(),
                          transportMaker(TransportKind::Qt));
    test::FakeKeychain keychain;
    KeyRing keys(keychain, with(u"GROQ_API_KEY"_s, one), {{u"groq"_s, u"GROQ_API_KEY"_s}, {u"fireworks"_s, {}}});
    ProviderListModel list(playground, keys);
    const auto text = [&] { return list.data(list.index(0), ProviderListModel::TestTextRole).toString(); };
    list.test(u"groq"_s);
    list.test(u"groq"_s); // one at a time
    QVERIFY(list.data(list.index(0), ProviderListModel::TestingRole).toBool());
    QVERIFY(text().isEmpty());
    QTRY_VERIFY(!text().isEmpty());
    QVERIFY2(text().contains(u"2 model"_s), qPrintable(text()));
    QVERIFY(!list.data(list.index(0), ProviderListModel::TestFailedRole).toBool());
    QCOMPARE(server.requests().size(), std::size_t(1));
    QCOMPARE(server.requests()[0].method, "GET");
    QCOMPARE(server.requests()[0].target, "/v1/models");
    QCOMPARE(server.requests()[0].headers.value("authorization"), "Bearer " + one);
    list.test(u"fireworks"_s); // there is no key, so there is nothing to ask
    list.test(u"nobody"_s);
    list.test(u"groq"_s);
    QTRY_COMPARE(server.requests().size(), std::size_t(2));
    QTRY_VERIFY(!list.data(list.index(0), ProviderListModel::TestingRole).toBool());
    QCOMPARE(server.requests().size(), std::size_t(2));
}

void TestProviderKeys::aTestTells_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("says");
    Error refused{ErrorKind::Auth, ErrorSource::Upstream};
    refused.httpStatus = 401;
    refused.message = u"Invalid API Key\u202e"_s;
    QTest::newRow("401") << refused << u"refuses the key"_s;
    Error network{ErrorKind::Network, ErrorSource::Upstream};
    network.message = u"Check the proxy."_s;
    QTest::newRow("network") << network << u"Check the proxy."_s;
}

void TestProviderKeys::aTestTells()
{
    QFETCH(Error, error);
    QFETCH(QString, says);
    Section section;
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(one)));
    section.list->test(u"groq"_s);
    QCOMPARE(section.source.refreshedOf, QByteArrayList{"groq"});
    QCOMPARE(section.source.refreshed, 0);
    Q_EMIT section.source.modelsFailed("fireworks", error);
    QVERIFY(section.data(ProviderListModel::TestingRole).toBool());
    Q_EMIT section.source.modelsFailed("groq", error);
    const QString text = section.data(ProviderListModel::TestTextRole).toString();
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!text.contains(u'\u202e'));
    QVERIFY(section.data(ProviderListModel::TestFailedRole).toBool());
    QVERIFY(section.data(ProviderListModel::TestableRole).toBool());
}

void TestProviderKeys::keysInTexts()
{
    const std::vector<connectors::KeyForm> forms{{"groq", "gsk_"}, {"fireworks", "fw_"}, {"ollama", ""}};
    const auto found = connectors::keysIn(R"({"a":")" + one + R"(","b":")" + one + R"("} GROQ=)" + two
                                              + "\nxgsk_notwhole0123456789012345 gsk_short fw_3Zabcdefghijklmnopq",
                                          forms);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].key.reveal(), one);
    QCOMPARE(found[1].key.reveal(), two);
    QCOMPARE(found[2].provider, "fireworks");
    QVERIFY(connectors::keysIn("gsk_" + QByteArray(600, 'a'), forms).empty());
}

void TestProviderKeys::theEnvironmentsKeyIsKeptWhenSaid()
{
    Section section(with(u"GROQ_API_KEY"_s, one));
    QVERIFY(section.keychain.kept.isEmpty());
    QCOMPARE(section.offers->rowCount(), 1);
    QCOMPARE(section.offer(0, KeyOffersModel::PlaceRole).toString(), u"GROQ_API_KEY"_s);
    QCOMPARE(section.offer(0, KeyOffersModel::MaskedRole).toString(), u"gsk_…ghij"_s);
    QVERIFY(section.offer(0, KeyOffersModel::InUseRole).toBool());
    section.offers->adopt(0);
    QCOMPARE(section.keychain.kept.value(u"groq"_s), one);
    QCOMPARE(section.keys.source(u"groq"_s), KeySource::Environment);
    QCOMPARE(section.keys.kept(), QStringList{u"groq"_s});
    QCOMPARE(section.offers->rowCount(), 0);
    section.offers->adopt(0);
    section.offers->adopt(-1);
}

void TestProviderKeys::otherVariablesAreOffered()
{
    QProcessEnvironment environment = with(u"MY_KEY"_s, two);
    environment.insert(u"LOG"_s, QString::fromLatin1("said " + three));
    Section section(environment);
    QCOMPARE(section.offers->rowCount(), 1);
    QCOMPARE(section.offer(0, KeyOffersModel::PlaceRole).toString(), u"MY_KEY"_s);
    QVERIFY(section.keychain.kept.isEmpty());
    section.offers->adopt(0);
    QCOMPARE(section.keys.key(u"groq"_s).reveal(), two);
    QCOMPARE(section.offers->rowCount(), 0);
}

void TestProviderKeys::filesOfToolsAreReadWhenSaid()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("LLM_USER_PATH", (home.path() + u"/llm"_s).toUtf8());
    qputenv("HOME", home.path().toUtf8());
    write(home.path() + u"/opencode/auth.json"_s, R"({"groq":{"type":"api","key":")" + two + R"("}})");
    write(home.path() + u"/llm/keys.json"_s, R"({"groq":")" + one + R"(","again":")" + two + R"("})");
    Section section({}, connectors::builtInTools().value());
    QVERIFY(section.list->addKey(u"groq"_s, {}, QString::fromLatin1(one)));
    QVERIFY(section.offers->places().contains(u"OpenCode"_s));
    QCOMPARE(section.offers->rowCount(), 0);
    section.offers->search();
    QTRY_VERIFY(section.offers->hasLooked());
    QCOMPARE(section.offers->rowCount(), 1); // the other one is here already
    QVERIFY(section.offer(0, KeyOffersModel::PlaceRole).toString().contains(u"auth.json"_s));
    QCOMPARE(section.keychain.kept.size(), 1);
    section.offers->adopt(0);
    QCOMPARE(section.keychain.kept.value(u"groq#OpenCode"_s), two);
    QCOMPARE(section.offers->rowCount(), 0);
    qputenv("XDG_DATA_HOME", before);
    qunsetenv("LLM_USER_PATH");
}

void TestProviderKeys::everyToolsPlacesAreBelowHome()
{
    const std::vector<connectors::Tool> tools = connectors::builtInTools().value();
    QVERIFY(connectors::toolsWithKeys(tools).size() > 4);
    for (const connectors::Tool &tool : tools) {
        for (const connectors::KeptKeys &place : tool.keptKeys) {
            QVERIFY(place.folder.startsWith("~/"));
            QVERIFY(!place.files.isEmpty());
            for (const QByteArray &file : place.files)
                QVERIFY(!file.contains("..") && !file.startsWith('/'));
        }
    }
}

QTEST_MAIN(TestProviderKeys)
#include "tst_providerkeys.moc"
