// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claudefamilies.h"

#include <QTest>

using namespace sluice;

class TestClaudeFamilies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void hasAModelForEveryFamily();
    void refuses_data();
    void refuses();
};

void TestClaudeFamilies::finds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArrayList>("models");
    QTest::newRow("new order") << QByteArray("claude-opus-4-5-20251101") << QByteArrayList{"p/big"};
    QTest::newRow("old order") << QByteArray("claude-3-5-haiku-20241022") << QByteArrayList{"p/small", "q/small"};
    QTest::newRow("long context") << QByteArray("claude-opus-4-5[1m]") << QByteArrayList{"p/big"};
    QTest::newRow("with its vendor") << QByteArray("anthropic/Claude-Haiku-4-5")
                                     << QByteArrayList{"p/small", "q/small"};
    QTest::newRow("no family") << QByteArray("claude-instant-1") << QByteArrayList{"p/any"};
    QTest::newRow("family of another house") << QByteArray("opus-magnum") << QByteArrayList{};
    QTest::newRow("another model") << QByteArray("openai/gpt-oss-20b") << QByteArrayList{};
}

void TestClaudeFamilies::finds()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArrayList, models);
    const ClaudeFamilies map{{{"opus", {"p/big"}}, {"haiku", {"p/small", "q/small"}}}, {"p/any"}};
    QCOMPARE(map.modelsFor(id), models);
}

void TestClaudeFamilies::hasAModelForEveryFamily()
{
    const auto map = ClaudeFamilies::builtIn();
    QVERIFY2(map.ok(), map.ok() ? "" : qPrintable(map.error().message));
    for (const char *family : {"opus", "sonnet", "haiku", "fable"})
        QVERIFY2(!map->modelsFor(QByteArray("claude-") + family + "-9").isEmpty(), family);
    QVERIFY(!map->fallback.isEmpty());
}

void TestClaudeFamilies::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no default") << QByteArray(R"({"source":"s","families":{}})");
    QTest::newRow("unknown key") << QByteArray(R"({"source":"s","families":{},"default":["p/a"],"x":1})");
    QTest::newRow("a text for a list") << QByteArray(R"({"source":"s","families":{"opus":"p/a"},"default":["p/a"]})");
}

void TestClaudeFamilies::refuses()
{
    QFETCH(QByteArray, text);
    const auto map = ClaudeFamilies::parse("mine", text);
    QVERIFY(!map.ok());
    QVERIFY(map.error().message.contains(QStringLiteral("mine")));
}

QTEST_APPLESS_MAIN(TestClaudeFamilies)
#include "tst_claudefamilies.moc"
