// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/conversation.h"
#include "chat/messagejson.h"
#include "meter/figures.h"
#include "json/writer.h"

#include <QTest>

#include <random>

using namespace sluice;

namespace {

int ask(Conversation &talk, const QByteArray &text)
{
    return talk.append(textMessage(Role::User, text));
}

int answer(Conversation &talk, const QByteArray &text, const QByteArray &model = "p/m")
{
    return talk.append(textMessage(Role::Assistant, text), {model, AnswerState::Done});
}

QByteArray said(const std::vector<Message> &messages)
{
    QByteArrayList words;
    for (const Message &message : messages)
        words << roleName(message.role).left(1) + ':' + joinedText(message);
    return words.join(' ');
}

QByteArray sent(const Conversation &talk)
{
    return said(talk.messagesToSend());
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOn();
    void editsAreBranches();
    void answersHaveSiblings();
    void choosingComesBackToWhereItWas();
    void removesWithAllThatFollows();
    void removedComesBack();
    void unansweredPromptsAreNotSent();
    void callsAreSentWithTheirResultsOnly();
    void thinkingIsNotSent();
    void adoptsWhatAnotherSaid();
    void brokenStoresAreRead();
    void messagesComeBackAsTheyWere();
    void figuresComeBackAsTheyWere();
    void anyOrderOfStepsHolds();
};

void TestConversation::goesOn()
{
    Conversation talk;
    QVERIFY(talk.isEmpty());
    QCOMPARE(talk.tip(), 0);
    const int first = ask(talk, "one");
    const int second = answer(talk, "1");
    ask(talk, "two");
    QCOMPARE(talk.path().size(), size_t(3));
    QCOMPARE(talk.find(second)->parent, first);
    QCOMPARE(sent(talk), QByteArray("u:one a:1 u:two"));
}

void TestConversation::editsAreBranches()
{
    Conversation talk;
    const int first = ask(talk, "one");
    answer(talk, "1");
    const int edited = talk.branch(0, textMessage(Role::User, "uno"));
    QCOMPARE(talk.siblings(first), (std::vector<int>{first, edited}));
    QCOMPARE(sent(talk), QByteArray("u:uno"));
    answer(talk, "eins");
    talk.choose(first);
    QCOMPARE(sent(talk), QByteArray("u:one a:1"));
    QVERIFY(talk.isChosen(first) && !talk.isChosen(edited));
}

void TestConversation::answersHaveSiblings()
{
    Conversation talk;
    const int prompt = ask(talk, "q");
    const int one = answer(talk, "1");
    ask(talk, "next");
    talk.endAt(prompt);
    QCOMPARE(sent(talk), QByteArray("u:q"));
    const int two = answer(talk, "2");
    QCOMPARE(talk.siblings(two), (std::vector<int>{one, two}));
    QCOMPARE(sent(talk), QByteArray("u:q a:2"));
}

void TestConversation::choosingComesBackToWhereItWas()
{
    Conversation talk;
    const int prompt = ask(talk, "q");
    const int one = answer(talk, "1");
    ask(talk, "next");
    answer(talk, "n1");
    const int two = talk.branch(prompt, textMessage(Role::Assistant, "2"), {"p/m", AnswerState::Done});
    QCOMPARE(talk.tip(), two);
    talk.choose(one);
    QCOMPARE(sent(talk), QByteArray("u:q a:1 u:next a:n1"));
}

void TestConversation::removesWithAllThatFollows()
{
    Conversation talk;
    const int prompt = ask(talk, "q");
    const int one = answer(talk, "1");
    ask(talk, "next");
    const int two = talk.branch(prompt, textMessage(Role::Assistant, "2"), {"p/m", AnswerState::Done});
    const Conversation::Removed removed = talk.remove(one);
    QCOMPARE(removed.nodes.size(), size_t(2));
    QCOMPARE(talk.tip(), two);
    QCOMPARE(talk.remove(77).nodes.size(), size_t(0));
    (void)talk.remove(prompt);
    QVERIFY(talk.isEmpty());
    QCOMPARE(talk.path().size(), size_t(0));
}

void TestConversation::removedComesBack()
{
    Conversation talk;
    const int prompt = ask(talk, "q");
    const int one = answer(talk, "1");
    ask(talk, "next");
    answer(talk, "n1");
    const std::vector<ConversationNode> before = talk.nodes();
    const std::vector<int> path = talk.path();
    for (const int id : {one, prompt}) {
        talk.restore(talk.remove(id));
        QCOMPARE(talk.nodes(), before);
        QCOMPARE(talk.path(), path);
    }
    // An id is never given twice, not even after its message went.
    const Conversation::Removed removed = talk.remove(one);
    QVERIFY(ask(talk, "other") > path.back());
    talk.restore(removed);
    QCOMPARE(talk.path(), path);
}

void TestConversation::unansweredPromptsAreNotSent()
{
    Conversation talk;
    ask(talk, "one");
    talk.append({Role::Assistant}, {"p/m", AnswerState::Failed});
    ask(talk, "two");
    QCOMPARE(sent(talk), QByteArray("u:two"));
    answer(talk, "2");
    ask(talk, "three");
    QCOMPARE(sent(talk), QByteArray("u:two a:2 u:three"));
}

void TestConversation::callsAreSentWithTheirResultsOnly()
{
    Conversation talk;
    ask(talk, "weather?");
    Message call{Role::Assistant};
    call.toolCalls = {{"c1", "look", "{}"}, {"c2", "ask", "{}"}};
    talk.append(call, {"p/m", AnswerState::Done});
    ask(talk, "never mind");
    // A call alone is refused by providers.
    const QByteArray none = " t:No result was given for this call.";
    QCOMPARE(sent(talk), "u:weather? a:" + none + none + " u:never mind");
    (void)talk.remove(talk.tip());
    Message result = textMessage(Role::Tool, "sun");
    result.toolCallId = "c2";
    QCOMPARE(sent(talk), QByteArray("u:weather?")); // it stands open
    talk.append(result);
    QCOMPARE(sent(talk), "u:weather? a:" + none + " t:sun");
    const std::vector<Message> messages = talk.messagesToSend();
    QCOMPARE(messages[1].toolCalls.size(), size_t(2));
    QCOMPARE(messages[2].toolCallId, QByteArray("c1"));
    QCOMPARE(messages[3].toolCallId, QByteArray("c2"));
}

void TestConversation::thinkingIsNotSent()
{
    Conversation talk;
    ask(talk, "q");
    Message message = textMessage(Role::Assistant, "1");
    message.reasoning = "hm";
    talk.append(message, {"p/m", AnswerState::Done});
    QVERIFY(talk.messagesToSend()[1].reasoning.isEmpty());
    QCOMPARE(talk.nodes()[1].message.reasoning, QByteArray("hm"));
}

void TestConversation::adoptsWhatAnotherSaid()
{
    Conversation here;
    ask(here, "q");
    answer(here, "mine", "p/a");
    ask(here, "next");
    Conversation there;
    ask(there, "q");
    answer(there, "theirs", "p/b");
    const std::vector<int> made = here.adopt(nodesOfPath(there));
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(sent(here), QByteArray("u:q a:theirs"));
    QCOMPARE(here.find(made[0])->note.model, QByteArray("p/b"));
    QCOMPARE(here.siblings(made[0]).size(), size_t(2));
    QVERIFY(here.adopt(nodesOfPath(there)).empty()); // once is enough
}

void TestConversation::brokenStoresAreRead()
{
    const Message message = textMessage(Role::User, "x");
    const Conversation talk({{5, 4, message},
                             {2, 0, message},
                             {3, 9, message},
                             {4, 2, message},
                             {4, 2, message},
                             {6, 7, message},
                             {7, 6, message},
                             {-1, 0, message},
                             {8, 8, message},
                             {2147483647, 0, message}},
                            99);
    QCOMPARE(talk.path(), (std::vector<int>{2, 4, 5}));
    QCOMPARE(talk.nodes().size(), size_t(3));
    QVERIFY(Conversation({}, 3).isEmpty());
}

void TestConversation::messagesComeBackAsTheyWere()
{
    Message odd{Role::Assistant};
    odd.content = {TextPart{"a\n\"b\"\\ \xF0\x9F\x98\x80", {{"cache", "{\"x\":1}"}}},
                   ImagePart{"data:image/png;base64,AA", "low"}, OtherPart{"audio", "{\"type\":\"audio\"}"}};
    odd.contentIsList = true;
    odd.reasoning = "because";
    odd.toolCalls = {{"c", "f", "{\"a\": 1, \"a\": 2} "}};
    odd.extra = {{"k", "[1, 2]"}};
    Message empty{Role::Assistant};
    empty.contentIsNull = true;
    Message list{Role::User};
    list.contentIsList = true;
    Message tool = textMessage(Role::Tool, "");
    tool.toolCallId = "c";
    tool.name = "f";
    for (const Message &message : {odd, empty, list, tool, textMessage(Role::Developer, "be brief")}) {
        const Result<json::Document> parsed = json::Document::parse(messageJson(message));
        QVERIFY(parsed.ok());
        const Result<Message> back = readMessage(parsed->root());
        QVERIFY(back.ok());
        QCOMPARE(*back, message);
    }
    for (const char *bad : {"[]", "{}", R"({"role":"king"})", "3"})
        QVERIFY(!readMessage(json::Document::parse(bad)->root()).ok());
}

void TestConversation::figuresComeBackAsTheyWere()
{
    Figures figures;
    QCOMPARE(readFigures(figuresJson(figures)), figures);
    figures.counters.ttft = 0.1;
    figures.counters.inputTokens = 0;
    figures.counters.outputTokens = 1'234'567'890'123;
    figures.counters.doubts = "told \"too\" much";
    figures.counters.costEstimated = true;
    figures.counters.elapsed = 1e-3;
    figures.counters.cost = 1.25e-7;
    figures.phases = {1, 2, 3, 4, 5.5};
    QCOMPARE(readFigures(figuresJson(figures)), figures);
    QCOMPARE(readFigures("{]"), Figures());
    QCOMPARE(readFigures(R"({"ttft_ms":"x","input_tokens":1.5})"), Figures());
}

/// Any order of steps leaves a path that begins at the top and whose messages are there.
void TestConversation::anyOrderOfStepsHolds()
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same each time
    for (int round = 0; round < 200; ++round) {
        Conversation talk;
        Conversation::Removed removed;
        for (int step = 0; step < 60; ++step) {
            const auto any = [&] { return talk.isEmpty() ? 0 : talk.nodes()[random() % talk.nodes().size()].id; };
            switch (random() % 6) {
            case 0: talk.append(textMessage(Role::User, "u")); break;
            case 1: (void)talk.branch(any(), textMessage(Role::Assistant, "a")); break;
            case 2: talk.choose(any()); break;
            case 3: removed = talk.remove(any()); break;
            case 4: talk.restore(removed); break;
            case 5: talk.endAt(any()); break;
            }
            int before = 0;
            for (const int id : talk.path()) {
                QVERIFY(talk.find(id));
                QCOMPARE(talk.find(id)->parent, before);
                before = id;
            }
            const Conversation stored(talk.nodes(), talk.tip());
            QCOMPARE(stored.nodes(), talk.nodes());
            if (talk.tip() != 0)
                QCOMPARE(stored.path(), talk.path());
        }
    }
}

QTEST_APPLESS_MAIN(TestConversation)
#include "tst_conversation.moc"
