// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/openaichat/openaichat.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openairesponses/openairesponses.h"

#include <QTest>

using namespace sluice;

/// 200 KB of tools: the order of keys and the text of numbers are the client's, byte for byte.
class TestRawTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passThrough_data();
    void passThrough();
    void conversion_data();
    void conversion();
};

namespace {

constexpr int count = 120;

/// Keys out of order, numbers that a reader would write differently, white space and escapes.
QByteArray schemaOf(int i)
{
    return R"({"type":"object", "required":["z","a"],"properties":{"z":{"type":"number","minimum":1.50,"maximum":1e3,)"
           R"("multipleOf":0.10},"a":{"enum":[1.0,-0,12345678901234567890,1E-7],"description":"caf\u00e9 \/ )"
           + QByteArray("long words ").repeated(130) + QByteArray::number(i)
           + R"("}},"additionalProperties":false,"$comment":"ä","b":1,"a":2})";
}

QByteArray listOf(const QByteArray &before, const QByteArray &behind)
{
    QByteArrayList tools;
    for (int i = 0; i < count; ++i)
        tools.append(QByteArray(before).replace('@', QByteArray::number(i)) + schemaOf(i) + behind);
    return '[' + tools.join(", ") + ']';
}

QByteArray chatTools()
{
    return listOf(R"({"function":{"name":"t@","parameters":)", R"(},"type":"function"})");
}

} // namespace

void TestRawTools::passThrough_data()
{
    QTest::addColumn<QByteArray>("provider");
    const auto profiles = builtInProfiles();
    for (const ProviderProfile &profile : *profiles)
        QTest::newRow(profile.id.constData()) << profile.id;
}

void TestRawTools::passThrough()
{
    QFETCH(QByteArray, provider);
    const QByteArray tools = chatTools();
    QVERIFY(tools.size() > 200 * 1024);
    const QByteArray behind = R"(,"temperature":0.70, "messages" : [{"content":"\u00e9","role":"user"}],"seed":1e0,)"
                              R"("tools":)"
                              + tools + R"(,"x_unknown":{"b":1.0,"a":2}})";
    const auto document = json::Document::parse(R"({"model":"asked")" + behind);
    QVERIFY(document.ok());
    const auto profiles = builtInProfiles();
    for (const ProviderProfile &profile : *profiles) {
        if (profile.id != provider)
            continue;
        const auto prepared = prepareChatRequest(document->root(), profile, "sent", {}, false);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->body, R"({"model":"sent")" + behind);
        QVERIFY(prepared->dropped.isEmpty());
    }
}

void TestRawTools::conversion_data()
{
    QTest::addColumn<bool>("messages");
    QTest::newRow("Messages to chat") << true;
    QTest::newRow("Responses to chat") << false;
}

void TestRawTools::conversion()
{
    QFETCH(bool, messages);
    const QByteArray text = messages
                                ? R"({"model":"m","max_tokens":9,"messages":[{"role":"user","content":"Hi"}],"tools":)"
                                      + listOf(R"({"name":"t@","input_schema":)", "}") + '}'
                                : R"({"model":"m","input":"Hi","tools":)"
                                      + listOf(R"({"type":"function","name":"t@","parameters":)", "}") + '}';
    const auto document = json::Document::parse(text);
    QVERIFY(document.ok());
    ChatRequest chat;
    if (messages) {
        const auto decoded = anthropicmessages::decodeRequest(document->root());
        QVERIFY(decoded.ok());
        chat = decoded->chat;
    } else {
        const auto decoded = openairesponses::decodeRequest(document->root());
        QVERIFY(decoded.ok());
        chat = decoded->chat;
    }
    const auto encoded = json::Document::parse(openaichat::encodeRequest(chat, {"max_tokens", "reasoning", true}));
    QVERIFY(encoded.ok());
    const auto tools = encoded->root()["tools"].items();
    QCOMPARE(tools.size(), std::size_t(count));
    for (int i = 0; i < count; ++i)
        QCOMPARE(tools[std::size_t(i)]["function"]["parameters"].raw().toByteArray(), schemaOf(i));
}

QTEST_APPLESS_MAIN(TestRawTools)
#include "tst_rawtools.moc"
