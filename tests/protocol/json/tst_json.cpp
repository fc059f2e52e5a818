// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/nonfinite.h"
#include "json/value.h"
#include "json/writer.h"

#include <QTest>

#include <limits>

using namespace sluice;
using json::Document;
using json::Type;
using json::Value;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType();
    void keepsBytesAsTheyCame();
    void takesTheLastOfEqualKeys();
    void unescapes_data();
    void unescapes();
    void readsNumbers_data();
    void readsNumbers();
    void namesTheFault_data();
    void namesTheFault();
    void takesLegalTextSimdjsonRefuses_data();
    void takesLegalTextSimdjsonRefuses();
    void limitsDepth();
    void readsLargeAndSmallInTurn();
    void writesStrings_data();
    void writesStrings();
    void writesNumbers_data();
    void writesNumbers();
    void writesNested();
    void nonFiniteNumbersAreNull_data();
    void nonFiniteNumbersAreNull();
};

void TestJson::readsEveryType()
{
    const auto document = Document::parse(R"( {"n":null,"t":true,"f":false,"i":-7,"d":1.5e3,"s":"x","a":[1 , [2],{}],
        "o":{"in":{"deep":"]}"}}} )");
    QVERIFY(document.ok());
    const Value root = document->root();
    QCOMPARE(root.type(), Type::Object);
    QVERIFY(root["n"].isNull());
    QCOMPARE(root["t"].toBool(), true);
    QCOMPARE(root["f"].toBool(), false);
    QCOMPARE(root["i"].toInt(), -7);
    QCOMPARE(root["d"].toDouble(), 1500.0);
    QVERIFY(!root["d"].toInt().has_value());
    QCOMPARE(root["s"].toString(), "x");
    QCOMPARE(root["o"]["in"]["deep"].text(), "]}");
    QCOMPARE(root["missing"].type(), Type::Missing);
    QVERIFY(!root["missing"]["further"].exists());
    QVERIFY(!root["s"].toInt() && !root["i"].toString() && !root["n"].toBool());
    const auto items = root["a"].items();
    QCOMPARE(items.size(), 3u);
    QCOMPARE(items[0].toInt(), 1);
    QCOMPARE(items[1].items().size(), 1u);
    QVERIFY(items[2].isObject() && items[2].members().empty());
    QCOMPARE(root.members().size(), 8u);
    QCOMPARE(root.members()[3].rawKey.toByteArray(), "\"i\"");
    QVERIFY(root.items().empty() && items[0].members().empty());
}

void TestJson::keepsBytesAsTheyCame()
{
    const auto document = Document::parse("\n[ {\"b\" : 1.00,\t\"a\":\"\\u00e9\"} , 12345678901234567890 ]\r\n");
    QVERIFY(document.ok());
    QCOMPARE(document->root().raw().toByteArray(), "[ {\"b\" : 1.00,\t\"a\":\"\\u00e9\"} , 12345678901234567890 ]");
    const auto items = document->root().items();
    QCOMPARE(items[0].raw().toByteArray(), "{\"b\" : 1.00,\t\"a\":\"\\u00e9\"}");
    QCOMPARE(items[0]["b"].raw().toByteArray(), "1.00");
    QCOMPARE(items[1].raw().toByteArray(), "12345678901234567890");
    QVERIFY(!items[1].toInt().has_value());
    QCOMPARE(items[0]["a"].text(), "é");
}

void TestJson::takesTheLastOfEqualKeys()
{
    const auto document = Document::parse(R"({"a":1,"\u0061":2,"b":3})");
    QCOMPARE(document->root()["a"].toInt(), 2);
    QCOMPARE(document->root().members().size(), 3u);
    QCOMPARE(document->root().members()[1].key, "a");
}

void TestJson::unescapes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("units") << QByteArray(R"("\u0041\u00E9\u20ac")") << QByteArray("Aé€");
    QTest::newRow("pair") << QByteArray(R"("x\uD83D\ude00y")") << QByteArray("x😀y");
    QTest::newRow("zero") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("lone high") << QByteArray(R"("\ud83dx")") << QByteArray("\uFFFDx");
    QTest::newRow("lone low") << QByteArray(R"("\udc00")") << QByteArray("\uFFFD");
    QTest::newRow("two highs") << QByteArray(R"("\ud83d\ud83d\ude00")") << QByteArray("\uFFFD😀");
    QTest::newRow("high, then letter") << QByteArray(R"("\ud83d\u0041")") << QByteArray("\uFFFDA");
    QTest::newRow("slashes before quote") << QByteArray(R"("\\\\\"\\")") << QByteArray("\\\\\"\\");
}

void TestJson::unescapes()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    const auto document = Document::parse(raw);
    QVERIFY(document.ok());
    QCOMPARE(document->root().text(), text);
    const auto inside = Document::parse("{" + raw + ":[" + raw + ",1]}");
    QVERIFY(inside.ok());
    QCOMPARE(inside->root()[text].items().size(), 2u);
    QCOMPARE(inside->root()[text].items()[0].text(), text);
}

void TestJson::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<std::optional<qint64>>("integer");
    QTest::addColumn<double>("number");
    using I = std::optional<qint64>;
    QTest::newRow("zero") << QByteArray("0") << I(0) << 0.0;
    QTest::newRow("minus zero") << QByteArray("-0") << I(0) << -0.0;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << I(std::numeric_limits<qint64>::max()) << 0x1p63;
    QTest::newRow("one more") << QByteArray("9223372036854775808") << I() << 0x1p63;
    QTest::newRow("point") << QByteArray("1.0") << I() << 1.0;
    QTest::newRow("beyond a double") << QByteArray("1e999") << I() << std::numeric_limits<double>::max();
    QTest::newRow("far below zero") << QByteArray("-1e999") << I() << std::numeric_limits<double>::lowest();
    QTest::newRow("next to nothing") << QByteArray("-1e-999") << I() << 0.0;
    QTest::newRow("exponent") << QByteArray("1E2") << I() << 100.0;
}

void TestJson::readsNumbers()
{
    QFETCH(QByteArray, raw);
    QFETCH(std::optional<qint64>, integer);
    QFETCH(double, number);
    const auto document = Document::parse(raw);
    QVERIFY(document.ok());
    QVERIFY(document->root().toInt() == integer);
    QCOMPARE(document->root().toDouble(), number);
}

void TestJson::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("space") << QByteArray("  ") << 2;
    QTest::newRow("open object") << QByteArray(R"({"a":1)") << 6;
    QTest::newRow("control byte") << QByteArray("{\"a\":\"x\ny\"}") << 7;
    QTest::newRow("escape") << QByteArray(R"({"a":"x\qy"})") << 7;
    QTest::newRow("short unit") << QByteArray(R"(["\u12"])") << 2;
    QTest::newRow("number") << QByteArray(R"({"a":[1.]})") << 6;
    QTest::newRow("no whole part") << QByteArray(R"(["\ud83d",.3])") << 10;
    QTest::newRow("behind a number of no limit") << QByteArray(R"([1e-3307,1e999,])") << 16;
    QTest::newRow("open string") << QByteArray(R"(["abc)") << 5;
}

void TestJson::namesTheFault()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const auto document = Document::parse(text);
    QVERIFY(!document.ok());
    QCOMPARE(document.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(document.error().source, ErrorSource::Downstream);
    QCOMPARE(document.error().httpStatus, 400);
    QVERIFY2(document.error().message.contains(QStringLiteral("byte %1;").arg(offset)),
             qPrintable(document.error().message));
}

void TestJson::takesLegalTextSimdjsonRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("legal");
    QTest::newRow("big integer") << QByteArray(R"({"seed":123456789012345678901234567890})") << true;
    QTest::newRow("lone surrogate") << QByteArray(R"({"content":"cut \ud83d"})") << true;
    QTest::newRow("beyond a double") << QByteArray(R"([1e400,-1E+999,"\ud83d"])") << true;
    QTest::newRow("and below a double") << QByteArray(R"(["\ud83d",1e-3307])") << true;
    QTest::newRow("alone") << QByteArray("-123456789012345678901234567890 ") << true;
    QTest::newRow("and a bad number") << QByteArray(R"(["\ud83d",1.])") << false;
    QTest::newRow("and a leading zero") << QByteArray(R"(["\ud83d",01])") << false;
    QTest::newRow("and a missing whole part") << QByteArray(R"(["\ud83d",[[.3]]])") << false;
    QTest::newRow("and a missing whole part at the root") << QByteArray(R"(.123456789012345678901234567890)") << false;
    QTest::newRow("and a plus sign") << QByteArray(R"(["\ud83d",+3])") << false;
    QTest::newRow("and an exponent alone") << QByteArray(R"(["\ud83d",e5])") << false;
    QTest::newRow("and words that are none") << QByteArray(R"(["\ud83d",NaN])") << false;
    QTest::newRow("and a word that goes on") << QByteArray(R"(["\ud83d",nullx])") << false;
    QTest::newRow("and words") << QByteArray(R"(["\ud83d",null , true,false ])") << true;
    QTest::newRow("and two numbers in one") << QByteArray(R"(["\ud83d",1-2])") << false;
    QTest::newRow("and a number before a word") << QByteArray(R"(["\ud83d",1true])") << false;
    QTest::newRow("and a number before a string") << QByteArray(R"(["\ud83d",1""])") << false;
    QTest::newRow("and a sign alone") << QByteArray(R"(["\ud83d",-])") << false;
    QTest::newRow("and a sign at the end") << QByteArray(R"(["\ud83d",-)") << false;
    QTest::newRow("and a bad escape") << QByteArray(R"([123456789012345678901234567890,"\x"])") << false;
    QTest::newRow("and a missing brace") << QByteArray(R"({"content":"cut \ud83d")") << false;
    QTest::newRow("and a comma too many") << QByteArray(R"(["cut \ud83d",])") << false;
    QTest::newRow("invalid utf-8") << QByteArray("[\"\xff\"]") << false;
    QTest::newRow("cut utf-8") << QByteArray("[\"\xe2\x82\"]") << false;
    QTest::newRow("two values") << QByteArray("{} {}") << false;
    QTest::newRow("two values with a comma") << QByteArray("123456789012345678901234567890,2") << false;
    QTest::newRow("two lists") << QByteArray("[123456789012345678901234567890],[2]") << false;
}

void TestJson::takesLegalTextSimdjsonRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, legal);
    const auto document = Document::parse(text);
    QCOMPARE(document.ok(), legal);
    if (legal)
        QCOMPARE(document->root().raw().toByteArray(), text.trimmed());
}

void TestJson::limitsDepth()
{
    QVERIFY(Document::parse(QByteArray(500, '[') + QByteArray(500, ']')).ok());
    QVERIFY(!Document::parse(QByteArray(5000, '[') + QByteArray(5000, ']')).ok());
    const auto tooDeep = Document::parse(QByteArray(2000, '[') + QByteArray(2000, ']'));
    QVERIFY2(!tooDeep.ok() && tooDeep.error().message.contains(QStringLiteral("1024 levels")), "says what is wrong");
    const auto otherBytes = Document::parse("[\"\xff\"]");
    QVERIFY2(!otherBytes.ok() && otherBytes.error().message.contains(QStringLiteral("UTF-8")), "says what is wrong");
}

void TestJson::readsLargeAndSmallInTurn()
{
    const QByteArray large = "[\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"]";
    const auto first = Document::parse(large);
    const auto second = Document::parse(R"({"a":"b"})");
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->root().items().front().text().size(), 3 * 1024 * 1024);
    QCOMPARE(second->root()["a"].text(), "b");
}

void TestJson::writesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("plain") << QByteArray("abcdefghijklmnop") << QByteArray("\"abcdefghijklmnop\"");
    QTest::newRow("quotes") << QByteArray("12345678\"\\/") << QByteArray(R"("12345678\"\\/")");
    QTest::newRow("controls") << QByteArray("\n\r\t\b\f\x01\x1f\x7f")
                              << QByteArray("\"\\n\\r\\t\\b\\f\\u0001\\u001f\x7f\"");
    QTest::newRow("utf-8") << QByteArray("é😀") << QByteArray("\"é😀\"");
    QTest::newRow("no utf-8") << QByteArray("a\xff") << QByteArray("\"a\uFFFD\"");
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
}

void TestJson::writesStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, raw);
    QCOMPARE(json::quoted(text), raw);
    QVERIFY(Document::parse(raw).ok());
}

void TestJson::writesNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("whole") << 1.0 << QByteArray("1");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("large") << 1e300 << QByteArray("1e+300");
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void TestJson::writesNumbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    json::Writer writer;
    QCOMPARE(writer.number(number).bytes(), text);
}

void TestJson::writesNested()
{
    json::Writer writer;
    writer.beginObject().key("a").beginArray().integer(1).string("x").beginObject().endObject().null().endArray();
    writer.key("b").beginObject().key("c").boolean(false).key("d").raw("{ }").endObject().key("e\"").integer(-5);
    writer.endObject();
    QCOMPARE(writer.take(), R"({"a":[1,"x",{},null],"b":{"c":false,"d":{ }},"e\"":-5})");
}

void TestJson::nonFiniteNumbersAreNull_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("each") << QByteArray(R"([NaN,Infinity,-Infinity,1])") << QByteArray("[null,null,null,1]");
    QTest::newRow("in strings") << QByteArray(R"({"NaN":"a \"NaN\" -Infinity","b":NaN})")
                                << QByteArray(R"({"NaN":"a \"NaN\" -Infinity","b":null})");
    QTest::newRow("alone") << QByteArray("NaN") << QByteArray("null");
    QTest::newRow("open string") << QByteArray(R"({"a":NaN,"b":"NaN)") << QByteArray(R"({"a":null,"b":"NaN)");
    QTest::newRow("none") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})");
}

void TestJson::nonFiniteNumbersAreNull()
{
    QFETCH(QByteArray, text);
    QTEST(json::withoutNonFinite(text), "read");
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
