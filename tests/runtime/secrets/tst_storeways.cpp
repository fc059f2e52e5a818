// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakevault.h"
#include "secrets/secretkeeper.h"
#include "support/peers/testcertificate.h"
#include "transport/sockettransport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SecretReference in(const QByteArray &store)
{
    return {SecretReference::Kind::Vault, "groq", store, "key"};
}

} // namespace

/// By what way each store is reached: whom it trusts, and what it is shown.
class TestStoreWays : public QObject
{
    Q_OBJECT

    using State = SecretState::State;

    QTemporaryDir m_folder;
    std::unique_ptr<SecretKeeper> m_keeper;
    QStringList m_notices;

    SecretReference file(const QString &name, const QByteArray &bytes) const
    {
        QFile to(m_folder.filePath(name));
        [&] { QVERIFY(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size()); }();
        return {SecretReference::Kind::File, QFile::encodeName(to.fileName())};
    }

    State stateOf(const QByteArray &store) const
    {
        for (const SecretState &state : m_keeper->states()) {
            if (state.reference == in(store))
                return state.state;
        }
        return State::Missing;
    }

    QByteArray valueOf(const QByteArray &store) const
    {
        const std::optional<Secret> value = m_keeper->value(in(store));
        return value ? value->reveal() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_notices.clear();
        m_keeper = std::make_unique<SecretKeeper>(
            LocalSecrets::Sources{[](const QByteArray &) { return QByteArray("root"); }});
        connect(m_keeper.get(), &SecretKeeper::noticed, this, [this](const QString &text) { m_notices.append(text); });
    }

    /// Each store has its own way: whom it trusts and what it is shown is of no other's concern.
    void storesAreReachedEachInItsWay()
    {
        const TestCertificate server;
        const TestCertificate client;
        QVERIFY(server.isValid() && client.isValid());
        test::FakeVault strict(server.certificate(), server.key());
        strict.server.requireClient(client.certificate());
        test::FakeVault other(server.certificate(), server.key());
        SecretWants wants;
        wants.stores = {{"main", strict.certificate()}, {"other", other.settings()}, {"untrusted", other.settings()}};
        wants.stores["main"].authorities = {server.certificate()};
        wants.stores["other"].authorities = {server.certificate()};
        wants.stores["main"].credentials.role = file(u"client.pem"_s, contentOf(client.certificateFile()));
        wants.stores["main"].credentials.secret = file(u"client.key"_s, contentOf(client.keyFile()));
        wants.references = {in("main"), in("other"), in("untrusted")};
        m_keeper->setWanted(wants);
        QTRY_VERIFY(m_keeper->isSettled());
        QVERIFY2(stateOf("main") == State::Ready, qPrintable(m_notices.join(u'\n')));
        QCOMPARE(strict.lastLogin, QByteArray(R"(/v1/auth/cert/login {"name":"sluice"})"));
        QCOMPARE(stateOf("other"), State::Ready);
        QVERIFY(other.server.shownBy(0).isNull());
        QCOMPARE(stateOf("untrusted"), State::Missing);

        // Another certificate is shown from the next login on, without anything being set anew.
        const TestCertificate second;
        QVERIFY(second.isValid());
        strict.server.requireClient(second.certificate());
        file(u"client.pem"_s, contentOf(second.certificateFile()));
        file(u"client.key"_s, contentOf(second.keyFile()));
        strict.revokeTokens();
        strict.set("secret/groq", R"({"key":"gsk_second"})");
        m_keeper->refresh();
        QTRY_COMPARE(valueOf("main"), QByteArray("gsk_second"));
        QCOMPARE(strict.logins, 2);

        // One that does not fit is named by where it is, and what there was is kept.
        file(u"client.key"_s, contentOf(client.keyFile()));
        strict.revokeTokens();
        m_keeper->refresh();
        QTRY_COMPARE(stateOf("main"), State::Stale);
        QVERIFY2(m_notices.last().contains(u"client.key does not belong to the certificate"_s),
                 qPrintable(m_notices.last()));
    }
};

QTEST_GUILESS_MAIN(TestStoreWays)
#include "tst_storeways.moc"
