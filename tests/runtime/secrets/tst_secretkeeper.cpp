// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakevault.h"
#include "secrets/secretkeeper.h"
#include "transport/sockettransport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SecretReference vault(const QByteArray &name, const QByteArray &field = "key")
{
    return {SecretReference::Kind::Vault, name, "main", field};
}

} // namespace

/// What is held, how it is kept fresh, and what becomes of it when its store is away.
class TestSecretKeeper : public QObject
{
    Q_OBJECT

    using State = SecretState::State;

    QTemporaryDir m_folder;
    std::unique_ptr<test::FakeVault> m_vault;
    std::unique_ptr<SecretKeeper> m_keeper;
    QStringList m_notices;
    SecretWants m_wants;

    void open(const SecretKeeper::Pace &pace = {}, LocalSecrets::Sources sources = {})
    {
        if (!sources.environment)
            sources.environment = [](const QByteArray &name) {
                return name == "VAULT_TOKEN" ? QByteArray("root") : QByteArray("x");
            };
        m_keeper = std::make_unique<SecretKeeper>(
            std::move(sources),
            [](const TransportOptions &options) { return std::make_unique<SocketTransport>(options); }, pace);
        connect(m_keeper.get(), &SecretKeeper::noticed, this, [this](const QString &text) { m_notices.append(text); });
    }

    /// With a store that does not come again by itself.
    void want(const std::set<SecretReference> &references)
    {
        m_wants.stores = {{"main", m_vault->settings()}};
        m_wants.references = references;
        m_keeper->setWanted(m_wants);
    }

    QByteArray valueOf(const SecretReference &reference) const
    {
        const std::optional<Secret> value = m_keeper->value(reference);
        return value ? value->reveal() : QByteArray();
    }

    State stateOf(const SecretReference &reference) const
    {
        for (const SecretState &state : m_keeper->states()) {
            if (state.reference == reference)
                return state.state;
        }
        return State::Missing;
    }

    SecretReference file(const QString &name, const QByteArray &bytes) const
    {
        QFile to(m_folder.filePath(name));
        [&] { QVERIFY(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size()); }();
        return {SecretReference::Kind::File, QFile::encodeName(to.fileName())};
    }

private Q_SLOTS:
    void init()
    {
        m_keeper.reset();
        m_vault = std::make_unique<test::FakeVault>();
        m_notices.clear();
        m_wants = {};
    }

    /// A value that could never be sent is not ready, whatever can be read.
    void whatIsSentHasNoControlCharacter()
    {
        open();
        const SecretReference lines = file(u"lines"_s, "gsk_one\ngsk_two\n");
        const SecretReference nul = file(u"nul"_s, QByteArray("gsk_\0x", 6));
        const SecretReference tab = file(u"tab"_s, "gsk_a\tb");
        const SecretReference good = file(u"good"_s, "\n gsk_good \r\n");
        const SecretReference signs = file(u"signs"_s, QByteArray("\x01\x02", 2));
        m_wants.sent = {lines, nul, tab, good};
        QSignalSpy settled(m_keeper.get(), &SecretKeeper::settled);
        want({lines, nul, tab, good, signs});
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(valueOf(good), QByteArray("gsk_good"));
        QVERIFY(stateOf(good) == State::Ready && stateOf(signs) == State::Ready);
        QVERIFY(stateOf(lines) == State::Missing && stateOf(nul) == State::Missing && stateOf(tab) == State::Missing);
        QStringList problems;
        for (const SecretState &state : m_keeper->states()) {
            QVERIFY(!state.problem.contains(u"gsk"_s));
            problems.append(state.problem);
        }
        const QString all = problems.join(u' ');
        for (const auto &said : {u"a line break (character 8)"_s, u"a NUL (character 5)"_s, u"a tab (character 6)"_s})
            QVERIFY2(all.contains(said), qPrintable(all));
    }

    void readsOnePlaceOnce()
    {
        open();
        QSignalSpy settled(m_keeper.get(), &SecretKeeper::settled);
        want({vault("groq"), vault("groq", "note")});
        QVERIFY(!m_keeper->isSettled());
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(valueOf(vault("groq")), QByteArray("gsk_first"));
        QCOMPARE(valueOf(vault("groq", "note")), QByteArray("hello"));
        QCOMPARE(m_vault->reads, 1);
        QCOMPARE(m_keeper->states().size(), std::size_t(2));
        QCOMPARE(m_keeper->states().front().version, QByteArray("1"));

        // The same wanted again, as after each change of the configuration, asks nobody.
        want({vault("groq"), vault("groq", "note")});
        QVERIFY(m_keeper->isSettled());
        QCOMPARE(m_vault->reads, 1);
    }

    void rotates()
    {
        open();
        QSignalSpy changed(m_keeper.get(), &SecretKeeper::changed);
        want({vault("groq")});
        QTRY_COMPARE(changed.size(), 1);
        m_vault->set("secret/groq", R"({"key":"gsk_second"})");
        QSignalSpy refreshed(m_keeper.get(), &SecretKeeper::refreshed);
        m_keeper->refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(valueOf(vault("groq")), QByteArray("gsk_second"));
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(m_notices.join(u'\n').contains(u"another value"_s));
        // What did not change is no change.
        m_keeper->refresh();
        QTRY_COMPARE(refreshed.size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 2);
    }

    /// A reading that runs may have begun before the change that `refresh` was called for.
    void readsOnceMoreWhenAskedMeanwhile()
    {
        open();
        want({vault("groq")});
        QTRY_VERIFY(m_keeper->isSettled());
        const int before = m_vault->reads;
        QSignalSpy refreshed(m_keeper.get(), &SecretKeeper::refreshed);
        for (int i = 0; i < 5; ++i)
            m_keeper->refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(m_vault->reads, before + 2);
    }

    void readsAgainByItself()
    {
        open();
        m_wants.stores = {{"main", m_vault->settings()}};
        m_wants.stores["main"].refresh = 1s;
        m_wants.references = {vault("groq")};
        m_keeper->setWanted(m_wants);
        QTRY_COMPARE_GE(m_vault->reads, 3);
    }

    void keepsTheLastValueWhileTheStoreIsAway()
    {
        open({.firstPause = 10ms, .longestPause = 20ms});
        QSignalSpy changed(m_keeper.get(), &SecretKeeper::changed);
        want({vault("groq")});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(stateOf(vault("groq")), State::Ready);
        m_vault->status = 503;
        m_keeper->refresh();
        QTRY_COMPARE(stateOf(vault("groq")), State::Stale);
        QCOMPARE(valueOf(vault("groq")), QByteArray("gsk_first"));
        QVERIFY2(m_notices.last().contains(u"last value is kept"_s), qPrintable(m_notices.last()));
        const qsizetype told = m_notices.size();
        const std::size_t asked = m_vault->server.requests().size();
        QTRY_COMPARE_GE(m_vault->server.requests().size(), asked + 3); // it is tried again …
        QCOMPARE(m_notices.size(), told);                              // … and told once
        m_vault->status = 0;
        QTRY_COMPARE(stateOf(vault("groq")), State::Ready);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_notices.last().contains(u"read again"_s));
    }

    void findsItLater()
    {
        m_vault->status = 503;
        open({.firstPause = 10ms, .longestPause = 20ms});
        want({vault("groq")});
        QTRY_COMPARE(stateOf(vault("groq")), State::Missing);
        QVERIFY(m_keeper->isSettled());
        QVERIFY(!m_keeper->value(vault("groq")));
        QVERIFY(m_notices.last().contains(u"sealed"_s));
        QSignalSpy changed(m_keeper.get(), &SecretKeeper::changed);
        m_vault->status = 0;
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(valueOf(vault("groq")), QByteArray("gsk_first"));
    }

    void tellsWhichFieldIsMissing()
    {
        open();
        want({vault("groq", "kay"), vault("groq")});
        QTRY_VERIFY(m_keeper->isSettled());
        QCOMPARE(stateOf(vault("groq", "kay")), State::Missing);
        QCOMPARE(stateOf(vault("groq")), State::Ready);
        QVERIFY(m_notices.last().contains(u"kay"_s));
        for (const QString &text : m_notices)
            QVERIFY(!text.contains(u"gsk_first"_s));
    }

    void forgetsWhatNobodyWants()
    {
        open();
        want({vault("groq")});
        QTRY_VERIFY(m_keeper->isSettled());
        want({});
        QVERIFY(!m_keeper->value(vault("groq")));
        QVERIFY(m_keeper->states().empty());
        // In the middle of a reading.
        want({vault("groq")});
        want({});
        QTRY_COMPARE_GE(m_vault->reads, 2);
        QCoreApplication::processEvents();
        QVERIFY(m_keeper->states().empty());
    }

    /// Another address for the store: what is held stays until that one answers.
    void readsAgainWhenTheStoreMoved()
    {
        open();
        want({vault("groq")});
        QTRY_VERIFY(m_keeper->isSettled());
        test::FakeVault other;
        other.set("secret/groq", R"({"key":"gsk_other"})");
        m_wants.stores["main"] = other.settings();
        m_keeper->setWanted(m_wants);
        QCOMPARE(valueOf(vault("groq")), QByteArray("gsk_first"));
        QTRY_COMPARE(valueOf(vault("groq")), QByteArray("gsk_other"));
    }

    void asksTheKeychainWhereThereIsOne()
    {
        const SecretReference entry{SecretReference::Kind::Keychain, "groq"};
        open();
        want({entry});
        QTRY_COMPARE(stateOf(entry), State::Missing);
        QVERIFY(m_notices.last().contains(u"window"_s));

        LocalSecrets::Sources sources;
        sources.keychain = [](const QString &name, const std::function<void(Result<Secret>)> &done) {
            done(name == u"groq" ? Secret("gsk_kept") : Secret());
        };
        open({}, std::move(sources));
        want({entry, {SecretReference::Kind::Keychain, "other"}});
        QTRY_VERIFY(m_keeper->isSettled());
        QCOMPARE(valueOf(entry), QByteArray("gsk_kept"));
        QVERIFY(m_notices.last().contains(u"is not in the keychain"_s));
    }

    void looksAgainForARefusedKey()
    {
        open();
        want({vault("groq")});
        QTRY_VERIFY(m_keeper->isSettled());
        std::vector<std::optional<Secret>> answers;
        std::vector<std::unique_ptr<KeyRenewal::Question>> questions;
        const auto ask = [&](const QByteArray &key) {
            questions.push_back(m_keeper->renewal()->ask(
                Secret(key), this, [&](const std::optional<Secret> &found) { answers.push_back(found); }));
        };
        m_vault->set("secret/groq", R"({"key":"gsk_second"})");
        const int before = m_vault->reads;
        for (int i = 0; i < 20; ++i)
            ask("gsk_first");
        QTRY_COMPARE(answers.size(), std::size_t(20));
        QVERIFY(m_vault->reads <= before + 2); // not one for each of them
        for (const std::optional<Secret> &found : answers)
            QCOMPARE(found->reveal(), QByteArray("gsk_second"));
        // A request that began with the old one is told at once.
        const int after = m_vault->reads;
        ask("gsk_first");
        QTRY_COMPARE(answers.size(), std::size_t(21));
        QCOMPARE(answers.back()->reveal(), QByteArray("gsk_second"));
        QCOMPARE(m_vault->reads, after);
        // The new one is refused as well: there is no third.
        for (int i = 0; i < 3; ++i)
            ask("gsk_second");
        ask("gsk_nobodys");
        QTRY_COMPARE(answers.size(), std::size_t(25));
        for (std::size_t i = 21; i < 25; ++i)
            QVERIFY(!answers[i]);
        QVERIFY(m_vault->reads <= after + 1);
    }

    void saysNothingNewWhileTheStoreIsAway()
    {
        open();
        want({vault("groq")});
        QTRY_VERIFY(m_keeper->isSettled());
        m_vault->status = 503;
        bool isAnswered = false;
        const auto question =
            m_keeper->renewal()->ask(Secret("gsk_first"), this, [&](const std::optional<Secret> &found) {
                isAnswered = true;
                QVERIFY(!found);
            });
        QTRY_VERIFY(isAnswered);
    }

    void endsInTheMiddle()
    {
        m_vault->hangs = true;
        open();
        want({vault("groq")});
        QTRY_VERIFY(!m_vault->server.requests().empty());
        m_keeper->refresh();
        m_keeper.reset();
        QTRY_COMPARE(m_vault->server.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "tst_secretkeeper.moc"
