// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/expecteduse.h"

#include <QTest>

using namespace sluice;

class TestExpectedUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void output_data();
    void output();
    void whatWasAskedIsKeptAsItWas();
    void withoutALimitTheModelsCapCounts();
    void inputIsTheTextAndImagesByThePiece();
};

void TestExpectedUse::output_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<bool>("isLimited");
    constexpr qint64 most = 10'000'000;
    const auto row = [](const char *name, const char *dialect, const char *members, qint64 tokens,
                        bool isLimited = true) {
        QTest::newRow(name) << QByteArray(dialect) << QByteArray(members) << tokens << isLimited;
    };
    row("null", "openai-chat", R"("max_tokens":null)", most, false);
    row("a word", "openai-chat", R"("max_tokens":"many")", most, false);
    row("tokens", "openai-chat", R"("max_tokens":100)", 100);
    row("of two names the larger", "openai-chat", R"("max_tokens":100,"max_completion_tokens":50)", 100);
    row("of two names the larger, turned", "openai-chat", R"("max_tokens":50,"max_completion_tokens":100)", 100);
    row("twice", "openai-chat", R"("max_tokens":100000,"max_tokens":1)", 100'000);
    row("twice, escaped", "openai-chat", R"("max_tokens":100000,"max\u005ftokens":1)", 100'000);
    row("no member of chat", "openai-chat", R"("max_output_tokens":1)", most, false);
    row("answers", "openai-chat", R"("max_tokens":100,"n":3)", 300);
    row("answers twice", "openai-chat", R"("max_tokens":100,"n":3,"n":1)", 300);
    row("answers beyond all", "openai-chat", R"("max_tokens":100,"n":1e300)", 12'800);
    row("fewer answers than one", "openai-chat", R"("max_tokens":100,"n":-5)", 100);
    row("chat has no best_of", "openai-chat", R"("max_tokens":100,"best_of":5)", 100);
    row("below zero", "openai-chat", R"("max_tokens":-100)", 0);
    row("far below zero", "openai-chat", R"("max_tokens":-1e999)", 0);
    row("with a point", "openai-responses", R"("max_output_tokens":99.5)", 100);
    row("beyond all", "openai-chat", R"("max_tokens":100000000000000000)", most);
    row("beyond a double", "openai-chat", R"("max_tokens":1e999)", most);
    row("next to nothing", "openai-chat", R"("max_tokens":1e-999)", 0);
    row("both beyond all", "openai-chat", R"("max_tokens":1e18,"n":1000000)", 128 * most);
    row("Messages takes max_tokens only", "anthropic-messages",
        R"("max_tokens":100000,"max_completion_tokens":1,"n":9)", 100'000);
    row("Responses takes max_output_tokens only", "openai-responses",
        R"("max_output_tokens":100000,"max_tokens":1,"max_completion_tokens":1)", 100'000);
    row("Responses without its own", "openai-responses", R"("max_tokens":1)", most, false);
    row("texts of a completion", "openai-completions", R"("max_tokens":10,"prompt":["a","b","c"])", 30);
    row("tokens of a completion", "openai-completions", R"("max_tokens":10,"prompt":[1,2,3])", 10);
    row("lists of tokens", "openai-completions", R"("max_tokens":10,"prompt":[[1,2],[3]],"best_of":4,"n":2)", 80);
    row("vectors", "openai-embeddings", R"("max_tokens":10)", 0);
}

void TestExpectedUse::output()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, members);
    QFETCH(bool, isLimited);
    const auto body = json::Document::parse("{\"model\":\"m\"," + members + '}');
    QVERIFY(body.ok());
    const auto asked = readAsked(body->root());
    QVERIFY(asked.ok());
    ModelFacts facts;
    facts.contextWindow = mostOutputTokens;
    const Allowance allowance = allowanceOf(*findClientDialect(dialect), asked->output, facts);
    QTEST(allowance.most(), "most");
    QCOMPARE(allowance.isLimited, isLimited);
    if (isLimited)
        QCOMPARE(allowance.usual(), allowance.most());
}

/// For the record; what is set aside has an end.
void TestExpectedUse::whatWasAskedIsKeptAsItWas()
{
    const ClientDialect &dialect = *findClientDialect("openai-chat");
    for (const qint64 tokens : {qint64(1), qint64(20'000'000), qint64(4'000'000'000'000)}) {
        const auto body = json::Document::parse(R"({"model":"m","max_tokens":)" + QByteArray::number(tokens) + '}');
        const auto asked = readAsked(body->root());
        QVERIFY(asked.ok());
        QCOMPARE(dialect.outputLimit(asked->output).tokens, std::optional(tokens));
        QCOMPARE(allowanceOf(dialect, asked->output, {}).most(), std::min(tokens, mostOutputTokens));
    }
}

void TestExpectedUse::withoutALimitTheModelsCapCounts()
{
    ModelFacts facts;
    facts.contextWindow = 131'072;
    QCOMPARE(allowanceOf(*findClientDialect("openai-chat"), {}, facts).most(), 131'072);
    facts.maxOutputTokens = 65'536;
    const Allowance allowance = allowanceOf(*findClientDialect("openai-chat"), {}, facts);
    QCOMPARE(allowance.most(), 65'536);
    QVERIFY(allowance.usual() < allowance.most());
    OutputMembers beyond;
    beyond.maxTokens = 100'000;
    QCOMPARE(allowanceOf(*findClientDialect("openai-chat"), beyond, facts).most(), 65'536);
    QVERIFY(allowanceOf(*findClientDialect("openai-chat"), {}, {}).most() > 0);
}

void TestExpectedUse::inputIsTheTextAndImagesByThePiece()
{
    const QByteArray text = "{\"messages\":\"" + QByteArray(4000, 'x') + "\"}";
    const QByteArray image = "\"data:image/png;base64," + QByteArray(400000, 'A') + '"';
    const qint64 plain = roughInputTokens(text);
    QVERIFY2(plain > 200 && plain < 4000, QByteArray::number(plain).constData());
    const qint64 both = roughInputTokens("[" + text + ',' + image + ',' + image + ']');
    QVERIFY2(both > plain + 2 * 900 && both < plain + 2 * 1100, qPrintable(QString::number(both)));
    QVERIFY(roughInputTokens(QByteArray(4'000'000, 'x')) >= 1'000'000);
    // What is told by address is fetched, and counted, by the provider.
    for (const char *part : {R"({"type":"image_url","image_url":{"url":"https://example.com/a.png"}})",
                             R"({"type" : "input_image","image_url":"https://example.com/a.png"})",
                             R"({"source":{"type":"url","url":"https://example.com/a.png"},"type":"image"})",
                             R"({"type":"video_url","video_url":{"url":"https://example.com/a.mp4"}})",
                             R"({"type":"input_file","file_id":"file-1"})"})
        QVERIFY2(roughInputTokens(part) >= 1000, part);
    const QByteArray quoted = R"({"text":"{\"type\":\"image\"}","type":"object"})";
    QVERIFY(roughInputTokens(quoted) < 100);
}

QTEST_APPLESS_MAIN(TestExpectedUse)
#include "tst_expecteduse.moc"
