// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretkeeper.h"
#include "transport/sockettransport.h"

#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Secrets in files: what counts as one, and when a change of several is told.
class TestSecretFiles : public QObject
{
    Q_OBJECT

    using State = SecretState::State;

    QTemporaryDir m_folder;
    std::unique_ptr<SecretKeeper> m_keeper;
    const SecretReference m_variable{SecretReference::Kind::Environment, "V"};
    QByteArray m_value;

    void open(const SecretKeeper::Pace &pace = {})
    {
        m_value = "v1";
        LocalSecrets::Sources sources;
        sources.environment = [this](const QByteArray &) { return m_value; };
        m_keeper = std::make_unique<SecretKeeper>(
            std::move(sources),
            [](const TransportOptions &options) { return std::make_unique<SocketTransport>(options); }, pace);
    }

    void want(const std::set<SecretReference> &references)
    {
        SecretWants wants;
        wants.references = references;
        m_keeper->setWanted(wants);
    }

    QByteArray valueOf(const SecretReference &reference) const
    {
        const std::optional<Secret> value = m_keeper->value(reference);
        return value ? value->reveal() : QByteArray();
    }

    State stateOf(const SecretReference &reference) const
    {
        const std::vector<SecretState> states = m_keeper->states();
        const auto found = std::ranges::find(states, reference, &SecretState::reference);
        return found == states.end() ? State::Missing : found->state;
    }

    SecretReference file(const QString &name, const QByteArray &bytes) const
    {
        QFile to(m_folder.filePath(name));
        [&] { QVERIFY(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size()); }();
        return {SecretReference::Kind::File, QFile::encodeName(to.fileName())};
    }

private Q_SLOTS:
    void readsFiles()
    {
        open();
        const SecretReference good = file(u"good"_s, "gsk_file\r\n");
        const SecretReference empty = file(u"empty"_s, "\n");
        const SecretReference huge = file(u"huge"_s, QByteArray(200'000, 'x'));
        const SecretReference missing{SecretReference::Kind::File, "/no/such/file"};
        const SecretReference folder{SecretReference::Kind::File, QFile::encodeName(m_folder.path())};
        const QByteArray pipeName = QFile::encodeName(m_folder.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipeName.constData(), 0600), 0);
        const SecretReference pipe{SecretReference::Kind::File, pipeName};
        want({good, empty, huge, missing, folder, pipe});
        QTRY_VERIFY(m_keeper->isSettled());
        QCOMPARE(valueOf(good), QByteArray("gsk_file"));
        for (const SecretReference &bad : {empty, huge, missing, folder, pipe})
            QCOMPARE(stateOf(bad), State::Missing);

        file(u"good"_s, "gsk_changed");
        m_keeper->refresh();
        QTRY_COMPARE(valueOf(good), QByteArray("gsk_changed"));
    }

    /// A certificate and its key are changed together, and nobody sees the one without the other.
    void filesThatChangeTogetherAreToldTogether()
    {
        open({.local = 300s, .files = 300s});
        const SecretReference certificate = file(u"certificate"_s, "c1");
        const SecretReference key = file(u"key"_s, "k1");
        want({certificate, key, m_variable});
        QTRY_VERIFY(m_keeper->isSettled());
        QStringList seen;
        connect(m_keeper.get(), &SecretKeeper::changed, this, [&] {
            const QByteArray now = valueOf(certificate) + ' ' + valueOf(key) + ' ' + valueOf(m_variable);
            if (now != "c1 k1 v1") // what was there at first may be told late
                seen.append(QString::fromUtf8(now));
        });
        file(u"certificate"_s, "c2");
        file(u"key"_s, "k2");
        m_keeper->refresh();
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(seen, QStringList{u"c2 k2 v1"_s});

        // One of them alone is looked up, as by its own timer: the other is looked at too.
        file(u"certificate"_s, "c3");
        file(u"key"_s, "k3");
        const auto question = m_keeper->renewal()->ask(Secret("k2"), this, [](const std::optional<Secret> &) {});
        QTRY_COMPARE(seen.size(), 2);
        QCOMPARE(seen.back(), u"c3 k3 v1"_s);
    }

    /// A variable's change is about to be told when the certificate's comes in: it waits for the key as well.
    void aChangeThatIsDueWaitsForFilesToo()
    {
        open({.local = 300s, .files = 300s, .renewal = 300s});
        const SecretReference certificate = file(u"certificate"_s, "c1");
        const SecretReference key = file(u"key"_s, "k1");
        want({certificate, key, m_variable});
        QTRY_VERIFY(m_keeper->isSettled());
        QByteArrayList seen;
        connect(m_keeper.get(), &SecretKeeper::changed, this, [&] {
            if (valueOf(certificate) == "c2") // what was there at first may be told late
                seen.append(valueOf(key));
        });

        // No file is read while the pool's only thread is held up.
        auto *const pool = QThreadPool::globalInstance();
        const auto restore = qScopeGuard([pool, most = pool->maxThreadCount()] { pool->setMaxThreadCount(most); });
        pool->setMaxThreadCount(1);
        QSemaphore held;
        QObject context;
        connect(m_keeper.get(), &SecretKeeper::noticed, &context, [&](const QString &text) {
            if (text.contains(u"certificate"_s))
                pool->start([&held] { held.acquire(); });
        });
        m_value = "v2";
        file(u"certificate"_s, "c2");
        file(u"key"_s, "k2");
        const auto none = [](const std::optional<Secret> & /*found*/) {};
        const auto first = m_keeper->renewal()->ask(Secret("v1"), this, none);
        const auto second = m_keeper->renewal()->ask(Secret("c1"), this, none);
        QCoreApplication::sendPostedEvents();
        QVERIFY(pool->waitForDone());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(valueOf(certificate), QByteArray("c2"));
        QCOMPARE(valueOf(key), QByteArray("k1"));
        QCoreApplication::processEvents();
        held.release();
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(seen, QByteArrayList{"k2"});
    }
};

QTEST_GUILESS_MAIN(TestSecretFiles)
#include "tst_secretfiles.moc"
