// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providersetup.h"
#include "gateway/limits/admission.h"
#include "ledger/keyusage.h"
#include "ledger/recorder.h"
#include "simulator/simulator.h"
#include "support/peers/ledgerpeer.h"

#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace sluice::test;

// What a request costs, however it ends: memory, store and a restart agree with each other and with the simulator's own
// count of what it read and wrote.

namespace {

constexpr double inputPrice = 40; // dollars per million tokens
constexpr double outputPrice = 90;
constexpr int answerTokens = 300;

enum class Ending { Whole, WithoutUsage, Cut, LeftInTheMiddle, LeftBefore, Refused, Stopped };
enum class Pricing { Known, Partly, Unknown };

const QByteArray groqModel = "openai/gpt-oss-20b";
const QByteArray fireworksModel = "accounts/fireworks/models/gpt-oss-120b";
const QByteArray vectorModel = "fireworks/qwen3-embedding-8b";

struct DoorCase {
    QByteArray path;
    QByteArray provider;
    QByteArray model;
    QByteArray body; ///< after the model
    bool streams = true;
};

/// A prompt that is worth counting.
QByteArray prompt()
{
    return QByteArray("Tell me about the sea and about the ships that sail on it. ").repeated(20);
}

const std::map<QByteArray, DoorCase> &doors()
{
    static const QByteArray messages = R"("messages":[{"role":"user","content":")" + prompt() + R"("}])";
    static const std::map<QByteArray, DoorCase> all = {
        {"chat", {"/v1/chat/completions", "groq", groqModel, messages}},
        {"messages", {"/v1/messages", "groq", groqModel, R"("max_tokens":4000,)" + messages}},
        {"responses", {"/v1/responses", "groq", groqModel, R"("input":")" + prompt() + '"'}},
        {"responses, native", {"/v1/responses", "fireworks", fireworksModel, R"("input":")" + prompt() + '"'}},
        {"completions",
         {"/v1/completions", "fireworks", fireworksModel, R"("max_tokens":4000,"prompt":")" + prompt() + '"'}},
        {"embeddings", {"/v1/embeddings", "fireworks", vectorModel, R"("input":")" + prompt() + '"', false}},
    };
    return all;
}

/// A gateway before a simulator, with its records.
struct House {
    explicit House(Pricing pricing)
    {
        SimulatorOptions options;
        options.addresses = {QHostAddress(QHostAddress::LocalHost)};
        options.log = [this](const QByteArray &line) { read(line); };
        simulator = std::make_unique<Simulator>(options);
        [&] { QVERIFY(simulator->start().ok()); }();
        GatewayOptions gatewayOptions;
        gatewayOptions.port = 0;
        gatewayOptions.addresses = {QHostAddress(QHostAddress::LocalHost)};
        gatewayOptions.keys = ring;
        gatewayOptions.sinks = {live};
        gatewayOptions.recorder = Recorder::start({path(), {}, std::chrono::milliseconds(1)});
        gatewayOptions.prices = prices(pricing);
        recorder = gatewayOptions.recorder;
        gateway = std::make_unique<Gateway>(gatewayOptions, makeDemoProviderSet(profiles(), simulator->baseUrls()));
        [&] { QVERIFY(gateway->start().ok()); }();
    }

    static std::vector<ProviderProfile> profiles() { return builtInProfiles().value(); }
    [[nodiscard]] QString path() const { return folder.filePath(u"sluice.db"_s); }

    static std::vector<OwnPrice> prices(Pricing pricing)
    {
        std::vector<OwnPrice> all;
        Price price;
        if (pricing != Pricing::Unknown)
            price.input = inputPrice;
        if (pricing == Pricing::Known)
            price.output = outputPrice;
        for (const auto &[name, door] : doors())
            all.push_back({door.provider, door.model, price});
        return all;
    }

    std::shared_ptr<GatewayClient> send(const DoorCase &door, bool stream, const HeaderList &more)
    {
        QByteArray body = R"({"model":")" + door.provider + '/' + door.model + R"(",)" + door.body;
        if (door.streams)
            body += stream ? R"(,"stream":true)" : R"(,"stream":false)";
        HeaderList headers{{"Authorization", "Bearer " + GatewayPeer::key()}, {"Content-Type", "application/json"}};
        for (const auto &[name, value] : more)
            headers.append(name, value);
        return sendTo(transport,
                      {"POST", QUrl(QString::fromLatin1(gateway->origin() + door.path)), headers, body + '}'});
    }

    /// The simulator's own count of what it wrote, from its log.
    void read(const QByteArray &line)
    {
        const auto document = json::Document::parse(line);
        const QByteArray event = document.ok() ? document->root()["event"].text() : QByteArray();
        const QMutexLocker lock(&mutex);
        arrived = arrived || event == "request";
        if (event != "end" && event != "closed")
            return;
        written = document->root()["tokens"].toInt().value_or(0);
    }
    /// One request after the other; each is looked at by itself.
    void begin()
    {
        seen = live->since(seen).next;
        const QMutexLocker lock(&mutex);
        written.reset();
        arrived = false;
    }
    bool isAtProvider()
    {
        const QMutexLocker lock(&mutex);
        return arrived;
    }
    std::optional<qint64> simulatorsCount()
    {
        const QMutexLocker lock(&mutex);
        return written;
    }

    QTemporaryDir folder;
    std::shared_ptr<LiveRequests> live = std::make_shared<LiveRequests>();
    std::shared_ptr<GatewayKeyRing> ring = std::make_shared<GatewayKeyRing>(std::vector<GatewayKey>{zed()});
    QMutex mutex;
    std::optional<qint64> written;
    bool arrived = false;
    quint64 seen = 0;
    qint64 requests = 0;
    Money total;
    std::unique_ptr<Simulator> simulator;
    std::shared_ptr<Recorder> recorder;
    std::unique_ptr<Gateway> gateway;
    QnamTransport transport;
};

HeaderList headersOf(Ending ending, const DoorCase &door, bool stream)
{
    HeaderList headers{{"x-sim-ttft-ms", "0"}};
    if (door.streams) {
        headers.append("x-sim-tokens", QByteArray::number(answerTokens));
        headers.append("x-sim-tokens-per-second", "0");
    }
    switch (ending) {
    case Ending::WithoutUsage: headers.append("x-sim-failure", "no-usage"); break;
    case Ending::Cut:
        headers.append("x-sim-failure", "cut-mid-stream");
        headers.append("x-sim-after", "100");
        break;
    case Ending::LeftInTheMiddle:
    case Ending::Stopped:
        headers.append("x-sim-failure", stream ? "stall" : "hang");
        headers.append("x-sim-after", "100");
        break;
    case Ending::LeftBefore: headers.append("x-sim-failure", stream ? "hang-after-head" : "hang"); break;
    case Ending::Refused: headers.append("x-sim-failure", "400"); break;
    default: break;
    }
    return headers;
}

Money price(double input, double output)
{
    return Money::ofDollars((input * inputPrice + output * outputPrice) / 1e6);
}

} // namespace

Q_DECLARE_METATYPE(Ending)
Q_DECLARE_METATYPE(Pricing)

class TestMoneyMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data() { addRows(Ending::Whole); }
    void whole() { run(); }
    void withoutUsage_data() { addRows(Ending::WithoutUsage); }
    void withoutUsage() { run(); }
    void cut_data() { addRows(Ending::Cut); }
    void cut() { run(); }
    void leftInTheMiddle_data() { addRows(Ending::LeftInTheMiddle); }
    void leftInTheMiddle() { run(); }
    void leftBeforeItBegan_data() { addRows(Ending::LeftBefore); }
    void leftBeforeItBegan() { run(); }
    void refused_data() { addRows(Ending::Refused); }
    void refused() { run(); }
    void gatewayStopped_data() { addRows(Ending::Stopped); }
    void gatewayStopped() { run(); }

private:
    static void addRows(Ending ending);
    void run();
    void end(House &house, Ending ending, bool stream, const std::shared_ptr<GatewayClient> &client);
    static void checkUsage(const RequestRecord &record, Ending ending, const DoorCase &door, qint64 input,
                           qint64 written, bool stream);
    static void checkCost(const RequestRecord &record, Pricing pricing);
    static void checkBooks(House &house, const RequestRecord &record);
    qint64 promptTokens(const QByteArray &name);
    House &houseOf(Pricing pricing, Ending ending);

    std::map<Pricing, std::unique_ptr<House>> m_houses;
    std::map<QByteArray, qint64> m_promptTokens;
};

void TestMoneyMatrix::addRows(Ending ending)
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<QByteArray>("door");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<Pricing>("pricing");
    const std::vector<std::pair<const char *, Pricing>> pricings = {
        {"priced", Pricing::Known}, {"partly priced", Pricing::Partly}, {"unpriced", Pricing::Unknown}};
    for (const auto &[name, door] : doors()) {
        for (const bool stream : {false, true}) {
            if (stream && !door.streams)
                continue;
            // Of an answer in one piece there is no middle that a client sees, and a vector has no length.
            if (!stream && ending == Ending::LeftInTheMiddle)
                continue;
            if (!door.streams && (ending == Ending::Cut || ending == Ending::Stopped))
                continue;
            for (const auto &[priceName, pricing] : pricings) {
                QTest::addRow("%s, %s, %s", name.constData(), stream ? "stream" : "plain", priceName)
                    << ending << name << stream << pricing;
            }
        }
    }
}

/// One for all requests at these prices. One that was stopped is of no more use, and after some cut answers the gateway
/// would leave the provider alone.
House &TestMoneyMatrix::houseOf(Pricing pricing, Ending ending)
{
    std::unique_ptr<House> &house = m_houses[pricing];
    if (!house || ending == Ending::Stopped || ending == Ending::Cut)
        house = std::make_unique<House>(pricing);
    return *house;
}

/// What the simulator counts of the door's prompt.
qint64 TestMoneyMatrix::promptTokens(const QByteArray &name)
{
    qint64 &tokens = m_promptTokens[name];
    if (tokens == 0) {
        House &house = houseOf(Pricing::Known, Ending::Whole);
        house.begin();
        const DoorCase &door = doors().at(name);
        const auto client = house.send(door, false, headersOf(Ending::Whole, door, false));
        [&] { QCOMPARE(GatewayPeer::wait(*client), 200); }();
        const RequestRecord record = *house.live->since(house.seen).records.back();
        tokens = record.usage.input.value_or(-1);
        checkBooks(house, record);
    }
    return tokens;
}

void TestMoneyMatrix::end(House &house, Ending ending, bool stream, const std::shared_ptr<GatewayClient> &client)
{
    switch (ending) {
    case Ending::LeftInTheMiddle:
    case Ending::Stopped:
        if (stream)
            QTRY_VERIFY_WITH_TIMEOUT(client->body.size() > 5000, 30'000);
        else
            QTRY_VERIFY_WITH_TIMEOUT(house.isAtProvider(), 30'000);
        if (ending == Ending::Stopped)
            house.gateway->drain(std::chrono::milliseconds(0));
        else
            client->call->abort();
        break;
    case Ending::LeftBefore:
        QTRY_VERIFY_WITH_TIMEOUT(house.isAtProvider(), 30'000);
        client->call->abort();
        break;
    default: break;
    }
    QTRY_COMPARE_WITH_TIMEOUT(house.live->since(house.seen).records.size(), 1u, 30'000);
}

void TestMoneyMatrix::checkUsage(const RequestRecord &record, Ending ending, const DoorCase &door, qint64 input,
                                 qint64 written, bool stream)
{
    const qint64 gotInput = record.usage.input.value_or(-1);
    const qint64 gotOutput = record.usage.output.value_or(-1);
    const QByteArray numbers = QByteArray("input ") + QByteArray::number(gotInput) + " of " + QByteArray::number(input)
                               + ", output " + QByteArray::number(gotOutput) + " of " + QByteArray::number(written);
    if (ending == Ending::Refused) {
        QVERIFY2(!record.cost && !record.isEstimated && !record.isUnpriced, numbers.constData());
        return;
    }
    if (ending == Ending::Whole) {
        QVERIFY2(gotInput == input && gotOutput == (door.streams ? written : 0), numbers.constData());
        QVERIFY2(!record.isEstimated, record.usageJudgement.constData());
        return;
    }
    QVERIFY2(record.isEstimated || !door.streams, numbers.constData());
    QVERIFY2(gotInput > input * 0.6 && gotInput < input * 1.6, numbers.constData());
    if (ending == Ending::LeftBefore || !stream) {
        // Nobody saw what was written: more than nothing was, perhaps, and no more than all of it.
        QVERIFY2(gotOutput >= 0 && gotOutput <= 131'072, numbers.constData());
        return;
    }
    // What was on its way when the client left is in neither count.
    QVERIFY2(gotOutput > double(written) * 0.6 - 40 && gotOutput < double(written) * 1.6 + 40, numbers.constData());
}

void TestMoneyMatrix::checkCost(const RequestRecord &record, Pricing pricing)
{
    const double input = double(record.usage.input.value_or(0));
    const double output = double(record.usage.output.value_or(0));
    switch (pricing) {
    case Pricing::Known:
        QVERIFY(record.cost);
        QCOMPARE(record.cost->nano(), price(input, output).nano());
        QVERIFY(!record.isUnpriced);
        break;
    case Pricing::Partly:
        QVERIFY(record.cost);
        QCOMPARE(record.cost->nano(), price(input, 0).nano());
        QCOMPARE(record.isUnpriced, output > 0);
        break;
    case Pricing::Unknown:
        QVERIFY(!record.cost);
        QVERIFY(record.isUnpriced);
        break;
    }
}

/// Memory, store and what a restart begins with.
void TestMoneyMatrix::checkBooks(House &house, const RequestRecord &record)
{
    const Money cost = record.cost.value_or(Money());
    ++house.requests;
    house.total += cost;
    QTRY_COMPARE_WITH_TIMEOUT(house.recorder->counts().written, house.requests, 30'000);
    const auto store = Store::open(house.path());
    QVERIFY(store.ok());
    const QDate day = QDateTime::fromMSecsSinceEpoch(record.timeMs).date();
    QCOMPARE(readKeySpending(**store, day).value()[zed().hash].day.nano(), house.total.nano());
    const auto restarted = readSpentByDay(**store).value();
    if (house.total.isZero())
        return;
    Admission after;
    after.setSpent(restarted);
    GatewayKey limited = zed();
    limited.budgetDay = house.total.dollars();
    const Instant now{1, record.timeMs};
    QVERIFY(!after.admit(limited, {}, now).ok());
    limited.budgetDay = (house.total + Money::ofNano(1)).dollars();
    QVERIFY(after.admit(limited, {}, now).ok());
}

void TestMoneyMatrix::run()
{
    QFETCH(Ending, ending);
    QFETCH(QByteArray, door);
    QFETCH(bool, stream);
    QFETCH(Pricing, pricing);
    const DoorCase &doorCase = doors().at(door);
    const qint64 input = promptTokens(door);
    House &house = houseOf(pricing, ending);
    house.begin();
    const auto client = house.send(doorCase, stream, headersOf(ending, doorCase, stream));
    end(house, ending, stream, client);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(house.simulatorsCount(), 30'000);
    const RequestRecord record = *house.live->since(house.seen).records.back();
    checkUsage(record, ending, doorCase, input, *house.simulatorsCount(), stream);
    if (ending != Ending::Refused)
        checkCost(record, pricing);
    checkBooks(house, record);
}

QTEST_GUILESS_MAIN(TestMoneyMatrix)
#include "tst_moneymatrix.moc"
