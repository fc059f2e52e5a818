// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modeltable.h"
#include "models/pricesheet.h"
#include "providers/profile.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

class TestPricing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownPrices_data();
    void knownPrices();
    void unknownPrice();
    void cost_data();
    void cost();
    void sheetsRefused_data();
    void sheetsRefused();
    void facts();
    void successors_data();
    void successors();
    void successorsAreOffered();
    void chatByName();
    void tablesRefused_data();
    void tablesRefused();
};

namespace {

constexpr qint64 none = -1;

std::optional<qint64> count(qint64 value)
{
    return value == none ? std::nullopt : std::optional(value);
}

} // namespace

void TestPricing::knownPrices_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("cached");
    QTest::addColumn<double>("output");
    const auto row = [](const char *provider, const char *model, double input, double cached, double output) {
        QTest::addRow("%s %s", provider, model)
            << QByteArray(provider) << QByteArray(model) << input << cached << output;
    };
    row("groq", "openai/gpt-oss-120b", 0.15, 0.075, 0.60);
    row("groq", "openai/gpt-oss-20b", 0.075, 0.0375, 0.30);
    row("groq", "qwen/qwen3.8-27b", 0.80, 0.40, 4.00);
    row("groq", "llama-3.3-70b-versatile", 0.59, none, 0.79);
    row("groq", "llama-3.1-70b-versatile", 0.59, none, 0.79);
    row("groq", "llama-3.1-8b-instant", 0.05, none, 0.08);
    row("groq", "mixtral-8x7b-32768", 0.24, none, 0.24);
    row("groq", "gemma2-9b-it", 0.20, none, 0.20);
    row("fireworks", "accounts/fireworks/models/gpt-oss-120b", 0.15, 0.015, 0.60);
    row("fireworks", "accounts/fireworks/models/kimi-k3", 3.00, 0.30, 15.00);
    row("fireworks", "accounts/fireworks/models/mixtral-8x22b-instruct", 1.20, none, 1.20);
    row("fireworks", "fireworks/qwen3-embedding-8b", 0.10, none, 0);
}

void TestPricing::knownPrices()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(double, input);
    QFETCH(double, cached);
    QFETCH(double, output);
    const auto sheet = PriceSheet::builtIn();
    QVERIFY2(sheet.ok(), sheet ? "" : qPrintable(sheet.error().message));
    const std::optional<Price> price = sheet->find(provider, model);
    QVERIFY(price);
    QCOMPARE(price->input, input);
    QCOMPARE(price->cachedInput, cached < 0 ? std::nullopt : std::optional(cached));
    QCOMPARE(price->output, output);
    QVERIFY(QDate::fromString(QString::fromUtf8(price->date), Qt::ISODate).isValid());
    QVERIFY(!price->source.isEmpty());
}

void TestPricing::unknownPrice()
{
    const auto sheet = PriceSheet::builtIn();
    QVERIFY(sheet.ok());
    QVERIFY(!sheet->find("groq", "groq/compound"));
    QVERIFY(!sheet->find("fireworks", "openai/gpt-oss-120b"));
    Price partly;
    partly.input = 1;
    Usage usage;
    usage.input = 10;
    usage.output = 10;
    QCOMPARE(partly.cost(usage), std::nullopt);
    QCOMPARE(Price().cost(usage), std::nullopt);
}

void TestPricing::cost_data()
{
    QTest::addColumn<qint64>("input");
    QTest::addColumn<qint64>("cached");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<double>("dollars");
    QTest::newRow("fresh only") << qint64(1'000'000) << none << qint64(0) << 2.0;
    QTest::newRow("output") << qint64(0) << none << qint64(500'000) << 5.0;
    QTest::newRow("cached is part of input")
        << qint64(1'000'000) << qint64(400'000) << qint64(100'000) << 1.2 + 0.2 + 1;
    QTest::newRow("more cached than input") << qint64(100'000) << qint64(900'000) << qint64(0) << 0.05;
    QTest::newRow("input unknown") << none << none << qint64(5) << -1.0;
    QTest::newRow("output unknown") << qint64(5) << none << none << -1.0;
}

void TestPricing::cost()
{
    QFETCH(qint64, input);
    QFETCH(qint64, cached);
    QFETCH(qint64, output);
    QFETCH(double, dollars);
    Price price;
    price.input = 2;
    price.cachedInput = 0.5;
    price.output = 10;
    Usage usage;
    usage.input = count(input);
    usage.cachedInput = count(cached);
    usage.output = count(output);
    const std::optional<double> cost = price.cost(usage);
    QCOMPARE(cost.has_value(), dollars >= 0);
    if (cost)
        QCOMPARE(*cost, dollars);
    price.cachedInput.reset();
    if (cost && cached > 0)
        QCOMPARE(*price.cost(usage), double(input) * 2 / 1e6 + double(output) * 10 / 1e6);
}

void TestPricing::sheetsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto sheet = [](const char *entry, const char *unit = "US dollars per million tokens") {
        return QByteArray(R"({"unit": ")") + unit + R"(", "sources": {"s": {"date": "2026-10-01", "text": "t"}},
            "prices": {"p": [)"
               + entry + "]}}";
    };
    QTest::newRow("unit") << sheet("", "euro") << u"unit: must be"_s;
    QTest::newRow("entry") << sheet("3") << u"prices.p[0].model: is missing"_s;
    QTest::newRow("key") << sheet(R"({"model": "m", "input": 1, "output": 1, "source": "s", "batch": 1})")
                         << u"prices.p[0].batch: is not a key"_s;
    QTest::newRow("type") << sheet(R"({"model": "m", "input": "1", "output": 1, "source": "s"})")
                          << u"prices.p[0].input: must be a number"_s;
    QTest::newRow("negative") << sheet(R"({"model": "m", "input": -1, "output": 1, "source": "s"})")
                              << u"prices.p[0].input: must not be negative"_s;
    QTest::newRow("source") << sheet(R"({"model": "m", "input": 1, "output": 1, "source": "x"})")
                            << u"prices.p[0].source: is not one"_s;
    QTest::newRow("twice") << sheet(R"({"model": "m", "input": 1, "output": 1, "source": "s"},
                                       {"model": "m", "input": 1, "output": 1, "source": "s"})")
                           << u"prices.p[1].model: is there twice"_s;
    QTest::newRow("date") << sheet("").replace("2026-10-01", "autumn") << u"sources.s.date: must be a day"_s;
}

void TestPricing::sheetsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto sheet = PriceSheet::parse("mine", text);
    QVERIFY(!sheet.ok());
    QVERIFY2(sheet.error().message.contains(message), qPrintable(sheet.error().message));
    QVERIFY(sheet.error().message.contains(u"\"mine\""_s));
}

void TestPricing::facts()
{
    const auto table = ModelTable::builtIn();
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    const ModelFacts oss = table->find("groq", "openai/gpt-oss-120b");
    QCOMPARE(oss.contextWindow, 131072);
    QCOMPARE(oss.maxOutputTokens, 65536);
    QCOMPARE(oss.reasoning, true);
    QCOMPARE(oss.vision, false);
    QCOMPARE(oss.efforts, QByteArrayList({"low", "medium", "high"}));
    QCOMPARE(table->find("groq", "qwen/qwen3.8-27b").vision, true);
    QCOMPARE(table->find("fireworks", "fireworks/qwen3-embedding-8b").chat, false);
    QVERIFY(table->find("groq", "no-such-model") == ModelFacts());
}

void TestPricing::successors_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("successor");
    const auto row = [](const char *provider, const char *model, const char *successor) {
        QTest::addRow("%s %s", provider, model) << QByteArray(provider) << QByteArray(model) << QByteArray(successor);
    };
    row("groq", "llama-3.3-70b-versatile", "openai/gpt-oss-120b");
    row("groq", "llama-3.1-8b-instant", "openai/gpt-oss-20b");
    row("groq", "llama-3.2-1b-preview", "openai/gpt-oss-120b");
    row("groq", "meta-llama/llama-4-other", "qwen/qwen3.8-27b");
    row("groq", "openai/gpt-oss-120b", "");
    row("groq", "something-else", "");
    row("fireworks", "accounts/fireworks/models/llama-v3p1-405b-instruct", "accounts/fireworks/models/gpt-oss-120b");
    row("fireworks", "accounts/fireworks/models/kimi-k2p6", "accounts/fireworks/models/kimi-k3");
    row("fireworks", "accounts/fireworks/models/glm-4p5", "accounts/fireworks/models/glm-5p3");
    row("nobody", "llama-3.3-70b-versatile", "");
}

void TestPricing::successors()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, successor);
    const auto table = ModelTable::builtIn();
    QVERIFY(table.ok());
    QCOMPARE(table->successor(provider, model), successor);
}

void TestPricing::successorsAreOffered()
{
    const auto table = ModelTable::builtIn();
    const auto sheet = PriceSheet::builtIn();
    QVERIFY(table.ok() && sheet.ok());
    QCOMPARE(table->retired("groq", "llama-3.3-70b-versatile"), "2026-08-16");
    QCOMPARE(table->retired("groq", "openai/gpt-oss-120b"), std::nullopt);
    for (const char *model : {"qwen/qwen3-32b", "gemma2-9b-it", "mixtral-8x7b-32768", "moonshotai/kimi-k2-instruct"}) {
        const QByteArray successor = table->successor("groq", model);
        QVERIFY2(sheet->find("groq", successor).has_value(), successor.constData());
        QVERIFY2(!table->retired("groq", successor).has_value(), successor.constData());
    }
}

void TestPricing::chatByName()
{
    const auto table = ModelTable::builtIn();
    QVERIFY(table.ok());
    for (const char *model : {"whisper-large-v3", "canopylabs/orpheus-v1-english", "nomic-ai/nomic-embed-text-v1.5"})
        QVERIFY2(!table->soundsLikeChat(model), model);
    for (const char *model : {"openai/gpt-oss-120b", "accounts/fireworks/models/kimi-k3", "groq/compound"})
        QVERIFY2(table->soundsLikeChat(model), model);
}

void TestPricing::tablesRefused_data()
{
    QTest::addColumn<QByteArray>("models");
    QTest::addColumn<QString>("message");
    QTest::newRow("list") << QByteArray("{}") << u"models.p: must be a list"_s;
    QTest::newRow("id") << QByteArray("[{}]") << u"models.p[0].model: is missing"_s;
    QTest::newRow("key") << QByteArray(R"([{"model": "m", "size": 1}])") << u"models.p[0].size: is not a key"_s;
    QTest::newRow("type") << QByteArray(R"([{"model": "m", "tools": 1}])") << u"models.p[0].tools: must be true or"_s;
    QTest::newRow("whole") << QByteArray(R"([{"model": "m", "context": 1.5}])") << u"must be a whole number"_s;
    QTest::newRow("twice") << QByteArray(R"([{"model": "m"}, {"model": "m"}])") << u"models.p[1].model: is there"_s;
}

void TestPricing::tablesRefused()
{
    QFETCH(QByteArray, models);
    QFETCH(QString, message);
    const QByteArray text =
        R"({"source": "s", "not_chat": [], "models": {"p": )" + models + R"(}, "retired": {}, "families": {}})";
    const auto table = ModelTable::parse("mine", text);
    QVERIFY(!table.ok());
    QVERIFY2(table.error().message.contains(message), qPrintable(table.error().message));
}

QTEST_APPLESS_MAIN(TestPricing)

#include "tst_pricing.moc"
