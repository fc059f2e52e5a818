// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "credentials/keyring.h"
#include "platform/singleinstance.h"
#include "platform/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// A keychain that gives nothing and says why in the language of now.
class TranslatedKeychain : public test::FakeKeychain
{
public:
    [[nodiscard]] QString textOf(const Error & /*error*/) const override { return spoken; }
    QString spoken = u"no keychain"_s;
};

class TestPlatform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondRunRaisesTheFirst();
    void deadSocketIsReplaced();
    void namesDifferByFolder();
    void environmentBeatsTheKeychain();
    void aGateLetsKeysThroughOrNot();
    void typedKeyIsKept();
    void brokenKeychainIsTold();
    void onlyWhatIsKeptIsAskedFor();
    void aLockedKeychainAsksOnce();
    void whereAKeyIsKeptIsNoOtherKey();
    void aSecondRunWithTheSimulatorIsTold();
    void aSecondRunHandsItsWishOver();
    void wishesAreLines_data();
    void wishesAreLines();
    void settingsKeepTheirValues();
    void aDemoKeepsSettingsOfItsOwn();
    void whatTheKeychainSaidIsToldAnew();
    void schemeFollowsThePalette();
};

void TestPlatform::secondRunRaisesTheFirst()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"instance"_s);
    SingleInstance one(name);
    QSignalSpy first(&one, &SingleInstance::first);
    QSignalSpy raise(&one, &SingleInstance::raiseRequested);
    one.start();
    QTRY_COMPARE(first.size(), 1);

    SingleInstance two(name);
    QSignalSpy secondFirst(&two, &SingleInstance::first);
    QSignalSpy raised(&two, &SingleInstance::raised);
    two.start();
    QTRY_COMPARE(raised.size(), 1);
    QTRY_COMPARE(raise.size(), 1);
    QCOMPARE(secondFirst.size(), 0);
}

void TestPlatform::deadSocketIsReplaced()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"instance"_s);
    QFile left(name);
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    SingleInstance one(name);
    QSignalSpy first(&one, &SingleInstance::first);
    one.start();
    QTRY_COMPARE(first.size(), 1);
    SingleInstance two(name);
    QSignalSpy raised(&two, &SingleInstance::raised);
    two.start();
    QTRY_COMPARE(raised.size(), 1);
}

void TestPlatform::namesDifferByFolder()
{
    QCOMPARE(SingleInstance::nameFor(u"/a"_s), SingleInstance::nameFor(u"/a"_s));
    QVERIFY(SingleInstance::nameFor(u"/a"_s) != SingleInstance::nameFor(u"/b"_s));
}

void TestPlatform::environmentBeatsTheKeychain()
{
    test::FakeKeychain keychain;
    keychain.kept.insert(u"a"_s, "kept-a");
    keychain.kept.insert(u"b"_s, "kept-b");
    QProcessEnvironment environment;
    environment.insert(u"A_KEY"_s, u" given-a \n"_s);
    KeyRing keys(keychain, environment, {{u"a"_s, u"A_KEY"_s}, {u"b"_s, u"B_KEY"_s}});
    QSignalSpy loaded(&keys, &KeyRing::loaded);
    QVERIFY(!keys.isLoaded());
    keys.load();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(keys.key(u"a"_s).reveal(), QByteArray("given-a"));
    QCOMPARE(keys.source(u"a"_s), KeySource::Environment);
    QCOMPARE(keys.key(u"b"_s).reveal(), QByteArray("kept-b"));
    keys.setKey(u"a"_s, Secret("typed"));
    keys.removeKey(u"a"_s);
    QCOMPARE(keys.key(u"a"_s).reveal(), QByteArray("given-a"));
    QCOMPARE(keychain.kept.value(u"a"_s), QByteArray("kept-a"));
}

void TestPlatform::aGateLetsKeysThroughOrNot()
{
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {{u"a"_s, u"A_KEY"_s}});
    keys.load();
    QStringList asked;
    bool isOpen = false;
    keys.setGate([&](const QString &name, bool isRemoved) -> Result<void> {
        asked << name + (isRemoved ? u"-"_s : u"+"_s);
        return isOpen ? Result<void>() : Error{.message = u"closed"_s};
    });
    QSignalSpy failed(&keys, &KeyRing::storeFailed);
    keys.removeKey(u"a"_s); // there is none
    keys.setKey(u"a"_s, Secret("typed"));
    QVERIFY(keys.key(u"a"_s).isEmpty() && keychain.kept.isEmpty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].toString(), u"closed"_s);
    isOpen = true;
    keys.setKey(u"a"_s, Secret("typed"));
    QCOMPARE(keychain.kept.value(u"a"_s), QByteArray("typed"));
    isOpen = false;
    keys.removeKey(u"a"_s);
    QCOMPARE(keychain.kept.value(u"a"_s), QByteArray("typed"));
    QCOMPARE(asked, (QStringList{u"a+"_s, u"a+"_s, u"a-"_s}));
}

void TestPlatform::typedKeyIsKept()
{
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {{u"a"_s, u"A_KEY"_s}});
    keys.load();
    QSignalSpy changed(&keys, &KeyRing::changed);
    keys.setKey(u"a"_s, Secret("typed"));
    QCOMPARE(keys.source(u"a"_s), KeySource::Keychain);
    QCOMPARE(keychain.kept.value(u"a"_s), QByteArray("typed"));
    keys.removeKey(u"a"_s);
    QVERIFY(keys.key(u"a"_s).isEmpty());
    QVERIFY(keychain.kept.isEmpty());
    QVERIFY(changed.size() >= 2);
}

void TestPlatform::brokenKeychainIsTold()
{
    test::FakeKeychain keychain;
    keychain.broken = true;
    KeyRing keys(keychain, {}, {{u"a"_s, u"A_KEY"_s}});
    QSignalSpy failed(&keys, &KeyRing::storeFailed);
    keys.load();
    QVERIFY(keys.isLoaded());
    QVERIFY(!keys.problem().isEmpty());
    keys.setKey(u"a"_s, Secret("typed"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(keys.source(u"a"_s), KeySource::ThisRun);
    QCOMPARE(keys.key(u"a"_s).reveal(), QByteArray("typed"));
}

void TestPlatform::onlyWhatIsKeptIsAskedFor()
{
    test::SlowKeychain keychain;
    keychain.kept.insert(u"b"_s, "kept-b");
    KeyRing keys(keychain, {}, {{u"a"_s, {}}, {u"b"_s, {}}});
    QSignalSpy loaded(&keys, &KeyRing::loaded);
    keys.loadKept({u"a"_s, u"b"_s});
    QCOMPARE(keychain.asked(), QStringList()); // it is not known to have any
    QCOMPARE(loaded.size(), 1);
    keys.remember({u"b"_s});
    keys.loadKept({u"a"_s, u"b"_s});
    QCOMPARE(keychain.asked(), QStringList{u"b"_s});
    keychain.answer();
    QCOMPARE(keys.key(u"b"_s).reveal(), QByteArray("kept-b"));
    QCOMPARE(loaded.size(), 2);
    keys.lookFor({u"a"_s, u"b"_s}); // at somebody's wish
    QCOMPARE(keychain.asked(), QStringList{u"a"_s});
    keychain.answer();
    QCOMPARE(keys.problem(), QString());
    keys.setKey(u"a"_s, Secret("typed"));
    QCOMPARE(keys.kept(), (QStringList{u"b"_s, u"a"_s}));
    keys.removeKey(u"b"_s);
    QCOMPARE(keys.kept(), QStringList{u"a"_s});
}

/// Whoever cancels once is not asked for the next key; what is said then is not that there is none.
void TestPlatform::aLockedKeychainAsksOnce()
{
    for (const bool broken : {true, false}) {
        test::SlowKeychain keychain;
        keychain.broken = broken; // or it says only that there is nothing
        KeyRing keys(keychain, {}, {{u"a"_s, {}}, {u"b"_s, {}}});
        keys.remember({u"a"_s, u"b"_s});
        QSignalSpy loaded(&keys, &KeyRing::loaded);
        keys.loadKept({u"a"_s, u"b"_s});
        QCOMPARE(keychain.asked(), QStringList{u"a"_s});
        keychain.answer();
        QCOMPARE(keychain.asked(), QStringList());
        QCOMPARE(loaded.size(), 1);
        QVERIFY(!keys.problem().isEmpty());
        QVERIFY(keys.isKept(u"a"_s));
        keychain.broken = false;
        keychain.kept.insert(u"a"_s, "kept-a");
        keychain.kept.insert(u"b"_s, "kept-b");
        keys.lookFor({u"a"_s, u"b"_s});
        keychain.answer();
        keychain.answer();
        QCOMPARE(keys.problem(), QString());
        QCOMPARE(keys.key(u"b"_s).reveal(), QByteArray("kept-b"));
    }
}

void TestPlatform::whereAKeyIsKeptIsNoOtherKey()
{
    test::FakeKeychain keychain;
    KeyRing keys(keychain, {}, {{u"a"_s, {}}});
    QSignalSpy changed(&keys, &KeyRing::changed);
    QSignalSpy secrets(&keys, &KeyRing::secretChanged);
    keys.setKey(u"a"_s, Secret("typed"));
    QCOMPARE(changed.size(), 2); // here, then in the keychain
    QCOMPARE(secrets.size(), 1);
    keychain.broken = true;
    keys.setKey(u"a"_s, Secret("other"));
    QCOMPARE(keys.source(u"a"_s), KeySource::ThisRun);
    QVERIFY(!keys.problem().isEmpty());
}

void TestPlatform::aSecondRunWithTheSimulatorIsTold()
{
    const QString name = SingleInstance::nameFor(QStringLiteral("/demo/%1").arg(QCoreApplication::applicationPid()));
    SingleInstance one(name);
    bool demo = false;
    one.setIsDemo([&demo] { return demo; });
    QSignalSpy first(&one, &SingleInstance::first);
    QSignalSpy raise(&one, &SingleInstance::raiseRequested);
    one.start();
    QTRY_COMPARE(first.size(), 1);
    SingleInstance two(name);
    QSignalSpy refused(&two, &SingleInstance::demoRefused);
    QSignalSpy raised(&two, &SingleInstance::raised);
    two.start({.demo = true});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(raise.size(), 1); // it is shown all the same
    demo = true;
    SingleInstance three(name);
    QSignalSpy done(&three, &SingleInstance::raised);
    three.start({.demo = true});
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(raised.size(), 0);
}

void TestPlatform::aSecondRunHandsItsWishOver()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"instance"_s);
    SingleInstance one(name);
    QSignalSpy first(&one, &SingleInstance::first);
    QSignalSpy asked(&one, &SingleInstance::raiseRequested);
    one.start();
    QTRY_COMPARE(first.size(), 1);
    SingleInstance two(name);
    QSignalSpy raised(&two, &SingleInstance::raised);
    const LaunchWish wish{.minimized = true, .activationToken = "gnome-shell/Sluice/17-3_TIME9"};
    two.start(wish);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<LaunchWish>(), wish);
    // In two pieces, as a socket may bring it.
    QLocalSocket socket;
    socket.connectToServer(name);
    socket.write("raise mini");
    QVERIFY(socket.waitForBytesWritten());
    QCoreApplication::processEvents();
    socket.write("mized\n");
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(asked[1][0].value<LaunchWish>().minimized);
}

void TestPlatform::wishesAreLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line end") << QByteArray("\n");
    QTest::newRow("no end") << QByteArray("raise");
    QTest::newRow("another word") << QByteArray("quit\n");
    QTest::newRow("a word too many") << QByteArray("raise quit\n");
    QTest::newRow("two lines") << QByteArray("raise\nraise demo\n");
    QTest::newRow("bytes") << QByteArray("\0\xff\n", 3);
}

void TestPlatform::wishesAreLines()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!LaunchWish::fromLine(line));
    for (const LaunchWish &wish : {LaunchWish{}, LaunchWish{true, false, "a"}, LaunchWish{true, true, "b=c:d/e"}})
        QVERIFY(LaunchWish::fromLine(wish.toLine()) == wish);
    // What would be another word is left out.
    QCOMPARE((LaunchWish{false, false, "x demo"}.toLine()), QByteArray("raise\n"));
    QCOMPARE((LaunchWish{false, false, QByteArray(600, 'x')}.toLine()), QByteArray("raise\n"));
}

void TestPlatform::settingsKeepTheirValues()
{
    test::TemporarySettings stored;
    QSignalSpy changed(&stored.settings, &Settings::changed);
    QCOMPARE(stored.settings.scheme(), Scheme::System);
    stored.settings.setScheme(Scheme::Dark);
    stored.settings.setScheme(Scheme::Dark);
    QCOMPARE(changed.size(), 1);
    stored.settings.setValue(Setting::WindowSize, QSize(10, 10));
    stored.settings.setValue(Setting::GatewayPort, 99999);
    Settings again(std::make_unique<QSettings>(stored.folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    QCOMPARE(again.windowSize(), QSize(760, 520));
    QCOMPARE(again.gatewayPort(), quint16(7117));
}

void TestPlatform::aDemoKeepsSettingsOfItsOwn()
{
    test::TemporarySettings stored;
    Settings &settings = stored.settings;
    settings.setDemo(true);
    settings.setValue(Setting::GatewayEnabled, true);
    settings.setValue(Setting::LastSession, u"of the demo"_s);
    settings.setScheme(Scheme::Dark);
    settings.setDemo(false);
    QVERIFY(!settings.value(Setting::GatewayEnabled).toBool());
    QCOMPARE(settings.value(Setting::LastSession).toString(), QString());
    QCOMPARE(settings.scheme(), Scheme::Dark); // whoever looks is the same
    settings.setValue(Setting::GatewayEnabled, false);
    settings.setDemo(true);
    QVERIFY(settings.value(Setting::GatewayEnabled).toBool());
}

void TestPlatform::whatTheKeychainSaidIsToldAnew()
{
    TranslatedKeychain keychain;
    keychain.broken = true;
    KeyRing keys(keychain, {}, {{u"groq"_s, {}}});
    keys.setKey(u"groq"_s, Secret("secret"));
    QCOMPARE(keys.problem(), u"no keychain"_s);
    keychain.spoken = u"kein Schlüsselbund"_s;
    QCOMPARE(keys.problem(), u"kein Schlüsselbund"_s);
    keychain.broken = false;
    keys.setKey(u"groq"_s, Secret("another"));
    QCOMPARE(keys.problem(), QString());
}

void TestPlatform::schemeFollowsThePalette()
{
    SystemScheme scheme;
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    QGuiApplication::setPalette(dark);
    QTRY_VERIFY(scheme.isDark());
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    QGuiApplication::setPalette(light);
    QTRY_VERIFY(!scheme.isDark());
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(TestPlatform)
#include "tst_platform.moc"
