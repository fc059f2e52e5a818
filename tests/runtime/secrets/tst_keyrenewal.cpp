// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keyrenewal.h"

#include <QTest>

#include <thread>

using namespace sluice;

/// Who asks and who answers are on different threads, and either may go.
class TestKeyRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFromAnotherThread()
    {
        QObject keeper;
        std::shared_ptr<KeyRenewal> renewal;
        renewal = std::make_shared<KeyRenewal>(&keeper, [&](quint64 question, const Secret &refused) {
            std::thread([&renewal, question, refused] {
                renewal->answer(question, Secret(refused.reveal() + "-new"));
            }).join();
        });
        QByteArray answer;
        QObject asker;
        const auto question =
            renewal->ask(Secret("old"), &asker, [&](const std::optional<Secret> &key) { answer = key->reveal(); });
        QTRY_COMPARE(answer, QByteArray("old-new"));
    }

    void tellsNobodyWhoLeft()
    {
        QObject keeper;
        quint64 asked = 0;
        const auto renewal =
            std::make_shared<KeyRenewal>(&keeper, [&](quint64 question, const Secret &) { asked = question; });
        bool told = false;
        {
            QObject asker;
            const auto question =
                renewal->ask(Secret("old"), &asker, [&](const std::optional<Secret> &) { told = true; });
            QTRY_VERIFY(asked > 0);
        }
        renewal->answer(asked, Secret("new"));
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void answersNothingOnceTheKeeperIsGone()
    {
        auto keeper = std::make_unique<QObject>();
        const auto renewal = std::make_shared<KeyRenewal>(keeper.get(), [](quint64, const Secret &) {});
        QObject asker;
        int nothing = 0;
        const auto done = [&](const std::optional<Secret> &key) { nothing += key ? 0 : 1; };
        const auto before = renewal->ask(Secret("old"), &asker, done);
        renewal->close();
        keeper.reset();
        const auto after = renewal->ask(Secret("old"), &asker, done);
        QTRY_COMPARE(nothing, 2);
    }
};

QTEST_GUILESS_MAIN(TestKeyRenewal)
#include "tst_keyrenewal.moc"
