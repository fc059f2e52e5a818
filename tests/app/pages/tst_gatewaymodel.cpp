// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "config/storedconfig.h"
#include "credentials/keyring.h"
#include "gateway/access/accesspolicy.h"
#include "gatewaymodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    test::TemporarySettings stored;
    test::FakeKeychain keychain;
    test::FakeGateway gateway;
    test::FakeKeyStore store;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<GatewayModel> model;

    explicit Page(const QProcessEnvironment &environment = {}) { open(environment); }
    /// As after a new start of the program.
    void open(const QProcessEnvironment &environment = {})
    {
        model.reset();
        keys = std::make_unique<KeyRing>(keychain, environment,
                                         QList<KeyRing::Slot>{{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s}});
        keys->load();
        model = std::make_unique<GatewayModel>(gateway, store, *keys, stored.settings);
    }
};

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestGatewayModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAKeyOnce();
    void startsAndStops();
    void whatRunsMayFinish();
    void theSimulatorStartsNothingThatIsStopping();
    void comesBackAsItWas();
    void busyPortIsTold();
    void aFreePortIsOffered();
    void aStoredPortIsHonoured();
    void theEnvironmentIsWrittenInThreeForms();
    void clientsKeysAreNotItsOwn();
    void rotateReplacesTheKey();
    void withoutKeychainTheKeyIsForThisRun();
    void environmentKeyWins();
    void snippetHidesTheKey();
    void countersAreWatchedWhileItRuns();
    void aKeptKeyIsReadWhenItIsCopied();
};

/// A keychain that has the key is asked by the one who copies it, and by no start.
void TestGatewayModel::aKeptKeyIsReadWhenItIsCopied()
{
    test::TemporarySettings stored;
    test::SlowKeychain keychain;
    keychain.kept.insert(GatewayModel::keyName(), "slc-kept");
    test::FakeGateway gateway;
    test::FakeKeyStore store;
    QVERIFY(store.add({hashGatewayKey("slc-kept"), u"desktop"_s}).ok());
    KeyRing keys(keychain, {}, {{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s}});
    keys.remember({GatewayModel::keyName()});
    GatewayModel model(gateway, store, keys, stored.settings);
    stored.settings.setValue(Setting::GatewayEnabled, true);
    model.restore();
    QVERIFY(model.isRunning());
    QCOMPARE(model.keyState(), GatewayModel::InKeychain);
    QCOMPARE(keychain.asked(), QStringList());
    QSignalSpy done(&model, &GatewayModel::keyCopied);
    model.copyKey();
    QCOMPARE(keychain.asked(), QStringList{GatewayModel::keyName()});
    QCOMPARE(done.size(), 0);
    keychain.answer();
    QCOMPARE(done.size(), 1);
    QCOMPARE(copied(), u"slc-kept"_s);
}

void TestGatewayModel::aFreePortIsOffered()
{
    Page page;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    page.model->setPort(other.serverPort());
    page.gateway.failure = Error{ErrorKind::Internal};
    page.gateway.failure->message = u"in use"_s;
    page.model->start();
    QVERIFY(page.model->freePort() > 0);
    QVERIFY(page.model->freePort() != other.serverPort());
    QTRY_VERIFY(page.model->portOwnerText().contains(QString::number(QCoreApplication::applicationPid())));
    page.gateway.failure.reset();
    const int free = page.model->freePort();
    page.model->useFreePort();
    QVERIFY(page.model->isRunning());
    QCOMPARE(page.gateway.usedPort, free);
    QCOMPARE(page.model->freePort(), 0);
    QVERIFY(page.model->portOwnerText().isEmpty());
    page.model->useFreePort(); // nothing is offered any more
    QCOMPARE(page.model->port(), free);
}

void TestGatewayModel::aStoredPortIsHonoured()
{
    Page page;
    const std::unique_ptr<StoredConfig> config = test::openConfig(page.stored.folder);
    QVERIFY(config->set({"listen", "port"}, "7200").ok());
    GatewayModel model(page.gateway, page.store, *page.keys, page.stored.settings, nullptr, config.get());
    QCOMPARE(model.port(), 7200);
    QCOMPARE(model.address(), u"127.0.0.1:7200"_s);
    QSignalSpy changed(&model, &GatewayModel::portChanged);
    model.setPort(7300);
    QCOMPARE(config->under({}).value().config.port, std::optional<quint16>(7300));
    QVERIFY(!changed.isEmpty());
    model.start();
    QCOMPARE(page.gateway.usedPort, 7300);
    QVERIFY(config->set({"listen", "port"}, "0").ok()); // any, which tools would not find
    QCOMPARE(model.port(), 7300);
    QVERIFY(config->unset({"listen"}).ok());
    QCOMPARE(model.port(), 7300);
}

void TestGatewayModel::theEnvironmentIsWrittenInThreeForms()
{
    const Page page;
    QVERIFY(page.model->snippet().startsWith(
        u"export OPENAI_BASE_URL=http://127.0.0.1:7117/v1\nexport OPENAI_API_KEY=\"$"_s));
    page.model->setSnippetForm(GatewayModel::PowerShell);
    QVERIFY(page.model->snippet().startsWith(u"$env:OPENAI_BASE_URL = \"http://127.0.0.1:7117/v1\"\n"_s));
    page.model->setSnippetForm(GatewayModel::EnvironmentFile);
    QVERIFY(
        page.model->snippet().startsWith(u"OPENAI_BASE_URL=http://127.0.0.1:7117/v1\nOPENAI_API_KEY=$SLUICE_KEY\n"_s));
    QVERIFY(page.model->snippet().contains(u"\nANTHROPIC_BASE_URL=http://127.0.0.1:7117\n"_s));
    page.model->setSnippetForm(77);
    QCOMPARE(page.model->snippetForm(), int(GatewayModel::EnvironmentFile));
}

void TestGatewayModel::clientsKeysAreNotItsOwn()
{
    Page page;
    const GatewayKey zed{QByteArray(32, 'z'), u"Zed"_s};
    QVERIFY(page.store.add(zed).ok());
    page.model->restore();
    QCOMPARE(page.model->keyState(), GatewayModel::NotMade);
    page.model->start();
    QCOMPARE(page.model->keyState(), GatewayModel::InKeychain);
    QCOMPARE(page.store.hashes()->size(), 2);
    QVERIFY(page.store.hashes()->contains(zed.hash));
}

void TestGatewayModel::makesAKeyOnce()
{
    Page page;
    page.model->restore(); // which nobody asked for: the keychain is left alone
    QCOMPARE(page.model->keyState(), GatewayModel::NotMade);
    QVERIFY(page.keychain.kept.isEmpty());
    page.model->start();
    page.model->stop();
    QCOMPARE(page.model->keyState(), GatewayModel::InKeychain);
    const QByteArray key = page.keychain.kept.value(GatewayModel::keyName());
    QVERIFY(key.startsWith("slc-"));
    QCOMPARE(page.store.hashes().value(), QList<QByteArray>{hashGatewayKey(key)});
    QVERIFY(!page.gateway.running);
    page.open();
    page.model->start();
    QCOMPARE(page.keychain.kept.value(GatewayModel::keyName()), key);
    page.model->copyKey();
    QCOMPARE(copied(), QString::fromLatin1(key));
    QVERIFY(!page.model->keyHint().contains(QString::fromLatin1(key)));
}

void TestGatewayModel::startsAndStops()
{
    Page page;
    page.model->restore();
    QSignalSpy states(page.model.get(), &GatewayModel::stateChanged);
    page.model->toggle();
    QVERIFY(page.model->isRunning());
    QCOMPARE(page.gateway.usedPort, quint16(7117));
    QCOMPARE(page.gateway.usedHashes, page.store.hashes().value());
    QCOMPARE(page.model->address(), u"127.0.0.1:7117"_s);
    page.model->copyBaseUrl();
    QCOMPARE(copied(), u"http://127.0.0.1:7117/v1"_s);
    page.model->toggle();
    QVERIFY(!page.model->isRunning());
    QCOMPARE(states.size(), 2);
}

void TestGatewayModel::whatRunsMayFinish()
{
    Page page;
    page.model->restore();
    page.model->start();
    page.gateway.busy = true;
    QSignalSpy states(page.model.get(), &GatewayModel::stateChanged);
    page.model->toggle();
    QVERIFY(page.model->isStopping() && page.model->isRunning());
    QCOMPARE(states.size(), 1);
    page.model->start(); // nothing new until it is over
    QCOMPARE(page.gateway.starts, 1);
    page.gateway.drained();
    QVERIFY(!page.model->isStopping() && !page.model->isRunning());
    page.model->toggle();
    QCOMPARE(page.gateway.starts, 2);
    page.model->toggle();
    page.model->toggle(); // does not want to wait
    QVERIFY(!page.model->isStopping() && !page.model->isRunning());
    QCOMPARE(page.gateway.starts, 2);
}

void TestGatewayModel::theSimulatorStartsNothingThatIsStopping()
{
    Page page;
    page.model->restore();
    page.model->start();
    page.gateway.busy = true;
    page.model->stop();
    page.model->restart();
    QVERIFY(!page.model->isStopping() && !page.model->isRunning());
    QCOMPARE(page.gateway.starts, 1);
}

void TestGatewayModel::comesBackAsItWas()
{
    Page page;
    page.model->restore();
    page.model->start();
    page.gateway.running = false;
    page.open();
    page.model->restore();
    QVERIFY(page.model->isRunning());
    page.model->stop();
    page.open();
    page.model->restore();
    QVERIFY(!page.model->isRunning());
}

void TestGatewayModel::busyPortIsTold()
{
    Page page;
    page.model->restore();
    page.gateway.failure = Error{ErrorKind::Internal};
    page.gateway.failure->message = u"Port 7117 is in use."_s;
    page.model->start();
    QVERIFY(!page.model->isRunning());
    QCOMPARE(page.model->errorText(), u"Port 7117 is in use."_s);
    page.model->setPort(70000);
    QCOMPARE(page.model->port(), 7117);
    page.model->setPort(7118);
    QCOMPARE(page.model->port(), 7118);
    QVERIFY(!page.model->hasError());
    page.gateway.failure.reset();
    page.model->start();
    QCOMPARE(page.gateway.usedPort, quint16(7118));
}

void TestGatewayModel::rotateReplacesTheKey()
{
    Page page;
    page.model->restore();
    page.model->start();
    const QList<QByteArray> before = page.gateway.usedHashes;
    page.model->rotateKey();
    QVERIFY(page.model->isRunning());
    QCOMPARE(page.gateway.starts, 1); // and nothing that runs with another key ends
    QCOMPARE(page.gateway.usedHashes.size(), 1);
    QVERIFY(page.gateway.usedHashes != before);
}

void TestGatewayModel::withoutKeychainTheKeyIsForThisRun()
{
    Page page;
    page.keychain.broken = true;
    page.open();
    page.model->restore();
    page.model->start();
    QCOMPARE(page.model->keyState(), GatewayModel::ThisRunOnly);
    QSignalSpy keyCopied(page.model.get(), &GatewayModel::keyCopied);
    page.model->copyKey();
    QCOMPARE(keyCopied.size(), 1);
    page.gateway.running = false;
    page.open();
    QCOMPARE(page.model->keyState(), GatewayModel::HashOnly);
    QSignalSpy again(page.model.get(), &GatewayModel::keyCopied);
    page.model->copyKey();
    QCOMPARE(again.size(), 0);
    page.model->start();
    QCOMPARE(page.gateway.usedHashes, page.store.hashes().value()); // the old key stays valid
}

void TestGatewayModel::environmentKeyWins()
{
    QProcessEnvironment environment;
    environment.insert(u"SLUICE_GATEWAY_KEY"_s, u"slc-from-the-environment"_s);
    Page page(environment);
    page.model->restore();
    QCOMPARE(page.model->keyState(), GatewayModel::FromEnvironment);
    page.model->rotateKey();
    QVERIFY(page.keychain.kept.isEmpty());
    page.model->start();
    QCOMPARE(page.gateway.usedHashes, QList<QByteArray>{hashGatewayKey("slc-from-the-environment")});
}

void TestGatewayModel::snippetHidesTheKey()
{
    Page page;
    page.model->rotateKey();
    const QString key = QString::fromLatin1(page.keychain.kept.value(GatewayModel::keyName()));
    QVERIFY(!page.model->snippet().contains(key));
    QVERIFY(page.model->snippet().contains(u"OPENAI_BASE_URL=http://127.0.0.1:7117/v1\n"_s));
    QVERIFY(page.model->snippet().contains(u"ANTHROPIC_BASE_URL=http://127.0.0.1:7117\n"_s));
    page.model->copySnippet();
    QVERIFY(copied().contains(key));
}

void TestGatewayModel::countersAreWatchedWhileItRuns()
{
    Page page;
    page.model->restore();
    page.model->start();
    QSignalSpy counts(page.model.get(), &GatewayModel::countsChanged);
    page.gateway.now = {3, 1, 0};
    QTRY_COMPARE(page.model->requests(), 3);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(page.model->active(), 1);
}

QTEST_MAIN(TestGatewayModel)
#include "tst_gatewaymodel.moc"
