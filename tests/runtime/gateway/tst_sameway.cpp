// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/handler.h"
#include "playground/lane.h"
#include "playground/panebody.h"
#include "record/liverequests.h"
#include "support/peers/fakeexchange.h"
#include "support/peers/faketransport.h"
#include "json/value.h"

#include <QTest>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;

// The gateway and the playground on the same fakes, without a socket and on one thread: what the one does with a
// request the other does too.

namespace {

const QByteArray image =
    R"({"model":"one/m","messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:,"}}]}]})";
const QByteArray answer = R"(data: {"choices":[{"index":0,"delta":{"content":"Hello you."},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

data: {"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":3,"total_tokens":13}}

data: [DONE]

)";

ProviderAccess provider(const QByteArray &id)
{
    ProviderAccess access;
    access.profile.id = id;
    access.profile.name = id;
    access.profile.dialect = "openai-chat";
    access.profile.keyVariable = "KEY";
    access.profile.imagesMustBeKnown = true;
    access.profile.paths = {{"chat", "/chat/completions"}, {"models", "/models"}};
    access.baseUrl = QUrl(u"http://127.0.0.1:9/"_s + QString::fromLatin1(id));
    access.key = Secret("secret-of-" + id);
    return access;
}

ChatRequest asks(const QByteArray &model, const QByteArray &text = "Hello")
{
    return {model, {textMessage(Role::User, text)}};
}

/// Both, with the same providers, routes and prices.
struct House {
    House()
    {
        ProviderSet set;
        set.providers = {provider("one"), provider("two")};
        providers = std::make_shared<const ProviderSet>(std::move(set));
        rules.routes["fast"] = {"fast", Strategy::Priority, {{"one/m"}, {"two/m", 1, 1}}};
        rules.prices = {{"one", "m", Price{1, 1, 2}}};
        makeGateway();
        lane = std::make_unique<PlaygroundLane>(
            providers,
            [this] {
                auto made = std::make_unique<FakeTransport>();
                playground = made.get();
                made->onCall = [this](FakeCall &call) { serve(call); };
                return made;
            },
            PlaygroundRecords{{requests}, {}}, rules);
        lane->open();
    }

    void makeGateway()
    {
        const PriceSheet prices = PriceSheet::with(rules.prices);
        auto setup = std::make_shared<GatewaySetup>();
        setup->policy.requireKey = false;
        setup->providers = providers;
        setup->prices = prices;
        setup->rules.routes = rules.routes;
        setup->router = std::make_unique<const Router>(providers, rules.routes, prices, ClaudeFamilies());
        shared->setup.replace(setup);
        shared->keys = std::make_shared<GatewayKeyRing>(std::vector<GatewayKey>());
        shared->calibration = std::make_shared<TokenCalibration>();
        shared->sinks = {requests};
        auto made = std::make_unique<FakeTransport>();
        gateway = made.get();
        made->onCall = [this](FakeCall &call) { serve(call); };
        handler = std::make_unique<GatewayHandler>(shared, std::move(made));
    }

    void serve(FakeCall &call) const
    {
        if (call.request().url.path().endsWith(u"/models"_s)) {
            call.respond(200, {{"content-type", "application/json"}}, R"({"object":"list","data":[{"id":"m"}]})");
        } else if (status != 200) {
            call.respond(status, {{"content-type", "application/json"}},
                         R"({"error":{"message":"secret-of-one is out","type":"server_error"}})");
        } else if (answers) {
            call.respond(200, {{"content-type", "text/event-stream"}}, answer);
        } else {
            call.writeHead(200, {{"content-type", "text/event-stream"}});
            call.writeBytes(answer.left(answer.indexOf("\n\n") + 2));
        }
    }

    /// Asks through the gateway; over when it is answered.
    std::unique_ptr<FakeExchange> send(const QByteArray &body) const
    {
        auto exchange = std::make_unique<FakeExchange>("/v1/chat/completions", body);
        handler->handle(exchange.get());
        return exchange;
    }

    std::shared_ptr<PaneStore> run(const ChatRequest &request) const
    {
        auto store = std::make_shared<PaneStore>([this](const PaneStore *self) { lane->stop(self); });
        lane->run({{store, request}});
        return store;
    }

    [[nodiscard]] RequestRecord lastRecord() const { return *requests->since(0).records.back(); }

    ProviderSetPtr providers;
    PlaygroundRules rules;
    std::shared_ptr<LiveRequests> requests = std::make_shared<LiveRequests>();
    int status = 200;
    bool answers = true;
    FakeTransport *gateway = nullptr;
    FakeTransport *playground = nullptr;
    std::shared_ptr<GatewayShared> shared = std::make_shared<GatewayShared>();
    std::unique_ptr<GatewayHandler> handler;
    std::unique_ptr<PlaygroundLane> lane;
};

/// How many requests for an answer were sent.
int sent(const FakeTransport &transport)
{
    return int(std::count_if(transport.requests().begin(), transport.requests().end(),
                             [](const TransportRequest &request) { return request.method == "POST"; }));
}

/// When each was made is its own.
std::vector<RecordedAttempt> withoutTimes(std::vector<RecordedAttempt> attempts)
{
    for (RecordedAttempt &attempt : attempts)
        attempt.begin = attempt.end = {};
    return attempts;
}

} // namespace

class TestSameWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameIsSentAndRecorded();
    void imagesAreRefusedByBoth();
    void aPaneIsOneTargetOfItsRoute();
    void aTargetThatFailsIsLeftAlone();
    void whatWasStoppedIsRecorded();
    void aRefusalBeforeSendingIsRecorded();
    void whatAModelTakesNotIsLeftOutAndTold();
};

void TestSameWay::theSameIsSentAndRecorded()
{
    House house;
    const auto exchange = house.send(
        R"({"model":"fast","messages":[{"role":"user","content":"Hello"}],"stream":true,"stream_options":{"include_usage":true}})");
    QTRY_VERIFY(exchange->isOver);
    QCOMPARE(exchange->answer.status, 200);
    QVERIFY(exchange->answer.body.contains("Hello you."));
    const RequestRecord asked = house.lastRecord();
    const auto store = house.run(asks("fast"));
    QTRY_VERIFY(store->isOver());
    QCOMPARE(store->state(), PaneState::Done);
    const TransportRequest &one = house.gateway->requests().back();
    const TransportRequest &other = house.playground->requests().back();
    QCOMPARE(other.url, one.url);
    QCOMPARE(other.headers.value("authorization"), one.headers.value("authorization"));
    const Result<json::Document> body = json::Document::parse(one.body);
    const Result<json::Document> paneBody = json::Document::parse(other.body);
    for (const char *member : {"model", "messages", "stream", "stream_options"})
        QCOMPARE(paneBody->root()[member].raw().toByteArray(), body->root()[member].raw().toByteArray());

    const RequestRecord told = house.lastRecord();
    QCOMPARE(told.client, u"playground"_s);
    QVERIFY(told.id != asked.id && told.id.startsWith("req_"));
    QCOMPARE(told.door, asked.door);
    QCOMPARE(told.model, asked.model);
    QCOMPARE(told.target, QByteArray("one/m"));
    QCOMPARE(told.target, asked.target);
    QCOMPARE(withoutTimes(told.attempts), withoutTimes(asked.attempts));
    QCOMPARE(told.status, 200);
    QCOMPARE(told.usage, asked.usage);
    QCOMPARE(told.cost, asked.cost);
    QCOMPARE(told.cost->nano(), 16'000); // 10 at one, 3 at two dollars a million
    QCOMPARE(told.stream, asked.stream);
    QVERIFY(told.times.firstToken && told.times.total >= *told.times.firstToken);
}

void TestSameWay::imagesAreRefusedByBoth()
{
    House house;
    const auto exchange = house.send(image);
    QTRY_VERIFY(exchange->isOver);
    QCOMPARE(exchange->answer.status, 400);
    ChatRequest request = asks("one/m");
    request.messages[0].content.push_back(ImagePart{"data:,"});
    request.messages[0].contentIsList = true;
    const auto store = house.run(request);
    QTRY_VERIFY(store->isOver());
    QCOMPARE(store->error()->kind, ErrorKind::InvalidRequest);
    QCOMPARE(sent(*house.gateway) + sent(*house.playground), 0);
    QCOMPARE(house.lastRecord().errorKind, QByteArray("invalid_request"));
    QCOMPARE(house.lastRecord().status, 400);
}

void TestSameWay::aPaneIsOneTargetOfItsRoute()
{
    House house;
    house.status = 500;
    const auto store = house.run(asks("fast"));
    QTRY_VERIFY(store->isOver());
    QCOMPARE(store->state(), PaneState::Failed);
    QCOMPARE(sent(*house.playground), 1);
    const RequestRecord told = house.lastRecord();
    QCOMPARE(told.status, 500);
    QCOMPARE(told.attempts.size(), std::size_t(1));
    QVERIFY(!told.cost);
    QVERIFY2(!told.errorMessage.contains(u"secret-of-one"_s), qPrintable(told.errorMessage));
}

void TestSameWay::aTargetThatFailsIsLeftAlone()
{
    House house;
    house.status = 500;
    for (int i = 0; i < 5; ++i) {
        const auto failing = house.run(asks("one/m"));
        QTRY_VERIFY(failing->isOver());
    }
    const int before = sent(*house.playground);
    house.status = 200;
    const auto store = house.run(asks("one/m"));
    QTRY_VERIFY(store->isOver());
    QCOMPARE(store->state(), PaneState::Failed);
    QVERIFY(store->error()->retryAfter);
    QCOMPARE(sent(*house.playground), before);
    // Of a route the next one is whose turn it is.
    const auto routed = house.run(asks("fast"));
    QTRY_VERIFY(routed->isOver());
    QCOMPARE(routed->state(), PaneState::Done);
    QCOMPARE(house.lastRecord().target, QByteArray("two/m"));
    QVERIFY(house.lastRecord().isUnpriced);
}

void TestSameWay::whatWasStoppedIsRecorded()
{
    House house;
    house.answers = false;
    const auto store = house.run(asks("one/m"));
    QTRY_VERIFY(!store->events(0).empty());
    store->stop();
    QTRY_VERIFY(!house.requests->since(0).records.empty());
    const RequestRecord told = house.lastRecord();
    QCOMPARE(told.status, 499);
    QCOMPARE(told.errorKind, QByteArray("cancelled"));
    QVERIFY(told.isEstimated && told.cost && told.cost->nano() > 0);
    house.lane.reset();
    QCOMPARE(house.requests->since(0).records.size(), std::size_t(1));
}

void TestSameWay::aRefusalBeforeSendingIsRecorded()
{
    House house;
    const auto store = house.run(asks("nobody/m"));
    QTRY_VERIFY(store->isOver());
    QCOMPARE(store->error()->kind, ErrorKind::NotFound);
    QCOMPARE(house.lastRecord().model, QByteArray("nobody/m"));
    QCOMPARE(house.lastRecord().status, 404);
    QCOMPARE(sent(*house.playground), 0);
}

void TestSameWay::whatAModelTakesNotIsLeftOutAndTold()
{
    const ProviderProfile profile = provider("one").profile;
    ModelFacts facts;
    facts.reasoning = false;
    facts.tools = false;
    facts.json = false;
    facts.maxOutputTokens = 100;
    ChatRequest request = asks("m");
    request.reasoningEffort = "high";
    request.tools = {{"f"}};
    request.responseFormat = ResponseFormat{ResponseFormat::Kind::JsonObject};
    request.sampling.maxOutputTokens = 500;
    const Result<PreparedRequest> prepared = preparePaneBody(request, profile, "m", facts);
    QVERIFY(prepared.ok());
    for (const char *path : {"tools", "response_format", "reasoning_effort"}) {
        QVERIFY2(prepared->dropped.contains(path), path);
        QVERIFY2(!prepared->body.contains(path), path);
    }
    QVERIFY(!prepared->body.contains("500"));
    facts.reasoning = true;
    facts.efforts = {"low", "medium"};
    const Result<PreparedRequest> nearest = preparePaneBody(request, profile, "m", facts);
    QVERIFY(nearest->body.contains(R"("reasoning_effort":"medium")"));
    QVERIFY(nearest->dropped.contains("reasoning_effort"));
}

QTEST_GUILESS_MAIN(TestSameWay)
#include "tst_sameway.moc"
