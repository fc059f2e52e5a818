// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/responsebuilder.h"

#include <QTest>

using namespace sluice;

class TestResponseBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsBecomeOneAnswer()
    {
        ResponseBuilder builder(1000);
        QVERIFY(builder.isEmpty());
        Usage usage;
        usage.output = 7;
        for (const StreamEvent &event : std::vector<StreamEvent>{
                 Started{"c1", "m", 5}, ReasoningDelta{"Hm"}, ReasoningDelta{"m."}, TextDelta{"Hel"}, TextDelta{"lo"},
                 RefusalDelta{"No."}, ToolCallDelta{0, "t1", "f", "{\"a\""}, ToolCallDelta{0, {}, {}, ":1}"},
                 ToolCallDelta{1, "t2", "g", {}}, UsageUpdate{usage}, Finished{FinishReason::ToolCalls}})
            builder.add(event);
        const ChatResponse &response = builder.response();
        QVERIFY(!builder.isEmpty());
        QCOMPARE(response.id, "c1");
        QCOMPARE(response.model, "m");
        QCOMPARE(response.created, 5);
        QCOMPARE(joinedText(response.message), "Hello");
        QCOMPARE(response.message.reasoning, "Hmm.");
        QCOMPARE(response.refusal, "No.");
        QCOMPARE(response.message.toolCalls, (std::vector<ToolCall>{{"t1", "f", "{\"a\":1}"}, {"t2", "g", {}}}));
        QCOMPARE(response.usage.output, 7);
        QCOMPARE(response.finishReason, FinishReason::ToolCalls);
    }

    void itEndsWhereTheRoomEnds()
    {
        ResponseBuilder builder(10);
        for (int i = 0; i < 100; ++i) {
            builder.add(TextDelta{"abc"});
            builder.add(ReasoningDelta{"x"});
        }
        QCOMPARE(joinedText(builder.response().message).size() + builder.response().message.reasoning.size(), 10);
        builder.add(ToolCallDelta{5, "t", "f", "x"}); // no call 0 to 4
        QVERIFY(builder.response().message.toolCalls.empty());
    }
};

QTEST_APPLESS_MAIN(TestResponseBuilder)
#include "tst_responsebuilder.moc"
