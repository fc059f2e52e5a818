// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/completionschunkfilter.h"

#include <QTest>

using namespace sluice;

// What clients of text completions see of a provider's stream of them.

class TestCompletionsChunkFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void whatIsCutEndsEveryChoice();
};

void TestCompletionsChunkFilter::filters_data()
{
    QTest::addColumn<QByteArrayList>("chunks");
    QTest::addColumn<QByteArrayList>("told");
    QTest::addColumn<QByteArray>("finish");
    const auto row = [](const char *name, const QByteArrayList &chunks, const QByteArrayList &told,
                        const QByteArray &finish = {}) { QTest::newRow(name) << chunks << told << finish; };
    const QByteArray end = R"({"choices":[{"index":0,"text":"","finish_reason":"stop"}]})";
    const QByteArray odd = R"( {"x":1.0,"choices":[{"text":"\u00e4 \ud83d\ude00 ä","index":0,"finish_reason":null}]})";
    row("nothing to do", {odd, end}, {odd.trimmed(), end});
    row("bytes of a character in two",
        {"{\"choices\":[{\"index\":0,\"text\":\"A\xf0\x9f\"}]}",
         "{\"choices\":[{\"index\":0,\"text\":\"\x98\x80"
         "B\"}]}",
         end},
        {R"({"choices":[{"index":0,"text":"A"}]})", R"({"choices":[{"index":0,"text":"😀B"}]})", end});
    row("halves of a pair", {R"({"choices":[{"text":"A\ud83d"}]})", R"({"choices":[{"text":"\ude00B"}]})", end},
        {R"({"choices":[{"text":"A"}]})", R"({"choices":[{"text":"😀B"}]})", end});
    row("each choice by itself",
        {R"({"choices":[{"index":0,"text":"\ud83d"},{"index":1,"text":"x\ud83d"}]})",
         R"({"choices":[{"index":1,"text":"\ude01"}]})",
         R"({"choices":[{"index":0,"text":"\ude00","finish_reason":"stop"},{"index":1,"text":"","finish_reason":"length"}]})"},
        {R"({"choices":[{"index":0,"text":""},{"index":1,"text":"x"}]})", R"({"choices":[{"index":1,"text":"😁"}]})",
         R"({"choices":[{"index":0,"text":"😀","finish_reason":"stop"},{"index":1,"text":"","finish_reason":"length"}]})"});
    row("a half at the end", {R"({"choices":[{"text":"A\ud83d","finish_reason":"stop"}]})"},
        {R"({"choices":[{"text":"A�","finish_reason":"stop"}]})"});
    row("no end", {R"({"id":"c","choices":[{"index":0,"text":"A\ud83d"}],"usage":{"prompt_tokens":1}})"},
        {R"({"id":"c","choices":[{"index":0,"text":"A"}]})"},
        R"({"id":"c","choices":[{"index":0,"text":"�","logprobs":null,"finish_reason":"stop"}]})");
    row("one of two has no end",
        {R"({"choices":[{"index":1,"text":"x"}]})", R"({"choices":[{"index":0,"text":"y","finish_reason":"stop"}]})"},
        {R"({"choices":[{"index":1,"text":"x"}]})", R"({"choices":[{"index":0,"text":"y","finish_reason":"stop"}]})"},
        R"({"choices":[{"index":1,"text":"","logprobs":null,"finish_reason":"stop"}]})");
    row("usage alone", {R"({"choices":[],"usage":{"prompt_tokens":1}})"}, {""});
}

void TestCompletionsChunkFilter::filters()
{
    QFETCH(QByteArrayList, chunks);
    QFETCH(QByteArrayList, told);
    QFETCH(QByteArray, finish);
    CompletionsChunkFilter filter;
    QByteArrayList out;
    for (const QByteArray &chunk : chunks)
        out.append(filter.filter(chunk));
    QCOMPARE(out, told);
    QCOMPARE(filter.finishChunk(), finish);
    QCOMPARE(filter.finishChunk(), QByteArray()); // once
}

void TestCompletionsChunkFilter::whatIsCutEndsEveryChoice()
{
    CompletionsChunkFilter filter;
    (void)filter.filter(R"({"choices":[{"index":1,"text":"x","finish_reason":"stop"}]})");
    QCOMPARE(filter.cutChunk(3),
             R"({"choices":[{"index":0,"text":"","logprobs":null,"finish_reason":"content_filter"},)"
             R"({"index":2,"text":"","logprobs":null,"finish_reason":"content_filter"}]})");
    CompletionsChunkFilter alone;
    (void)alone.filter(R"({"choices":[{"index":0,"text":"x","finish_reason":"stop"}]})");
    QCOMPARE(alone.cutChunk(1),
             R"({"choices":[{"index":0,"text":"","logprobs":null,"finish_reason":"content_filter"}]})");
}

QTEST_GUILESS_MAIN(TestCompletionsChunkFilter)
#include "tst_completionschunkfilter.moc"
