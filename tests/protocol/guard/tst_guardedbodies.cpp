// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/answerguard.h"
#include "support/cases/guardcases.h"
#include "json/writer.h"

#include <QTest>

using namespace sluice;
using Action = GuardRule::Action;

// Bodies and events of streams with what guards look for in them.

class TestGuardedBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alternatingTextsHideNothing();
    void bodiesKeepTheirBytes();
    void likelihoodsGoWithTheirText();
    void eventsKeepTheirBytes();
    void partsOfAContentHideNothing_data();
    void partsOfAContentHideNothing();
    void choicesAreTextsOfTheirOwn();
    void rulesAreForWhomTheySay();
    void shadowsOnlyLook();
};

void TestGuardedBodies::alternatingTextsHideNothing()
{
    // A card whose first part stands before a thought. Half of it waits; of a few digits, which may be anything, what
    // was told cannot be taken back, but it does not go on.
    const auto toldOf = [](const QByteArray &before, const QByteArray &after, Action action) {
        GuardReport report;
        AnswerGuard guard({test::guardRule("pii", action)}, nullptr, report);
        guard.add({{}, {TextDelta{before}}});
        guard.add({{}, {ReasoningDelta{"hm "}}});
        guard.add({{}, {TextDelta{after}}});
        guard.end();
        QByteArray text;
        for (const AnswerEvent &event : guard.take()) {
            if (const auto *delta = std::get_if<TextDelta>(&event.decoded.front()))
                text += delta->text;
        }
        return text + '|' + report.outcome();
    };
    QCOMPARE(toldOf("4111 1111 ", "1111 1111.", Action::Block), "|blocked");
    QCOMPARE(toldOf("4111 1111 ", "1111 1111.", Action::Redact), "[CARD].|redacted");
    QCOMPARE(toldOf("4111 1111 ", "is half of one.", Action::Redact), "4111 1111 is half of one.|passed");
    QCOMPARE(toldOf("4111 ", "1111 1111 1111.", Action::Block), "4111 |blocked");
}

void TestGuardedBodies::bodiesKeepTheirBytes()
{
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    Matcher matcher;
    GuardReport report;
    const QByteArray plain = " {\"model\" : \"a@b.example\", \"temperature\":1.0, "
                             "\"messages\":[{\"role\":\"user\",\"content\":\"Hi\\u0021\"}]} ";
    QCOMPARE(guardBody(plain, JsonBody::Request, rules, matcher, report), plain);
    QCOMPARE(report.outcome(), "passed");
    const QByteArray told =
        R"( {"messages":[{"content":[{"type":"text","text":"I am anna\u0040example.com"},{"text":"4111111111111111"}]},)"
        R"({"tool_calls":[{"id":"a@b.example","function":{"name":"x@y.example","arguments":"{\"to\":\"bob@example.com\"}"}}]},)"
        R"({"type":"tool_use","input":{"name":"carl@example.com","type":"d@example.com","h@example.com":{"i@example.com":1}}},)"
        R"({"type":"document","source":{"type":"text","media_type":"text/plain","data":"j@example.com"}},)"
        R"({"type":"image","source":{"type":"base64","data":"k@example.com"}}],"tools":[{"description":"e@example.com"}],)"
        R"("unknown":{"deep":["f@example.com"]},"documents":[{"source":{"type":"json","data":{"a":"l@example.com"}}}],)"
        R"("x":{"data":"m@example.com","status":{"b":"n@example.com"},"url":"data:,o@example.com"},"n":1.0})";
    const QByteArray wanted =
        R"( {"messages":[{"content":[{"type":"text","text":"I am [EMAIL]"},{"text":"[CARD]"}]},)"
        R"({"tool_calls":[{"id":"a@b.example","function":{"name":"x@y.example","arguments":"{\"to\":\"[EMAIL]\"}"}}]},)"
        R"({"type":"tool_use","input":{"name":"[EMAIL]","type":"[EMAIL]","[EMAIL]":{"[EMAIL]":1}}},)"
        R"({"type":"document","source":{"type":"text","media_type":"text/plain","data":"[EMAIL]"}},)"
        R"({"type":"image","source":{"type":"base64","data":"k@example.com"}}],"tools":[{"description":"e@example.com"}],)"
        R"("unknown":{"deep":["[EMAIL]"]},"documents":[{"source":{"type":"json","data":{"a":"[EMAIL]"}}}],)"
        R"("x":{"data":"[EMAIL]","status":{"b":"[EMAIL]"},"url":"data:,[EMAIL]"},"n":1.0})";
    QCOMPARE(guardBody(told, JsonBody::Request, rules, matcher, report), wanted);
    QCOMPARE(report.outcome(), "redacted");
    for (const char *odd :
         {"", "null", "[", "[[[[[[[[[[", "\"a@b.example\"", "{\"a\":\"\\ud800\"}", "{\"content\":\"\xff\xfe\"}"})
        (void)guardBody(odd, JsonBody::Request, rules, matcher, report);
    const QByteArray deep = QByteArray("[").repeated(900) + "\"a@b.example\"" + QByteArray("]").repeated(900);
    GuardReport deepReport;
    (void)guardBody(deep, JsonBody::Request, {test::guardRule("pii", Action::Block)}, matcher, deepReport);
    QCOMPARE(deepReport.outcome(), "blocked");
}

void TestGuardedBodies::likelihoodsGoWithTheirText()
{
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    Matcher matcher;
    GuardReport report;
    const QByteArray answer =
        R"({"choices":[{"message":{"content":"to a@b.example!"},"logprobs":{"content":[{"token":"a@b"}]}}]})";
    QCOMPARE(guardBody(answer, JsonBody::Answer, rules, matcher, report),
             R"({"choices":[{"message":{"content":"to [EMAIL]!"},"logprobs":null}]})");
    const QByteArray responses =
        R"({"output":[{"content":[{"type":"output_text","text":"to a@b.example!","logprobs":[{"token":"a@b"}]}]}]})";
    QCOMPARE(guardBody(responses, JsonBody::Answer, rules, matcher, report),
             R"({"output":[{"content":[{"type":"output_text","text":"to [EMAIL]!","logprobs":[]}]}]})");
}

namespace {

/// What the bytes of a passed-on stream become.
QByteArrayList passed(const QByteArrayList &events, const GuardRuleList &rules, GuardReport &report)
{
    AnswerGuard guard(rules, findDialect("openai-chat")->makeReader(), report);
    QByteArrayList out;
    for (const QByteArray &data : events)
        guard.add({{{}, data, {}}, {}});
    guard.end();
    for (const AnswerEvent &event : guard.take())
        out.append(event.raw.data);
    return out;
}

QByteArray chunk(int choice, const QByteArray &text)
{
    return "{\"id\":\"c\", \"x\":1.0,\"choices\":[{\"index\":" + QByteArray::number(choice)
           + ",\"delta\":{\"content\":" + json::quoted(text) + "},\"logprobs\":{\"content\":[]}}]}";
}

} // namespace

void TestGuardedBodies::eventsKeepTheirBytes()
{
    GuardReport report;
    const GuardRuleList rules{test::guardRule("pii", Action::Redact), test::guardRule("secrets", Action::Block)};
    const QByteArrayList plain{chunk(0, "a "), chunk(0, "b@"), chunk(0, " c"), "[DONE]"};
    QCOMPARE(passed(plain, rules, report), plain);
    QByteArrayList hidden{chunk(0, "an"), chunk(0, "na@exam"), chunk(0, "ple.com!"), "[DONE]"};
    const QByteArrayList out = passed(hidden, rules, report);
    QCOMPARE(out.size(), 4);
    QCOMPARE(json::Document::parse(out[0])->root()["choices"].items()[0]["delta"]["content"].text(), "[EMAIL]");
    QCOMPARE(json::Document::parse(out[1])->root()["choices"].items()[0]["delta"]["content"].text(), "");
    QCOMPARE(json::Document::parse(out[2])->root()["choices"].items()[0]["delta"]["content"].text(), "!");
    QVERIFY(out[0].contains("\"x\":1.0") && out[0].contains("\"logprobs\":null"));
}

void TestGuardedBodies::partsOfAContentHideNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &left) {
        QTest::newRow(name) << content << left;
    };
    const QByteArray text = R"({"type":"text","text":")";
    row("whole in one", '[' + text + "a@b.example\"}," + text + " c\"}]", '[' + text + "[EMAIL]\"}," + text + " c\"}]");
    row("cut in two", '[' + text + "I am ann\"}," + text + "a@b.example!\"}]",
        '[' + text + "I am [EMAIL]\"}," + text + "!\"}]");
    row("beside one that is whole", '[' + text + "x@y.example, ann\"}," + text + "a@b.example\"}]",
        '[' + text + "[EMAIL], [EMAIL]\"}," + text + "\"}]");
    row("around a picture",
        '[' + text + "4111 1111 \"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://a/b\"}}," + text
            + "1111 1111\"}]",
        '[' + text + "[CARD]\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://a/b\"}}," + text + "\"}]");
    row("in three", '[' + text + "4111 1111\"}," + text + " 1111 \"}," + text + "1111.\"}]",
        '[' + text + "[CARD]\"}," + text + "\"}," + text + ".\"}]");
}

/// Whoever reads the parts puts them together: a provider, a format with one text, a client.
void TestGuardedBodies::partsOfAContentHideNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, left);
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    Matcher matcher;
    GuardReport report;
    const QByteArray asked = R"({"messages":[{"role":"user","content":)";
    QCOMPARE(guardBody(asked + content + "}]}", JsonBody::Request, rules, matcher, report), asked + left + "}]}");
    const QByteArray told = R"({"choices":[{"index":0,"message":{"content":)";
    QCOMPARE(guardBody(told + content + "}}]}", JsonBody::Answer, rules, matcher, report), told + left + "}}]}");
    const QByteArray delta = R"({"choices":[{"index":0,"delta":{"content":)";
    QCOMPARE(passed({delta + content + "}}]}", "[DONE]"}, rules, report),
             (QByteArrayList{delta + left + "}}]}", "[DONE]"}));
}

void TestGuardedBodies::choicesAreTextsOfTheirOwn()
{
    GuardReport report;
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    const QByteArrayList out =
        passed({chunk(0, "x@"), chunk(1, "4111 1111 "), chunk(0, "y.example."), chunk(1, "1111 1111.")}, rules, report);
    QByteArrayList texts{"", ""};
    for (const QByteArray &data : out) {
        const Result<json::Document> document = json::Document::parse(data);
        const json::Value choice = document->root()["choices"].items()[0];
        texts[choice["index"].toInt().value_or(0)] += choice["delta"]["content"].text();
    }
    QCOMPARE(texts, (QByteArrayList{"[EMAIL].", "[CARD]."}));
}

void TestGuardedBodies::rulesAreForWhomTheySay()
{
    auto one = std::make_shared<GuardRule>();
    one->looksAtInput = true;
    one->scopes = {"team-*", "anna"};
    auto off = std::make_shared<GuardRule>(*one);
    off->enabled = GuardRule::Enabled::No;
    QCOMPARE(rulesFor({one, off}, GuardStage::Input, "team-7").size(), std::size_t(1));
    QCOMPARE(rulesFor({one, off}, GuardStage::Input, "anna").size(), std::size_t(1));
    QCOMPARE(rulesFor({one, off}, GuardStage::Input, "bob").size(), std::size_t(0));
    QCOMPARE(rulesFor({one, off}, GuardStage::Input, "").size(), std::size_t(0));
    QCOMPARE(rulesFor({one, off}, GuardStage::Output, "anna").size(), std::size_t(0));
}

void TestGuardedBodies::shadowsOnlyLook()
{
    auto shadow = std::make_shared<GuardRule>(*test::guardRule("pii", Action::Block));
    shadow->enabled = GuardRule::Enabled::Shadow;
    for (const GuardRulePtr &rule : {GuardRulePtr(shadow), test::guardRule("pii", Action::Flag)}) {
        GuardReport report;
        AnswerGuard guard({rule}, nullptr, report);
        QByteArray text;
        for (const char *piece : {"a", "nna@exam", "ple.com an\xc3", "\xa4"}) {
            guard.add({{}, {TextDelta{piece}}});
            QVERIFY(!guard.isHolding());
            text += std::get<TextDelta>(guard.take().front().decoded.front()).text;
        }
        QCOMPARE(text, "anna@example.com anä");
        QCOMPARE(report.outcome(), "flagged");
        QCOMPARE(report.rules(), QByteArrayList{"my pii/email"});
    }
}

QTEST_GUILESS_MAIN(TestGuardedBodies)
#include "tst_guardedbodies.moc"
