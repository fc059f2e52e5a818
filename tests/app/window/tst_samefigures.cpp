// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "clientkeysmodel.h"
#include "clientkeytext.h"
#include "counterformat.h"
#include "credentials/keyring.h"
#include "gateway/access/accesspolicy.h"
#include "gatewaymodel.h"
#include "host/gatewaykeystore.h"
#include "host/gatewayledger.h"
#include "host/windowgateway.h"
#include "ledger/recordexport.h"
#include "ledger/recordtable.h"
#include "panemodel.h"
#include "simulator/simulator.h"
#include "support/peers/ledgerpeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

// What the window shows of tokens and dollars, beside what the record, its export, the metrics and the keys' use say of
// the same. What `compare` says of it is in tests/clients/test_numbers.py.

namespace {

const QByteArray ownKey = "slc-desktop";
const QByteArray clientKey = "slc-client";
const QByteArrayList models = {"groq/openai/gpt-oss-20b", "fireworks/accounts/fireworks/models/gpt-oss-120b"};
constexpr int requests = 200;

class AnyPort : public WindowGateway
{
public:
    using WindowGateway::WindowGateway;
    Result<void> start(quint16 /*port*/, const QList<QByteArray> &keyHashes) override
    {
        return WindowGateway::start(0, keyHashes);
    }
};

/// The simulator in the place of the real providers: a demo would keep its records elsewhere and begin with nothing.
ProviderSetPtr providersOf(const Simulator &simulator)
{
    const std::map<QByteArray, QUrl> urls = simulator.baseUrls();
    const auto environment = [urls](const QByteArray &name) -> QByteArray {
        for (const auto &[provider, url] : urls) {
            if (name == provider.toUpper() + "_API_URL")
                return url.toEncoded();
            if (name == provider.toUpper() + "_API_KEY")
                return provider.left(1) + "-key-0123456789";
        }
        return {};
    };
    return makeProviderSet(builtInProfiles().value(), {environment}).value();
}

/// What is asked in the window is recorded beside what its gateway answers.
PlaygroundRecords recordsOf(const WindowGateway &gateway, ProcessLedger &ledger)
{
    return {{gateway.sharedRequests(), ledger.recorder(false, {}, {})}, {}};
}

/// The window's models on one store, as they are after each start.
struct Window {
    explicit Window(const ProviderSetPtr &providers)
        : gateway(providers, ledger)
        , playground(providers, transportMaker(TransportKind::Qt), recordsOf(gateway, *ledger))
    {
        keychain.kept.insert(GatewayModel::keyName(), ownKey);
        keys.load();
        model.start();
    }

    /// What a pane shows of one answer, from the request's texts alone.
    PaneModel &ask(const QByteArray &name, const QByteArray &prompt)
    {
        pane.reset();
        pane.setModelName(QString::fromUtf8(name));
        pane.addPrompt(prompt);
        pane.attach(playground.run({pane.request()}).front(), {});
        [&] { QTRY_VERIFY_WITH_TIMEOUT((pane.drain(), !pane.isRunning()), 30'000); }();
        return pane;
    }
    QString spentToday()
    {
        clients.refresh();
        for (int row = 0; row < clients.rowCount(); ++row) {
            if (clients.index(row).data(ClientKeysModel::NameRole).toString() == u"tool"_s)
                return clients.index(row).data(ClientKeysModel::TodayRole).toString();
        }
        return {};
    }

    TemporarySettings stored;
    FakeKeychain keychain;
    StoredGatewayKeyStore store;
    KeyRing keys{keychain, {}, {{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s}}};
    std::shared_ptr<ProcessLedger> ledger = std::make_shared<ProcessLedger>();
    AnyPort gateway;
    Playground playground;
    GatewayModel model{gateway, store, keys, stored.settings};
    ClientKeysModel clients{store};
    PaneModel pane;
};

} // namespace

class TestSameFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowAgreesWithEverythingElse();

private:
    [[nodiscard]] std::shared_ptr<GatewayClient> send(const Window &window, int number);
    [[nodiscard]] static std::vector<RequestRecord> records();
    [[nodiscard]] double metric(const Window &window, const QByteArray &name);
    static void checkMoney(Window &window, Money total);

    QTemporaryDir m_folder;
    std::unique_ptr<Simulator> m_simulator;
    QnamTransport m_transport;
};

void TestSameFigures::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    SimulatorOptions options;
    options.addresses = {QHostAddress(QHostAddress::LocalHost)};
    options.tokensPerSecond = 0;
    options.ttftMs = 0;
    options.tokens = 120;
    options.requireKey = false;
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start().ok());
    QVERIFY(StoredGatewayKeyStore().add({hashGatewayKey(clientKey), u"tool"_s}).ok());
}

QByteArray promptOf(int number)
{
    return QByteArray("How high is the tower? ").repeated(1 + number % 7) + QByteArray::number(number);
}

/// Of all doors and both providers, whole and streamed.
std::shared_ptr<GatewayClient> TestSameFigures::send(const Window &window, int number)
{
    const QByteArray paths[] = {"/chat/completions", "/responses", "/messages"};
    const int door = number % 3;
    const QByteArray text = '"' + promptOf(number) + '"';
    QByteArray body = R"({"model":")" + models[number % 2] + R"(","stream":)" + (number % 4 == 0 ? "true" : "false");
    body += door == 1 ? R"(,"input":)" + text : R"(,"messages":[{"role":"user","content":)" + text + "}]";
    if (door == 2)
        body += R"(,"max_tokens":500)";
    const HeaderList headers{{"Authorization", "Bearer " + clientKey}, {"Content-Type", "application/json"}};
    return sendTo(m_transport,
                  {"POST", QUrl(QString::fromUtf8(window.gateway.baseUrl() + paths[door])), headers, body + '}'});
}

std::vector<RequestRecord> TestSameFigures::records()
{
    std::vector<RequestRecord> all;
    const auto store = Store::open(Database::users().path());
    if (store)
        (void)readRecords(**store, {}, [&](const RequestRecord &record) { all.push_back(record); });
    return all;
}

/// Summed over all labels.
double TestSameFigures::metric(const Window &window, const QByteArray &name)
{
    QUrl url(QString::fromUtf8(window.gateway.baseUrl()));
    url.setPath(u"/metrics"_s);
    const auto client = sendTo(m_transport, {"GET", url, {{"Authorization", "Bearer " + clientKey}}, {}});
    [&] { QCOMPARE(GatewayPeer::wait(*client), 200); }();
    double sum = 0;
    for (const QByteArray &line : client->body.split('\n')) {
        if (line.startsWith(name + '{'))
            sum += line.mid(line.lastIndexOf(' ') + 1).toDouble();
    }
    return sum;
}

/// The store's count of the key, and what the page says of it.
void TestSameFigures::checkMoney(Window &window, Money total)
{
    const auto store = Store::open(Database::users().path());
    QVERIFY(store.ok());
    const auto spent = readKeySpending(**store, QDate::currentDate()).value();
    QCOMPARE(spent.at(hashGatewayKey(clientKey)).day.nano(), total.nano());
    QCOMPARE(window.spentToday(), format::spent(total.dollars(), {}));
}

void TestSameFigures::windowAgreesWithEverythingElse()
{
    const ProviderSetPtr providers = providersOf(*m_simulator);
    Money total;
    {
        Window window(providers);
        QTRY_VERIFY(window.model.isRunning());
        for (int number = 0; number < requests; ++number)
            QCOMPARE(GatewayPeer::wait(*send(window, number)), 200);
        QCOMPARE(int(window.gateway.requests().since(0).records.size()), requests);
        QTRY_COMPARE_WITH_TIMEOUT(records().size(), std::size_t(requests), 30'000);
        const std::vector<RequestRecord> kept = records();
        double exported = 0;
        for (const RequestRecord &record : kept) {
            total += record.cost.value_or(Money());
            exported += json::Document::parse(toJsonLine(record))->root()["cost_dollars"].toDouble().value();
        }
        checkMoney(window, total);
        QCOMPARE(exported, total.dollars());
        QCOMPARE(QByteArray::number(metric(window, "sluice_cost_dollars_total"), 'f', 9),
                 QByteArray::number(total.dollars(), 'f', 9));
        QCOMPARE(metric(window, "sluice_requests_total"), double(requests));
        QTRY_COMPARE(window.model.requests(), requests + 2); // those for the metrics are requests to it too
        // The same chat through a pane: the same words, so the same figures.
        std::size_t asked = 0;
        for (int number = 3; number < requests; number += 15) {
            PaneModel &pane = window.ask(models[number % 2], promptOf(number));
            QCOMPARE(pane.state(), PaneModel::Done);
            const RequestRecord &record = kept[std::size_t(number)];
            Counters counters;
            counters.inputTokens = record.usage.input;
            counters.outputTokens = record.usage.output;
            QCOMPARE(record.door, QByteArray("chat"));
            QCOMPARE(pane.tokens(), format::tokenPair(counters));
            QCOMPARE(pane.cost(), format::cost(record.cost->dollars(), false));
            // And so it is in the records.
            ++asked;
            QTRY_COMPARE_WITH_TIMEOUT(records().size(), requests + asked, 30'000);
            const RequestRecord own = records().back();
            QCOMPARE(own.client, u"playground"_s);
            QCOMPARE(own.usage.input, record.usage.input);
            QCOMPARE(own.usage.output, record.usage.output);
            QCOMPARE(own.cost->nano(), record.cost->nano());
            QCOMPARE(own.target, record.target);
            QVERIFY(pane.figures()[0] && own.times.ttft());
            QVERIFY(std::abs(*pane.figures()[0] - *own.times.ttft()) < 0.01); // kept in whole microseconds
        }
        QCOMPARE(window.gateway.requests().since(0).records.size(), requests + asked);
        QCOMPARE(window.model.failed(), 0);
    }
    const std::size_t before = records().size();
    Window restarted(providers);
    QTRY_VERIFY(restarted.model.isRunning());
    checkMoney(restarted, total);
    QCOMPARE(GatewayPeer::wait(*send(restarted, 1)), 200);
    QTRY_COMPARE(records().size(), before + 1);
    checkMoney(restarted, total + records().back().cost.value_or(Money()));
}

QTEST_MAIN(TestSameFigures)
#include "tst_samefigures.moc"
