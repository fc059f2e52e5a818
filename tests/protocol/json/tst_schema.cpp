// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/schema/jsonschema.h"

#include <QTest>

using namespace sluice;
using Kind = json::SchemaVerdict::Kind;

// A schema, what fits it and what does not.

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void hostileOnesEnd();
    void equalValuesAreTheSame();
};

namespace {

Kind verdictOf(const QByteArray &schema, const QByteArray &value)
{
    const Result<json::Schema> compiled = json::Schema::compile(schema);
    const Result<json::Document> document = json::Document::parse(value);
    if (!compiled.ok() || !document.ok())
        qFatal("%s: %s", schema.constData(), compiled.ok() ? "bad value" : qPrintable(compiled.error().message));
    return compiled->check(document->root()).kind;
}

} // namespace

void TestSchema::fits_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFit");
    const auto row = [](const char *schema, const char *good, const char *bad) {
        QTest::addRow("%s | %s", schema, good) << QByteArray(schema) << QByteArray(good) << true;
        QTest::addRow("%s | %s", schema, bad) << QByteArray(schema) << QByteArray(bad) << false;
    };
    row(R"({"type":"integer"})", "3.0", "3.5");
    row(R"({"type":["string","null"]})", "null", "1");
    row(R"({"enum":[1,"a",{"b":[2]}]})", R"({"b":[2.0]})", R"({"b":[3]})");
    row(R"({"const":"a"})", R"("\u0061")", R"("A")");
    row(R"({"minimum":1,"exclusiveMaximum":2})", "1", "2");
    row(R"({"multipleOf":0.1})", "0.3", "0.35");
    row(R"({"minLength":2,"maxLength":2})", "\"äö\"", R"("a")");
    row(R"({"pattern":"^[a-z]*$"})", R"("")", R"("A")");
    row(R"({"items":{"type":"number"}})", "[1,2]", R"([1,"2"])");
    row(R"({"prefixItems":[{"type":"string"}],"items":false})", R"(["a"])", R"(["a",1])");
    row(R"({"items":[{"type":"string"}],"additionalItems":false})", R"(["a"])", R"(["a",1])");
    row(R"({"items":{"type":"number"},"additionalItems":false})", "[1,2]", R"(["a"])");
    row(R"({"contains":{"const":1},"maxContains":1})", "[1,2]", "[1,1]");
    row(R"({"contains":{"const":1},"minContains":0,"maxItems":1})", "[]", "[1,1]");
    row(R"({"minItems":1,"uniqueItems":true})", "[1,2]", "[1,1.0]");
    row(R"({"required":["a"]})", R"({"a":null})", "{}");
    row(R"({"properties":{"a":{"type":"string"}},"additionalProperties":false})", R"({"a":"x"})", R"({"b":1})");
    row(R"({"patternProperties":{"^x_":{"type":"number"}},"additionalProperties":false})", R"({"x_1":1})",
        R"({"x_1":"1"})");
    row(R"({"propertyNames":{"maxLength":1}})", R"({"a":1})", R"({"ab":1})");
    row(R"({"minProperties":1,"maxProperties":1})", R"({"a":1})", R"({"a":1,"b":2})");
    row(R"({"dependentRequired":{"a":["b"]}})", R"({"a":1,"b":1})", R"({"a":1})");
    row(R"({"dependentSchemas":{"a":{"required":["b"]}}})", "{}", R"({"a":1})");
    row(R"({"allOf":[{"minimum":1},{"maximum":2}]})", "2", "3");
    row(R"({"anyOf":[{"type":"string"},{"minimum":5}]})", "5", "4");
    row(R"({"oneOf":[{"minimum":1},{"minimum":5}]})", "3", "6");
    row(R"({"not":{"type":"string"}})", "1", R"("a")");
    row(R"({"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]},"else":{"required":["c"]}})",
        R"({"a":1,"b":1})", R"({"a":2,"b":1})");
    row(R"({"$ref":"#/$defs/n","$defs":{"n":{"type":"object","properties":{"next":{"$ref":"#/$defs/n"}},"required":["v"]}}})",
        R"({"v":1,"next":{"v":2}})", R"({"v":1,"next":{}})");
    row(R"({"properties":{"a":{"$ref":"#"}},"additionalProperties":false})", R"({"a":{"a":{}}})", R"({"a":{"b":1}})");
    row(R"({"$ref":"#/$defs/a~1b%25","$defs":{"a/b%":{"type":"null"}}})", "null", "1");
    row(R"({"type":"object","required":["a"],"x-note":1,"format":"uri","title":"t"})", R"({"a":1,"a":2})", "[]");
}

void TestSchema::fits()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(bool, isFit);
    QCOMPARE(verdictOf(schema, value) == Kind::Fits, isFit);
}

void TestSchema::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *schema, const char *words) {
        QTest::addRow("%s", schema) << QByteArray(schema) << QString::fromUtf8(words);
    };
    row("{", "JSON");
    row("[]", "the schema: must be an object, true or false");
    row(R"({"properties":{"a":{"typ":"string"}}})", "/properties/a/typ: is no keyword");
    row(R"({"type":"text"})", "/type: must be one of null");
    row(R"({"minLength":-1})", "/minLength: must be a number of 0 or more");
    row("{\"pattern\":\"(\"}", "/pattern: ");
    row(R"({"$ref":"https://example.com/s"})", "/$ref: must lead to a place in the schema");
    row(R"({"$ref":"#/$defs/a"})", "/$ref: leads to nothing");
    row(R"({"anyOf":[]})", "/anyOf: must be a list of schemas");
    row(R"({"required":"a"})", "/required: must be a list of texts");
    row(R"({"multipleOf":0})", "/multipleOf: must be above 0");
    row(R"({"uniqueItems":1})", "/uniqueItems: must be true or false");
}

void TestSchema::faultsAreNamed()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, words);
    const Result<json::Schema> compiled = json::Schema::compile(schema);
    QVERIFY(!compiled.ok());
    QVERIFY2(compiled.error().message.contains(words), qPrintable(compiled.error().message));
}

/// Of references in a circle, of expressions that go back without end, and of values nested deep.
void TestSchema::hostileOnesEnd()
{
    const QByteArray circle = R"({"$ref":"#"})";
    const QByteArray circles = R"({"anyOf":[{"$ref":"#"},{"$ref":"#"}]})";
    QCOMPARE(verdictOf(circle, "1"), Kind::TooMuch);
    QCOMPARE(verdictOf(circles, "1"), Kind::TooMuch);
    const QByteArray slow = R"({"pattern":"^(a+)+$"})";
    QCOMPARE(verdictOf(slow, '"' + QByteArray(100'000, 'a') + "b\""), Kind::Unfit);
    const QByteArray deep = QByteArray("[").repeated(400) + QByteArray("]").repeated(400);
    const QByteArray nest = R"({"items":{"$ref":"#"}})";
    QCOMPARE(verdictOf(nest, deep), Kind::TooMuch);
    QByteArray nested = "true";
    for (int i = 0; i < 200; ++i)
        nested = R"({"not":)" + nested + '}';
    QVERIFY(!json::Schema::compile(nested).ok());
}

void TestSchema::equalValuesAreTheSame()
{
    const auto of = [](const char *text) { return json::canonical(json::Value(QByteArrayView(text))); };
    const QByteArray one = of(R"({"b":1.0,"a":[1e2,"\u00e4"]})");
    const QByteArray other = of(R"({"a":[100,"ä"],"b":1})");
    QCOMPARE(one, other);
    QVERIFY(of("1") != of("\"1\""));
    QVERIFY(of("9007199254740993") != of("9007199254740992"));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
