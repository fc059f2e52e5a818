// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alerter.h"
#include "alerts/alertstates.h"
#include "alerts/channeltrouble.h"
#include "support/peers/scriptedserver.h"

#include <QDateTime>
#include <QFile>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAlerter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ScriptedServer> m_receiver;
    AlertConfig m_config;
    std::atomic<bool> m_isDown = true;
    std::atomic<int> m_shown = 0;
    std::mutex m_mutex;
    QStringList m_told;

    QString path() const { return m_folder->filePath(u"sluice.db"_s); }

    std::unique_ptr<Alerter> start()
    {
        Alerter::Options options{.data = path()};
        options.sources.downTargets = [this] { return m_isDown ? QByteArrayList{"p/m"} : QByteArrayList(); };
        options.show = [this](const AlertMessage &) { ++m_shown; };
        options.tell = [this](const QString &text) {
            const std::lock_guard lock(m_mutex);
            m_told.append(text);
        };
        options.pace = {5ms, 5ms, 20ms, 3'600'000ms};
        auto alerter = std::make_unique<Alerter>(options);
        alerter->setConfig(m_config);
        return alerter;
    }

    int count(const QByteArray &state) const
    {
        QSqlQuery query(m_store->database());
        query.prepare(u"SELECT COUNT(*) FROM alert_outbox WHERE state = ?"_s);
        query.addBindValue(QString::fromLatin1(state));
        return query.exec() && query.next() ? query.value(0).toInt() : -1;
    }

    QStringList told()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(path());
        m_store = std::move(*store);
        m_receiver = std::make_unique<ScriptedServer>();
        m_config = {{{"down", AlertRule::Kind::ProviderDown}},
                    {{"hook", AlertChannel::Kind::Webhook, Secret(m_receiver->url(u"/hook"_s).toEncoded())}},
                    {}};
        m_isDown = true;
        m_shown = 0;
        m_told.clear();
    }

    void tellsBeginAndEnd()
    {
        const auto alerter = start();
        QTRY_COMPARE(count("sent"), 1);
        m_isDown = false;
        QTRY_COMPARE(count("sent"), 2);
        QVERIFY(m_receiver->requests().front().body.contains("\"firing\""));
        QVERIFY(m_receiver->requests().back().body.contains("\"resolved\""));
        QCOMPARE(m_receiver->requests().size(), std::size_t(2));
    }

    void ofThreeProcessesOneTells()
    {
        const auto one = start();
        const auto two = start();
        const auto three = start();
        QTRY_COMPARE(count("sent"), 1);
        m_isDown = false;
        QTRY_COMPARE(count("sent"), 2);
        QCOMPARE(m_receiver->requests().size(), std::size_t(2));
    }

    void whoWasKilledLeavesNothingHeld_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("another container") << QByteArray("1\nsluice\nanother-container\n");
        QTest::newRow("the same number again") << QByteArray::number(QCoreApplication::applicationPid()) + '\n'
                                                      + QCoreApplication::applicationName().toUtf8() + '\n'
                                                      + QSysInfo::machineHostName().toUtf8() + '\n';
        QTest::newRow("nothing was written yet") << QByteArray();
    }
    // A container has the same process number each time, and another name.
    void whoWasKilledLeavesNothingHeld()
    {
        QFETCH(QByteArray, left);
        QFile lock(path() + u".alerts.lock"_s);
        QVERIFY(lock.open(QFile::WriteOnly) && lock.write(left) == left.size());
        lock.close();
        const auto alerter = start();
        QTRY_COMPARE(count("sent"), 1);
    }

    void receiverAway_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("cut") << QByteArray();
        for (const int status : {302, 429, 500, 503})
            QTest::addRow("%d", status) << ScriptedServer::response(status, {}, {{"location", "/elsewhere"}});
    }
    /// Through restarts: one message when it is there again.
    void receiverAway()
    {
        QFETCH(QByteArray, answer);
        m_receiver->handler = [answer](const ScriptedRequest &) {
            return ScriptedReply{answer, ScriptedReply::Then::Abort};
        };
        for (std::size_t run = 1; run <= 3; ++run) {
            const auto alerter = start();
            QTRY_VERIFY(m_receiver->usedConnections() >= int(run * 2));
        }
        m_receiver->handler = {};
        const auto alerter = start();
        QTRY_COMPARE(count("sent"), 1);
        QCOMPARE(count("waiting"), 0);
        QCOMPARE(count("given_up"), 0);
        QCOMPARE(m_receiver->requests().back().target, "/hook");
    }

    void retryAfterIsHonoured()
    {
        m_receiver->enqueue({ScriptedServer::response(429, {}, {{"retry-after", "3600"}})});
        const auto alerter = start();
        QTRY_COMPARE(m_receiver->requests().size(), std::size_t(1));
        QTRY_VERIFY([this] {
            QSqlQuery query(u"SELECT due_ms FROM alert_outbox WHERE tries = 1"_s, m_store->database());
            return query.next() && query.value(0).toLongLong() > QDateTime::currentMSecsSinceEpoch() + 3'000'000;
        }());
    }

    void refusedIsGivenUpAndTold()
    {
        m_receiver->enqueue({ScriptedServer::response(404, "no")});
        const auto alerter = start();
        QTRY_COMPARE(count("given_up"), 1);
        QTRY_COMPARE(told().size(), 1);
        QVERIFY(told().front().contains(u"hook"_s));
    }

    void theOthersHearOfADeadChannelOnce()
    {
        m_config.channels.push_back({"here", AlertChannel::Kind::Desktop});
        m_receiver->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(404, "no")};
        };
        {
            const auto alerter = start();
            QTRY_COMPARE(m_shown.load(), 2); // the alert, and that the other was not told
            m_isDown = false;
            QTRY_COMPARE(m_shown.load(), 3); // its end, and no more
            QTRY_COMPARE(count("given_up"), 2);
        }
        const auto troubles = readChannelTroubles(*m_store);
        QCOMPARE(troubles->size(), std::size_t(1));
        QVERIFY(troubles->at("hook").isGivenUp && troubles->at("hook").said.contains(u"404"_s));
        QCOMPARE(m_shown.load(), 3);
    }

    /// A channel that does not answer holds nobody else up.
    void oneDeadChannelDoesNotHoldTheOthersUp()
    {
        ScriptedServer silent;
        silent.handler = [](const ScriptedRequest &) { return ScriptedReply{}; };
        m_config.channels.insert(m_config.channels.begin(),
                                 {"dead", AlertChannel::Kind::Webhook, Secret(silent.url(u"/x"_s).toEncoded())});
        const auto alerter = start();
        QTRY_COMPARE(count("sent"), 1);
        QCOMPARE(count("waiting"), 1);
    }

    void desktopIsShown()
    {
        m_config.channels = {{"here", AlertChannel::Kind::Desktop}};
        const auto alerter = start();
        QTRY_COMPARE(m_shown.load(), 1);
        QTRY_COMPARE(count("sent"), 1);
    }

    void quietHoursWaitButForWhatIsCritical()
    {
        const QTime now = QDateTime::currentDateTimeUtc().time();
        m_config.quiet = {now.addSecs(-3600), now.addSecs(7200), "UTC"};
        AlertRule critical{"worse", AlertRule::Kind::ProviderDown, AlertSeverity::Critical};
        m_config.rules.push_back(critical);
        const auto alerter = start();
        QTRY_COMPARE(count("sent"), 1);
        QTRY_VERIFY([this] {
            QSqlQuery query(u"SELECT due_ms FROM alert_outbox WHERE said = 'quiet hours'"_s, m_store->database());
            return query.next() && query.value(0).toLongLong() > QDateTime::currentMSecsSinceEpoch() + 3'000'000;
        }());
        QVERIFY(m_receiver->requests().front().body.contains("\"worse\""));
    }

    void withoutRulesThereIsNothing()
    {
        m_config.rules.clear();
        const auto alerter = start();
        QVERIFY(!QFile::exists(path() + u".alerts.lock"_s));
    }
};

QTEST_GUILESS_MAIN(TestAlerter)
#include "tst_alerter.moc"
