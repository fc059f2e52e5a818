// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/requesttokens.h"
#include "meter/tokenestimator.h"

#include <QTest>

using namespace sluice;

class TestRequestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryPart();
    void growsWithTheText();
};

void TestRequestTokens::countsEveryPart()
{
    ChatRequest request;
    QCOMPARE(estimateInputTokens(request), 0);
    auto grows = [&, before = qint64(0)]() mutable {
        const qint64 now = estimateInputTokens(request);
        return std::exchange(before, now) < now;
    };
    request.messages.push_back(textMessage(Role::User, "What is the weather in Paris?"));
    QVERIFY(grows());
    request.messages.back().content.push_back(ImagePart{"https://example.com/a.png"});
    QVERIFY(grows());
    request.messages.back().content.push_back(OtherPart{"file", R"({"type":"file","file":{"file_id":"file-1"}})"});
    QVERIFY(estimateInputTokens(request) > 2 * tokensPerImage);
    QVERIFY(grows());
    request.messages.push_back({Role::Assistant});
    request.messages.back().reasoning = "The user asks for the weather.";
    QVERIFY(grows());
    request.messages.back().toolCalls.push_back({"call_1", "weather", R"({"city":"Paris"})"});
    QVERIFY(grows());
    request.tools.push_back({"weather", "Tells the weather.", R"({"type":"object"})"});
    QVERIFY(grows());
    request.responseFormat = ResponseFormat{ResponseFormat::Kind::JsonSchema, "out", R"({"type":"object"})"};
    QVERIFY(grows());
}

void TestRequestTokens::growsWithTheText()
{
    ChatRequest request;
    const QByteArray text = QByteArray("The quick brown fox jumps over the lazy dog. ").repeated(100);
    request.messages.push_back(textMessage(Role::User, text));
    const qint64 tokens = estimateInputTokens(request);
    QVERIFY(tokens >= estimateTokens(text));
    QVERIFY(tokens <= estimateTokens(text) + 10);
}

QTEST_APPLESS_MAIN(TestRequestTokens)
#include "tst_requesttokens.moc"
