// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modelname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

class TestModelName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void expands_data();
    void expands();
    void nearest_data();
    void nearest();
    void longNames();
    void hints();
};

void TestModelName::splits_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    const auto row = [](const char *name, const char *provider, const char *model) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(provider) << QByteArray(model);
    };
    row("groq/openai/gpt-oss-120b", "groq", "openai/gpt-oss-120b");
    row("groq/groq/compound", "groq", "groq/compound");
    row("fireworks/accounts/fireworks/models/kimi-k3", "fireworks", "accounts/fireworks/models/kimi-k3");
    row("fireworks/kimi-k3", "fireworks", "kimi-k3");
    row("openai/gpt-oss-120b", "", "openai/gpt-oss-120b");
    row("kimi-k3", "", "kimi-k3");
    row("Groq/x", "", "Groq/x");
    row("groq/", "", "groq/");
    row("groq", "", "groq");
    row("/x", "", "/x");
    row("", "", "");
}

void TestModelName::splits()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QVERIFY((splitModelName(name, {"groq", "fireworks"}) == ModelName{provider, model}));
}

void TestModelName::expands_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray models = "accounts/fireworks/models/";
    QTest::newRow("bare") << models << QByteArray("kimi-k3") << models + "kimi-k3";
    QTest::newRow("full") << models << models + "kimi-k3" << models + "kimi-k3";
    QTest::newRow("router") << models << QByteArray("accounts/fireworks/routers/kimi-k3-fast")
                            << QByteArray("accounts/fireworks/routers/kimi-k3-fast");
    QTest::newRow("other") << models << QByteArray("nomic-ai/nomic-embed-text-v1.5")
                           << QByteArray("nomic-ai/nomic-embed-text-v1.5");
    QTest::newRow("no prefix") << QByteArray() << QByteArray("allam-2-7b") << QByteArray("allam-2-7b");
    QTest::newRow("empty") << models << QByteArray() << QByteArray();
}

void TestModelName::expands()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, sent);
    ProviderProfile profile;
    profile.modelPrefix = prefix;
    QCOMPARE(expandForProvider(model, profile), sent);
    const QByteArray other = otherName(model, profile);
    if (!other.isEmpty())
        QCOMPARE(otherName(other, profile), model);
    QCOMPARE(other.isEmpty(), prefix.isEmpty() || model.isEmpty() || !sent.startsWith(prefix));
}

void TestModelName::nearest_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("most");
    QTest::newRow("typo") << QByteArray("openai/gpt-os-120b") << QByteArray("groq/openai/gpt-oss-120b") << 3;
    QTest::newRow("without the vendor") << QByteArray("gpt-oss-20b") << QByteArray("groq/openai/gpt-oss-20b") << 3;
    QTest::newRow("part") << QByteArray("kimi") << QByteArray("fireworks/accounts/fireworks/models/kimi-k3") << 3;
    QTest::newRow("upper case") << QByteArray("QWEN3.8-27B") << QByteArray("groq/qwen/qwen3.8-27b") << 3;
    QTest::newRow("qualified") << QByteArray("groq/openai/gpt-oss-20") << QByteArray("groq/openai/gpt-oss-20b") << 3;
    QTest::newRow("named after its provider") << QByteArray("groq/compond") << QByteArray("groq/compound") << 3;
    QTest::newRow("nothing like it") << QByteArray("zzzzzzzz") << QByteArray() << 0;
    QTest::newRow("empty") << QByteArray() << QByteArray() << 0;
}

void TestModelName::nearest()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, first);
    QFETCH(int, most);
    const std::vector<ModelInfo> offered = {
        {"fireworks", "accounts/fireworks/models/gpt-oss-120b"},
        {"fireworks", "accounts/fireworks/models/kimi-k3"},
        {"groq", "openai/gpt-oss-120b"},
        {"groq", "openai/gpt-oss-20b"},
        {"groq", "openai/gpt-oss-safeguard-20b"},
        {"groq", "qwen/qwen3.8-27b"},
        {"groq", "groq/compound"},
    };
    const QByteArrayList near = nearestModels(asked, offered);
    QCOMPARE(near.value(0), first);
    QVERIFY(near.size() <= most);
}

void TestModelName::longNames()
{
    const std::vector<ModelInfo> offered(100, ModelInfo{"p", QByteArray(5000, 'a')});
    QCOMPARE(nearestModels(QByteArray(1'000'000, 'a'), offered).size(), 3);
    QVERIFY(nearestModels("a", {}).isEmpty());
}

void TestModelName::hints()
{
    const auto table = ModelTable::builtIn();
    QVERIFY(table.ok());
    QCOMPARE(successorHint("groq", "llama-3.3-70b-versatile", *table),
             u"It was retired on 2026-08-16: use groq/openai/gpt-oss-120b instead."_s);
    QCOMPARE(successorHint("groq", "mixtral-8x7b-32768", *table),
             u"It was retired: use groq/openai/gpt-oss-20b instead."_s);
    QCOMPARE(successorHint("groq", "llama-9-preview", *table),
             u"It may have been retired: use groq/openai/gpt-oss-120b instead."_s);
    QVERIFY(successorHint("groq", "unheard-of", *table).isEmpty());
}

QTEST_APPLESS_MAIN(TestModelName)

#include "tst_modelname.moc"
