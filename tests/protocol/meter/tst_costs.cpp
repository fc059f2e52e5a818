// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/moneydecimals.h"
#include "meter/streammeter.h"

#include <QTest>

using namespace sluice;

/// What answers cost, reckoned by hand from the built-in sheet, to the millionth of a dollar's thousandth.
class TestCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void decimals();
};

void TestCosts::byHand_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<qint64>("input");
    QTest::addColumn<qint64>("cached");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<double>("millionths");
    const auto row = [](const char *provider, const char *model, qint64 input, qint64 cached, qint64 output,
                        double millionths) {
        QTest::addRow("%s %s", provider, model)
            << QByteArray(provider) << QByteArray(model) << input << cached << output << millionths;
    };
    // 10,000 × 0.15 + 2,345 × 0.075 + 678 × 0.60
    row("groq", "openai/gpt-oss-120b", 12'345, 2'345, 678, 1500 + 175.875 + 406.8);
    // 600,000 × 0.075 + 400,000 × 0.0375 + 50,000 × 0.30
    row("groq", "openai/gpt-oss-20b", 1'000'000, 400'000, 50'000, 45'000 + 15'000 + 15'000);
    // 2,000 × 0.80 + 500 × 0.40 + 1,250 × 4.00
    row("groq", "qwen/qwen3.8-27b", 2'500, 500, 1'250, 1600 + 200 + 5000);
    // 900 × 0.59 + 300 × 0.79
    row("groq", "llama-3.3-70b-versatile", 900, 0, 300, 531 + 237);
    // 20,000 × 0.05 + 4,000 × 0.08
    row("groq", "llama-3.1-8b-instant", 20'000, 0, 4'000, 1000 + 320);
    // 32,000 × 0.24 + 768 × 0.24
    row("groq", "mixtral-8x7b-32768", 32'000, 0, 768, 7680 + 184.32);
    // 7 × 0.20 + 1 × 0.20
    row("groq", "gemma2-9b-it", 7, 0, 1, 1.4 + 0.2);
    // 10,000 × 0.15 + 90,000 × 0.015 + 10,000 × 0.60
    row("fireworks", "accounts/fireworks/models/gpt-oss-120b", 100'000, 90'000, 10'000, 1500 + 1350 + 6000);
    // 131,072 × 0.30 + 16,384 × 15.00
    row("fireworks", "accounts/fireworks/models/kimi-k3", 131'072, 131'072, 16'384, 39'321.6 + 245'760);
    // No price for cached input: 60,000 × 1.20 + 5,000 × 1.20
    row("fireworks", "accounts/fireworks/models/mixtral-8x22b-instruct", 60'000, 10'000, 5'000, 72'000 + 6'000);
}

void TestCosts::byHand()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(qint64, input);
    QFETCH(qint64, cached);
    QFETCH(qint64, output);
    QFETCH(double, millionths);
    const auto sheet = PriceSheet::builtIn();
    QVERIFY(sheet.ok());
    StreamMeter::Options options;
    options.price = sheet->find(provider, model);
    StreamMeter meter(options);
    meter.addUsage({input, cached, output, {}, {}});
    meter.finish(1);
    const Counters counters = meter.counters(1);
    QVERIFY(!counters.costEstimated);
    QVERIFY(std::abs(*counters.cost - millionths / 1e6) < 1e-9);
}

void TestCosts::decimals()
{
    QCOMPARE(moneyDecimals(0, 4), 4);
    QCOMPARE(moneyDecimals(12.5, 2), 2);
    QCOMPARE(moneyDecimals(0.004, 2), 4);
    QCOMPARE(moneyDecimals(0.0000016, 4), 7);
    QCOMPARE(moneyDecimals(1e-9, 4), 10);
    QCOMPARE(moneyDecimals(1e-300, 4), 12);
    QCOMPARE(moneyDecimals(std::numeric_limits<double>::infinity(), 2), 2);
}

QTEST_APPLESS_MAIN(TestCosts)

#include "tst_costs.moc"
