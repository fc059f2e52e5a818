// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/openaiembeddings.h"

#include <QTest>
#include <QtEndian>

using namespace sluice;

class TestOpenAiEmbeddings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoWantsBase64();
    void replacesNumbersOnly();
    void tellsNumbersToWhoWantsThem();
    void roundsOnce_data();
    void roundsOnce();
    void refuses_data();
    void refuses();
    void aSumAloneIsInput();
};

void TestOpenAiEmbeddings::knowsWhoWantsBase64()
{
    const auto wants = [](const QByteArray &body) {
        const auto document = json::Document::parse(body);
        return openaiembeddings::wantsBase64(document->root());
    };
    QVERIFY(wants(R"({"encoding_format":"base64"})"));
    QVERIFY(!wants(R"({"encoding_format":"float"})"));
    QVERIFY(!wants(R"({"input":"x"})"));
}

/// Bytes around the vectors stay, whatever their form.
void TestOpenAiEmbeddings::replacesNumbersOnly()
{
    const QByteArray answer =
        R"({ "usage":{"prompt_tokens":2,"x":1.50}, "data":[ {"embedding":[1, -0.5],"index":0,"object":"embedding"},)"
        R"({"object":"embedding","index":1,"embedding":"AACAPw=="}],"model":"m","object":"list"})";
    const QByteArray expected =
        R"({ "usage":{"prompt_tokens":2,"x":1.50}, "data":[ {"embedding":"AACAPwAAAL8=","index":0,"object":"embedding"},)"
        R"({"object":"embedding","index":1,"embedding":"AACAPw=="}],"model":"m","object":"list"})";
    QCOMPARE(*openaiembeddings::withBase64(answer), expected);
    const QByteArray empty = R"({"object":"list","data":[],"model":"m"})";
    QCOMPARE(*openaiembeddings::withBase64(empty), empty);
}

void TestOpenAiEmbeddings::tellsNumbersToWhoWantsThem()
{
    const QByteArray answer =
        R"({"data":[ {"embedding":"AACAPwAAAL/NzMw9","index":0}, {"embedding":[2,0.10],"index":1},)"
        R"({"embedding":"no vector","index":2},{"embedding":"AACAfw==","index":3}],"model":"m"})";
    const QByteArray expected =
        R"({"data":[ {"embedding":[1,-0.5,0.1],"index":0}, {"embedding":[2,0.10],"index":1},)"
        R"({"embedding":"no vector","index":2},{"embedding":"AACAfw==","index":3}],"model":"m"})";
    QCOMPARE(*openaiembeddings::withNumbers(answer), expected);
}

void TestOpenAiEmbeddings::roundsOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<float>("number");
    QTest::newRow("plain") << QByteArray("0.1") << 0.1f;
    QTest::newRow("exponent") << QByteArray("-1.25e-3") << -1.25e-3f;
    // By way of a double this would become the neighbour, because both steps round to even.
    QTest::newRow("between two floats") << QByteArray("1.00000017881393432617187499") << 1.00000011920928955078125f;
    QTest::newRow("too small") << QByteArray("1e-60") << 0.0f;
}

void TestOpenAiEmbeddings::roundsOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(float, number);
    const auto answer = openaiembeddings::withBase64("{\"data\":[{\"embedding\":[" + text + "]}]}");
    QVERIFY(answer.ok());
    const auto document = json::Document::parse(*answer);
    const QByteArray base64 = document->root()["data"].items().front()["embedding"].text();
    const QByteArray bytes = QByteArray::fromBase64(base64);
    QCOMPARE(bytes.size(), 4);
    QCOMPARE(qFromLittleEndian<float>(bytes.constData()), number);
}

void TestOpenAiEmbeddings::refuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("text for a number") << QByteArray(R"({"data":[{"embedding":["x"]}]})");
}

void TestOpenAiEmbeddings::refuses()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!openaiembeddings::withBase64(answer).ok());
}

void TestOpenAiEmbeddings::aSumAloneIsInput()
{
    const auto input = [](const QByteArray &usage) {
        return openaiembeddings::usageOf(json::Document::parse("{\"usage\":" + usage + '}')->root()).input;
    };
    QCOMPARE(input(R"({"total_tokens":77})"), 77);
    QCOMPARE(input(R"({"prompt_tokens":5,"total_tokens":77})"), 5);
    QCOMPARE(input("{}"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestOpenAiEmbeddings)
#include "tst_openaiembeddings.moc"
