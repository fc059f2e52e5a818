// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/call.h"
#include "support/peers/faketransport.h"

#include <QTest>

using namespace sluice;

namespace {

const HeaderList jsonHead{{"content-type", "application/json"}};
const QByteArray refusal = R"({"error":{"message":"Invalid API key","code":"invalid_api_key"}})";
const QByteArray answer =
    R"({"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]})";

} // namespace

/// A key that is refused may have another value by now: once for each target, and never for what was answered.
class TestCallRenewal : public QObject
{
    Q_OBJECT

    ProviderAccess m_provider;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Call> m_call;
    QObject m_keeper;
    std::optional<Secret> m_new; ///< what the keeper finds
    bool m_answers = true;
    int m_looks = 0;
    std::vector<int> m_statuses; ///< of the provider, in order
    std::optional<Result<void>> m_end;

    void make(bool callersKey = false)
    {
        CallPlan plan;
        plan.targets = {{&m_provider, "m"}};
        if (callersKey) {
            plan.targets[0].key = Secret("of-the-caller");
            plan.targets[0].keyIsCallers = true;
        }
        plan.limits.firstBackoff = std::chrono::milliseconds(1);
        plan.prepare = [](const Target &) { return PreparedBody{"{}"}; };
        m_call = std::make_unique<Call>(*m_transport, std::move(plan));
        connect(m_call.get(), &Call::finished, this, [this](const Result<void> &result) { m_end = result; });
        m_call->start();
    }

    QByteArrayList keys() const
    {
        QByteArrayList keys;
        for (const TransportRequest &request : m_transport->requests())
            keys.append(request.headers.value("Authorization"));
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_call.reset();
        m_end.reset();
        m_looks = 0;
        m_answers = true;
        m_new = Secret("new");
        m_statuses = {401, 200};
        m_provider = {};
        m_provider.profile.id = "one";
        m_provider.profile.dialect = "openai-chat";
        m_provider.profile.keyVariable = "KEY";
        m_provider.profile.authHeader = "Authorization";
        m_provider.profile.paths = {{"chat", "/chat/completions"}};
        m_provider.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        m_provider.key = Secret("old");
        m_provider.renewal = std::make_shared<KeyRenewal>(&m_keeper, [this](quint64 question, const Secret &refused) {
            ++m_looks;
            QVERIFY(refused.reveal() == "old" || refused.reveal() == "new");
            if (m_answers)
                m_provider.renewal->answer(question, m_new);
        });
        m_transport = std::make_unique<FakeTransport>();
        m_transport->onCall = [this](FakeCall &call) {
            const std::size_t number = m_transport->requests().size() - 1;
            const int status = m_statuses.at(number);
            call.respond(status, jsonHead, status == 200 ? answer : refusal);
        };
    }

    void sendsOnceMoreWithTheNewKey()
    {
        make();
        QTRY_VERIFY(m_end);
        QVERIFY(m_end->ok());
        QCOMPARE(keys().size(), 2);
        QVERIFY(keys()[0].endsWith("old"));
        QVERIFY(keys()[1].endsWith("new"));
        QCOMPARE(m_call->attempts().size(), std::size_t(2));
    }

    void givesUpWhenThatIsRefusedToo()
    {
        m_statuses = {401, 401};
        make();
        QTRY_VERIFY(m_end);
        QVERIFY(!m_end->ok());
        QCOMPARE(m_end->error().httpStatus, 401);
        QCOMPARE(m_looks, 1);
        QCOMPARE(keys().size(), 2);
    }

    void givesUpWhenThereIsNoOther()
    {
        m_new.reset();
        make();
        QTRY_VERIFY(m_end);
        QVERIFY(!m_end->ok());
        QCOMPARE(keys().size(), 1);
    }

    void leavesOtherRefusalsAlone_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 402, 403, 404, 429})
            QTest::addRow("%d", status) << status;
    }

    void leavesOtherRefusalsAlone()
    {
        QFETCH(int, status);
        m_statuses = {status, status, status};
        make();
        QTRY_VERIFY(m_end);
        QCOMPARE(m_looks, 0);
    }

    void leavesTheCallersKeyAlone()
    {
        make(true);
        QTRY_VERIFY(m_end);
        QVERIFY(!m_end->ok());
        QCOMPARE(m_looks, 0);
        QCOMPARE(keys().size(), 1);
    }

    void endsWhileItWaits()
    {
        m_answers = false;
        m_statuses = {401, 401};
        make();
        QTRY_COMPARE(m_looks, 1);
        m_call->abort();
        m_provider.renewal->answer(1, m_new);
        QCoreApplication::processEvents();
        QCOMPARE(keys().size(), 1);
        QVERIFY(!m_end);

        make();
        QTRY_COMPARE(m_looks, 2);
        m_call.reset();
        m_provider.renewal->answer(2, m_new);
        QCoreApplication::processEvents();
        QVERIFY(!m_end);
    }
};

QTEST_GUILESS_MAIN(TestCallRenewal)
#include "tst_callrenewal.moc"
