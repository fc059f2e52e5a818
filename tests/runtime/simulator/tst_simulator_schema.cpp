// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/schemainstance.h"
#include "support/cases/schemacheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

class TestSimulatorSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfies_data();
    void satisfies();
    void checkerFindsFaults_data();
    void checkerFindsFaults();
    void takesUpThePrompt_data();
    void takesUpThePrompt();
    void isRepeatable();
};

void TestSimulatorSchema::satisfies_data()
{
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char *name, const char *schema) { QTest::newRow(name) << QByteArray(schema); };
    row("empty object", R"({"type":"object","properties":{}})");
    row("string", R"({"type":"object","properties":{"a":{"type":"string"}},"required":["a"]})");
    row("all types",
        R"({"type":"object","properties":{"s":{"type":"string"},"i":{"type":"integer"},"n":{"type":"number"},
        "b":{"type":"boolean"},"z":{"type":"null"},"a":{"type":"array","items":{"type":"integer"}},"o":{"type":"object"}},
        "required":["s","i","n","b","z","a","o"],"additionalProperties":false})");
    row("enum", R"({"type":"object","properties":{"u":{"enum":["celsius","fahrenheit",null,3]}},"required":["u"]})");
    row("const", R"({"type":"object","properties":{"v":{"const":{"k":[1,2]}}},"required":["v"]})");
    row("bounds", R"({"type":"object","properties":{"i":{"type":"integer","minimum":7,"maximum":9},
        "n":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":0.25},"m":{"type":"integer","multipleOf":5,"minimum":11},
        "neg":{"type":"integer","maximum":-3},"x":{"type":"integer","exclusiveMinimum":4,"exclusiveMaximum":6},
        "one":{"type":"number","minimum":2.5,"maximum":2.5}},"required":["i","n","m","neg","x","one"]})");
    row("lengths", R"({"type":"object","properties":{"long":{"type":"string","minLength":80},
        "short":{"type":"string","maxLength":3},"both":{"type":"string","minLength":2,"maxLength":2},
        "none":{"type":"string","maxLength":0}},"required":["long","short","both","none"]})");
    row("array bounds", R"({"type":"array","items":{"type":"string"},"minItems":5,"maxItems":6})");
    row("unique strings", R"({"type":"array","items":{"type":"string"},"minItems":4,"uniqueItems":true})");
    row("unique enum", R"({"type":"array","items":{"enum":["a","b","c"]},"minItems":3,"uniqueItems":true})");
    row("unique integers",
        R"({"type":"array","items":{"type":"integer","minimum":1,"maximum":4},"minItems":4,"uniqueItems":true})");
    row("empty array", R"({"type":"array","items":{"type":"string"},"maxItems":0})");
    row("tuple", R"({"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":false})");
    row("nested", R"({"type":"object","properties":{"list":{"type":"array","minItems":1,"items":{"type":"object",
        "properties":{"id":{"type":"integer"},"tags":{"type":"array","items":{"type":"string"}}},
        "required":["id","tags"],"additionalProperties":false}}},"required":["list"],"additionalProperties":false})");
    row("any of", R"({"type":"object","properties":{"v":{"anyOf":[{"type":"null"},{"type":"integer","minimum":5}]}},
        "required":["v"]})");
    row("one of", R"({"oneOf":[{"type":"object","properties":{"kind":{"const":"a"}},"required":["kind"]},
        {"type":"object","properties":{"kind":{"const":"b"}},"required":["kind"]}]})");
    row("all of", R"({"allOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]},
        {"properties":{"b":{"type":"integer"}},"required":["b"]}]})");
    row("type list", R"({"type":"object","properties":{"v":{"type":["null","string"]},"w":{"type":["integer","null"]}},
        "required":["v","w"]})");
    row("reference", R"({"type":"object","properties":{"p":{"$ref":"#/$defs/point"}},"required":["p"],
        "$defs":{"point":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},
        "required":["x","y"],"additionalProperties":false}}})");
    row("definitions",
        R"({"$ref":"#/definitions/a","definitions":{"a":{"type":"object","properties":{"v":{"type":"integer"}},
        "required":["v"]}}})");
    row("recursive list",
        R"({"$ref":"#/$defs/node","$defs":{"node":{"type":"object","properties":{"value":{"type":"integer"},
        "children":{"type":"array","items":{"$ref":"#/$defs/node"}}},"required":["value","children"]}}})");
    row("recursive or null",
        R"({"$ref":"#/$defs/node","$defs":{"node":{"type":"object","properties":{"value":{"type":"integer"},
        "next":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]}},"required":["value","next"]}}})");
    row("required without properties", R"({"type":"object","required":["x","y"]})");
    row("map", R"({"type":"object","additionalProperties":{"type":"integer"}})");
    row("least members", R"({"type":"object","properties":{"a":{"type":"string"}},"minProperties":3})");
    row("formats", R"({"type":"object","properties":{"t":{"type":"string","format":"date-time"},
        "d":{"type":"string","format":"date"},"e":{"type":"string","format":"email"},"u":{"type":"string","format":"uri"},
        "g":{"type":"string","format":"uuid"},"4":{"type":"string","format":"ipv4"},"6":{"type":"string","format":"ipv6"}},
        "required":["t","d","e","u","g","4","6"]})");
    row("no type", R"({"properties":{"a":{"description":"anything"},"b":{"minimum":4},"c":{"items":{"type":"string"}}},
        "required":["a","b","c"]})");
}

void TestSimulatorSchema::satisfies()
{
    QFETCH(QByteArray, schema);
    const auto document = json::Document::parse(schema);
    QVERIFY(document.ok());
    const QJsonObject wanted = QJsonDocument::fromJson(schema).object();
    for (quint64 seed = 0; seed < 50; ++seed) {
        sim::Random random(seed);
        const QByteArray text = sim::schemaInstance(document->root(), "Is it warm in Paris?", random);
        QJsonParseError error;
        const QJsonDocument instance = QJsonDocument::fromJson('[' + text + ']', &error);
        QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
        const QString fault = schemaFault(wanted, instance[0]);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + QStringLiteral(" in ") + QString::fromUtf8(text)));
    }
}

void TestSimulatorSchema::checkerFindsFaults_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    const auto row = [](const char *name, const char *schema, const char *instance) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(instance);
    };
    row("type", R"({"type":"object"})", "[1]");
    row("required", R"({"type":"object","required":["a"]})", "{}");
    row("extra", R"({"type":"object","additionalProperties":false})", R"({"a":1})");
    row("nested", R"({"properties":{"a":{"type":"integer"}}})", R"({"a":1.5})");
    row("one of both", R"({"oneOf":[{"type":"object"},{"required":[]}]})", "{}");
    row("reference", R"({"$ref":"#/$defs/a","$defs":{"a":{"type":"array"}}})", "{}");
}

void TestSimulatorSchema::checkerFindsFaults()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    const QJsonDocument value = QJsonDocument::fromJson('[' + instance + ']');
    QVERIFY(!schemaFault(QJsonDocument::fromJson(schema).object(), value[0]).isEmpty());
}

void TestSimulatorSchema::takesUpThePrompt_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("sum") << QByteArray("expression") << QByteArray("What's 15 * 23?") << QByteArray("15 * 23");
    QTest::newRow("brackets") << QByteArray("expression") << QByteArray("compute (2+3)*4 now") << QByteArray("(2+3)*4");
    QTest::newRow("city") << QByteArray("city") << QByteArray("What's the weather in New York today?")
                          << QByteArray("New York");
    QTest::newRow("query") << QByteArray("search_query") << QByteArray("cheap flights") << QByteArray("cheap flights");
    QTest::newRow("harmless command") << QByteArray("command") << QByteArray("delete everything") << QByteArray("true");
}

void TestSimulatorSchema::takesUpThePrompt()
{
    QFETCH(QByteArray, property);
    QFETCH(QByteArray, prompt);
    QFETCH(QByteArray, value);
    QCOMPARE(sim::stringFor(property, prompt), value);
}

void TestSimulatorSchema::isRepeatable()
{
    const auto document = json::Document::parse(R"({"type":"array","minItems":9,"items":{"type":"integer"}})");
    sim::Random first(4);
    sim::Random second(4);
    sim::Random other(5);
    const QByteArray text = sim::schemaInstance(document->root(), {}, first);
    QCOMPARE(sim::schemaInstance(document->root(), {}, second), text);
    QVERIFY(sim::schemaInstance(document->root(), {}, other) != text);
}

QTEST_APPLESS_MAIN(TestSimulatorSchema)
#include "tst_simulator_schema.moc"
