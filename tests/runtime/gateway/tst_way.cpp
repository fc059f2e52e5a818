// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gateway/pipeline/way.h"
#include "support/peers/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;

namespace {

ProviderAccess provider(const QByteArray &id, const QByteArray &keyPrefix = {})
{
    ProviderAccess access;
    access.profile.id = id;
    access.profile.name = id;
    access.profile.dialect = "openai-chat";
    access.profile.keyVariable = "KEY";
    access.profile.keyPrefix = keyPrefix;
    access.profile.paths = {{"chat", "/chat/completions"}};
    access.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9/") + QString::fromLatin1(id));
    access.key = Secret("secret-of-" + id);
    return access;
}

/// The steps by themselves, as a lane without sockets has them.
struct Lane {
    std::shared_ptr<GatewayShared> shared = std::make_shared<GatewayShared>();
    std::shared_ptr<GatewaySetup> setup = std::make_shared<GatewaySetup>();
    FakeTransport transport;
    std::unique_ptr<ModelLister> lister;

    explicit Lane(bool demo = false)
    {
        ProviderSet set;
        set.providers = {provider("one"), provider("two", "two_")};
        set.demo = demo;
        setup->providers = std::make_shared<const ProviderSet>(std::move(set));
        setup->router = std::make_unique<const Router>(setup->providers, RouteTable(), setup->prices, ClaudeFamilies());
        shared->calibration = std::make_shared<TokenCalibration>();
        lister = std::make_unique<ModelLister>(transport, setup->providers, shared->catalog);
    }

    RequestContext request(const QByteArray &body, const HeaderList &headers = {}, CallerCredentials caller = {},
                           DoorMatch door = {Door::Request})
    {
        return {shared, setup, transport, *lister, {door, std::move(caller), "req_1", headers, body, monotonicNs()}};
    }
};

const DoorMatch counting{Door::CountTokens, findClientDialect("anthropic-messages")};
const QByteArray plain = R"({"model":"one/m","messages":[{"role":"user","content":"Hi"}]})";

QByteArrayList namesOf(const RequestContext &request)
{
    QByteArrayList names;
    for (const Step &step : way) {
        if (!step.isFor || step.isFor(request))
            names.append(step.name);
    }
    return names;
}

/// What came of the last step that was taken: "next", "wait", "answer" or the code of an error.
QByteArray said(const StepResult &result)
{
    static const QByteArrayList names{"next", "wait", "answer"};
    return result.index() < 3 ? names.at(qsizetype(result.index())) : std::get<Error>(result).code;
}

} // namespace

class TestWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOrderIsTheContract();
    void switchesAreUnderstoodOrRefused_data();
    void switchesAreUnderstoodOrRefused();
    void aBodyThatCannotBeReadEndsTheWay();
    void listsAreAwaitedOnce();
    void picturesWaitForWhatIsKnownOfTheModel();
    void aCallersKeyGoesToItsProviderOnly();
    void aKeyIsHeldToItsModels();
    void aPreviewSetsNothingAside();
    void onlyTheSimulatorIsTold();
    void aStepMayReplaceTheBody();
    void theCallIsMadeAndNotBegun();
    void countsAreAnsweredHere();
};

void TestWay::theOrderIsTheContract()
{
    Lane lane;
    QCOMPARE(namesOf(lane.request(plain)), (QByteArrayList{"read", "route", "facts", "admit", "send"}));
    QCOMPARE(namesOf(lane.request(plain, {{"x-sluice-dry-run", "TRUE"}})),
             (QByteArrayList{"read", "route", "facts", "preview", "admit", "send"}));
    Lane guarded;
    guarded.setup->rules.guards = {std::make_shared<const GuardRule>()};
    QCOMPARE(namesOf(guarded.request(plain)), (QByteArrayList{"read", "guard", "route", "facts", "admit", "send"}));
    Lane demo(true);
    QCOMPARE(namesOf(demo.request(plain)), (QByteArrayList{"read", "route", "facts", "admit", "simulate", "send"}));
    QCOMPARE(namesOf(lane.request(plain, {}, {}, counting)).first(), "count");
}

void TestWay::switchesAreUnderstoodOrRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("means");
    for (const char *on : {"1", "true", "True", "yes", "on", " true "})
        QTest::addRow("'%s'", on) << QByteArray(on) << QByteArray("on");
    for (const char *off : {"0", "false", "FALSE", "no", "off"})
        QTest::addRow("'%s'", off) << QByteArray(off) << QByteArray("off");
    for (const char *unclear : {"", "2", "ja", "true, false", "enabled"})
        QTest::addRow("'%s'", unclear) << QByteArray(unclear) << QByteArray();
}

/// A header that asks for nothing to be sent, or to be left out, is never passed over.
void TestWay::switchesAreUnderstoodOrRefused()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, means);
    Lane lane;
    for (const QByteArray name : {"x-sluice-dry-run", "X-Sluice-Strict"}) {
        RequestContext request = lane.request(plain, {{name, value}});
        const StepResult read = readBody(request);
        QCOMPARE(said(read), means.isEmpty() ? "" : "next");
        if (means.isEmpty()) {
            QCOMPARE(std::get<Error>(read).param, name.toLower());
            continue;
        }
        const bool isOn = name.endsWith("n") ? namesOf(request).contains("preview") : request.request->strict;
        QCOMPARE(isOn, means == "on");
    }
    RequestContext twice = lane.request(plain, {{"x-sluice-dry-run", "true"}, {"x-sluice-dry-run", "false"}});
    QCOMPARE(said(readBody(twice)), "");
    RequestContext mistyped = lane.request(plain, {{"x-sluice-dryrun", "true"}});
    QCOMPARE(said(readBody(mistyped)), "");
    RequestContext answers = lane.request(plain, {{"x-sluice-model", "one/m"}});
    QCOMPARE(said(readBody(answers)), "next");
}

void TestWay::aBodyThatCannotBeReadEndsTheWay()
{
    Lane lane;
    for (const char *body :
         {"", "{", "[]", "{}", R"({"model":""})", R"({"model":"one/m","stream":"yes"})",
          R"({"model":"one/m","fallbacks":"two/m"})", R"({"model":"one/m","fallbacks":[{"model":"two/m"}]})"}) {
        RequestContext request = lane.request(body);
        QCOMPARE(std::get<Error>(readBody(request)).kind, ErrorKind::InvalidRequest);
    }
}

void TestWay::listsAreAwaitedOnce()
{
    Lane lane;
    RequestContext request = lane.request(R"({"model":"bare-id","messages":[]})");
    QCOMPARE(said(readBody(request)), "next");
    QCOMPARE(said(chooseTargets(request)), "wait");
    // Nobody lists it: that is said now, and not waited for again.
    QVERIFY(std::holds_alternative<Error>(chooseTargets(request)));
}

void TestWay::picturesWaitForWhatIsKnownOfTheModel()
{
    Lane lane;
    const QByteArray withImage =
        R"({"model":"one/m","messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:,"}}]}]})";
    ProviderSet strict = *lane.setup->providers;
    strict.providers[0].profile.imagesMustBeKnown = true;
    lane.setup->providers = std::make_shared<const ProviderSet>(std::move(strict));
    lane.setup->router =
        std::make_unique<const Router>(lane.setup->providers, RouteTable(), lane.setup->prices, ClaudeFamilies());
    for (const QByteArray &body : {withImage, plain}) {
        RequestContext request = lane.request(body);
        QCOMPARE(said(readBody(request)), "next");
        QCOMPARE(said(chooseTargets(request)), "next");
        QCOMPARE(said(awaitFacts(request)), body == plain ? "next" : "wait");
        QCOMPARE(said(awaitFacts(request)), "next");
    }
}

void TestWay::aCallersKeyGoesToItsProviderOnly()
{
    Lane lane;
    CallerCredentials caller;
    caller.otherBearer = Secret("two_of_the_caller");
    RequestContext request = lane.request(R"({"model":"one/m","fallbacks":["two/m"],"messages":[]})", {}, caller);
    QCOMPARE(said(readBody(request)), "next");
    QCOMPARE(said(chooseTargets(request)), "next");
    QCOMPARE(request.targets.size(), std::size_t(2));
    QVERIFY(!request.targets[0].keyIsCallers);
    QVERIFY(request.targets[1].keyIsCallers);
    QCOMPARE(request.targets[1].key.reveal(), "two_of_the_caller");
}

void TestWay::aKeyIsHeldToItsModels()
{
    Lane lane;
    GatewayKey key{"hash"};
    key.models = {"two/*"};
    CallerCredentials caller;
    caller.key = std::make_shared<const GatewayKey>(key);
    RequestContext request = lane.request(plain, {}, caller);
    QCOMPARE(said(readBody(request)), "next");
    QCOMPARE(said(chooseTargets(request)), "next");
    QCOMPARE(said(setAside(request)), "model_not_allowed");
    QVERIFY(!request.call);
}

void TestWay::aPreviewSetsNothingAside()
{
    Lane lane;
    GatewayKey key{"hash"};
    key.requestsPerMinute = 1;
    CallerCredentials caller;
    caller.key = std::make_shared<const GatewayKey>(key);
    for (int i = 0; i < 3; ++i) {
        RequestContext request = lane.request(plain, {{"x-sluice-dry-run", "true"}}, caller);
        QCOMPARE(said(readBody(request)), "next");
        QCOMPARE(said(chooseTargets(request)), "next");
        QCOMPARE(said(preview(request)), "answer");
    }
    QVERIFY(lane.transport.requests().empty());
}

void TestWay::onlyTheSimulatorIsTold()
{
    Lane lane;
    RequestContext request = lane.request(plain, {{"X-Sim-Fail", "500"}, {"x-other", "1"}, {"x-simple", "2"}});
    QCOMPARE(said(tellSimulator(request)), "next");
    QCOMPARE(request.moreHeaders.size(), 1);
    QCOMPARE(request.moreHeaders.value("x-sim-fail"), "500");
}

void TestWay::aStepMayReplaceTheBody()
{
    Lane lane;
    RequestContext request = lane.request(plain);
    QCOMPARE(said(readBody(request)), "next");
    QVERIFY(request.read(R"({"model":"two/n","messages":[{"role":"user","content":"masked"}]})").ok());
    QCOMPARE(said(chooseTargets(request)), "next");
    QCOMPARE(request.targets.front().qualifiedName(), "two/n");
    QCOMPARE(said(sendUpstream(request)), "next");
    request.call->start();
    QCOMPARE(lane.transport.requests().size(), std::size_t(1));
    QVERIFY(lane.transport.requests().front().body.contains("masked"));
    QVERIFY(!lane.transport.requests().front().body.contains("Hi"));
}

void TestWay::theCallIsMadeAndNotBegun()
{
    Lane lane;
    RequestContext request = lane.request(plain);
    QCOMPARE(said(readBody(request)), "next");
    QCOMPARE(said(chooseTargets(request)), "next");
    QCOMPARE(said(setAside(request)), "next");
    QCOMPARE(said(sendUpstream(request)), "next");
    QVERIFY(request.call);
    QVERIFY(lane.transport.requests().empty());
    QCOMPARE(request.call->target().qualifiedName(), "one/m");
}

void TestWay::countsAreAnsweredHere()
{
    Lane lane;
    const QByteArray body = R"({"model":"one/m","messages":[{"role":"user","content":"Hi"}],"max_tokens":1})";
    RequestContext request = lane.request(body, {}, {}, counting);
    QVERIFY(std::get<Answer>(answerTokenCount(request)).body.contains("input_tokens"));
    RequestContext broken = lane.request("{", {}, {}, counting);
    QVERIFY(std::holds_alternative<Error>(answerTokenCount(broken)));
    // A large one is counted elsewhere, and the step comes back to it.
    RequestContext large = lane.request(body + QByteArray(300 * 1024, ' '), {}, {}, counting);
    const StepResult result = answerTokenCount(large);
    QCOMPARE(said(result), "wait");
    QObject context;
    bool again = false;
    std::get<Wait>(result).until(&context, [&again] { again = true; });
    QTRY_VERIFY(again);
    QCOMPARE(said(answerTokenCount(large)), "answer");
    // A model that is nobody's, as far as the lists tell.
    RequestContext unknown = lane.request(QByteArray(body).replace("one/m", "claude"), {}, {}, counting);
    QCOMPARE(said(answerTokenCount(unknown)), "wait");
    const StepResult refused = answerTokenCount(unknown);
    QCOMPARE(said(refused), "model_not_found");
    QCOMPARE(statusOf(std::get<Error>(refused)), 404);
}

QTEST_GUILESS_MAIN(TestWay)
#include "tst_way.moc"
