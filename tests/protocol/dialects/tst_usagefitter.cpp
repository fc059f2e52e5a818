// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/chatanswerfitter.h"
#include "dialects/openaichat/passthrough.h"

#include <QTest>

using namespace sluice;

/// Counts of tokens that clients with types could not read, in whole answers and in streams.
class TestUsageFitter : public QObject
{
    Q_OBJECT

    static QByteArray usageOf(const QByteArray &body)
    {
        const Result<json::Document> document = json::Document::parse(body);
        return document.ok() ? document->root()["usage"].raw().toByteArray() : QByteArray("no answer");
    }

private Q_SLOTS:
    /// What a provider tells beside `usage` has counts of its own.
    void countsOfAnExtension()
    {
        const auto fit = [](const QByteArray &usage) {
            const QByteArray answer = R"({"id":"c","choices":[],"x_groq":{"id":"r","usage":)" + usage + "}}";
            const QByteArray fitted = fitChatAnswer(answer, true);
            const Result<json::Document> document = json::Document::parse(fitted);
            return document.ok() ? document->root()["x_groq"].raw().toByteArray() : QByteArray();
        };
        for (const QByteArray good : {R"({"dram_cached_tokens":0,"sram_cached_tokens":4})", R"({"queue_time":0.5})"})
            QCOMPARE(fit(good), R"({"id":"r","usage":)" + good + '}');
        QCOMPARE(fit(R"({"dram_cached_tokens":"3","sram_cached_tokens":-1})"),
                 R"({"id":"r","usage":{"dram_cached_tokens":3}})");
        QCOMPARE(fit("[1,2]"), R"({"id":"r"})");
    }

    void counts_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("fit");
        const auto row = [](const char *name, const QByteArray &told, const QByteArray &fit) {
            QTest::newRow(name) << told << fit;
        };
        const QByteArray good = R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3})";
        row("as they should be", good, good);
        row("spaces stay", R"({ "prompt_tokens" : 1, "completion_tokens": 2, "total_tokens": 3 })",
            R"({ "prompt_tokens" : 1, "completion_tokens": 2, "total_tokens": 3 })");
        row("texts", R"({"prompt_tokens":"1","completion_tokens":"2","total_tokens":"3"})", good);
        row("fractions", R"({"prompt_tokens":1.0,"completion_tokens":2.0,"total_tokens":3.0})", good);
        row("below zero", R"({"prompt_tokens":-1,"completion_tokens":2,"total_tokens":1})",
            R"({"prompt_tokens":0,"completion_tokens":2,"total_tokens":2})");
        row("null", R"({"prompt_tokens":1,"completion_tokens":null,"total_tokens":null})",
            R"({"prompt_tokens":1,"completion_tokens":0,"total_tokens":1})");
        row("no sum", R"({"prompt_tokens":1,"completion_tokens":2})", good);
        row("the rest of a sum", R"({"prompt_tokens":10,"total_tokens":22})",
            R"({"prompt_tokens":10,"total_tokens":22,"completion_tokens":12})");
        row("other names", R"({"input_tokens":1,"output_tokens":2})",
            R"({"input_tokens":1,"output_tokens":2,"prompt_tokens":1,"completion_tokens":2,"total_tokens":3})");
        row("none at all", "{}", R"({"prompt_tokens":0,"completion_tokens":0,"total_tokens":0})");
        row("further members stay", R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"queue_time":-0.5})",
            R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"queue_time":-0.5})");
        row("parts",
            R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"cached_tokens":"1","audio_tokens":-4,"other":null}})",
            R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"cached_tokens":1,"other":null}})");
        row("no parts",
            R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"completion_tokens_details":null})",
            R"({"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"completion_tokens_details":null})");
    }

    void counts()
    {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, fit);
        const QByteArray head = R"({"id":"c","object":"chat.completion.chunk","created":7,"model":"m","choices":[)";
        const QByteArray answer = head
                                  + R"({"index":0,"message":{"role":"assistant","content":"A"},)"
                                    R"("finish_reason":"stop"}],"usage":)"
                                  + told + '}';
        QCOMPARE(usageOf(fitChatAnswer(answer, false)), fit);

        for (const bool isOnFinish : {false, true}) {
            ChatChunkFilter filter({.clientWantsUsage = true});
            QVERIFY(!filter.filter(head + R"({"index":0,"delta":{"role":"assistant","content":"A"}}]})").isEmpty());
            const QByteArray finish = R"({"index":0,"delta":{},"finish_reason":"stop"}])";
            QByteArrayList chunks;
            if (isOnFinish)
                chunks = {filter.filter(head + finish + ",\"usage\":" + told + '}')};
            else
                chunks = {filter.filter(head + finish + '}'), filter.filter(head + "],\"usage\":" + told + '}')};
            chunks += filter.end();
            QCOMPARE(usageOf(chunks.last()), fit);
        }
    }
};

QTEST_GUILESS_MAIN(TestUsageFitter)
#include "tst_usagefitter.moc"
