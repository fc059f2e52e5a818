// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/objecteditor.h"

#include <QTest>

using namespace sluice;
using json::Document;
using json::ObjectEditor;

class TestObjectEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAllAlone();
    void sets();
    void setsEveryMemberOfAName();
    void removes_data();
    void removes();
    void renames();
    void readsItsOwnEdits();
    void fillsAnEmptyObject();
};

void TestObjectEditor::leavesAllAlone()
{
    const QByteArray text = "{ \"b\" : 1.0 ,\n\t\"a\":[ ] }";
    const auto document = Document::parse(text);
    ObjectEditor editor(document->root());
    editor.remove("absent");
    editor.rename("absent", "other");
    QVERIFY(!editor.changed());
    QCOMPARE(editor.result(), text);
}

void TestObjectEditor::sets()
{
    const auto document = Document::parse("{ \"b\" : 1.0 ,\n\t\"a\":[ ] }");
    ObjectEditor editor(document->root());
    editor.set("b", "\"two\"");
    QCOMPARE(editor.result(), "{ \"b\" : \"two\" ,\n\t\"a\":[ ] }");
    editor.set("c\"", "3");
    editor.set("d", "4");
    editor.set("d", "5");
    QCOMPARE(editor.result(), "{ \"b\" : \"two\" ,\n\t\"a\":[ ],\"c\\\"\":3,\"d\":5 }");
}

void TestObjectEditor::setsEveryMemberOfAName()
{
    const auto document = Document::parse(R"({"a":1,"x":0,"\u0061":2})");
    ObjectEditor editor(document->root());
    editor.set("a", "9");
    QCOMPARE(editor.result(), R"({"a":9,"x":0,"\u0061":9})");
}

void TestObjectEditor::removes_data()
{
    QTest::addColumn<QByteArrayList>("keys");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("first") << QByteArrayList{"a"} << QByteArray("{ \"b\": 2 , \"c\" :3\n}");
    QTest::newRow("middle") << QByteArrayList{"b"} << QByteArray("{ \"a\" :1 , \"c\" :3\n}");
    QTest::newRow("last") << QByteArrayList{"c"} << QByteArray("{ \"a\" :1, \"b\": 2\n}");
    QTest::newRow("first two") << QByteArrayList{"a", "b"} << QByteArray("{ \"c\" :3\n}");
    QTest::newRow("ends") << QByteArrayList{"a", "c"} << QByteArray("{ \"b\": 2\n}");
    QTest::newRow("all") << QByteArrayList{"c", "a", "b"} << QByteArray("{ \n}");
}

void TestObjectEditor::removes()
{
    QFETCH(QByteArrayList, keys);
    QFETCH(QByteArray, result);
    const auto document = Document::parse("{ \"a\" :1, \"b\": 2 , \"c\" :3\n}");
    ObjectEditor editor(document->root());
    for (const QByteArray &key : keys)
        editor.remove(key);
    QCOMPARE(editor.result(), result);
    QVERIFY(Document::parse(editor.result()).ok());
    editor.set("z", "0");
    const auto again = Document::parse(editor.result());
    QVERIFY(again.ok());
    QCOMPARE(again->root()["z"].toInt(), 0);
}

void TestObjectEditor::renames()
{
    const auto document = Document::parse(R"({"a" : {"a":1},"b":2,"a":3})");
    ObjectEditor editor(document->root());
    editor.rename("a", "n\"w");
    QCOMPARE(editor.result(), R"({"n\"w" : {"a":1},"b":2,"n\"w":3})");
}

void TestObjectEditor::readsItsOwnEdits()
{
    const auto document = Document::parse(R"({"a":1,"b":2,"a":3})");
    ObjectEditor editor(document->root());
    QCOMPARE(editor.value("a").toInt(), 3);
    editor.rename("a", "c");
    QVERIFY(!editor.has("a"));
    QCOMPARE(editor.value("c").toInt(), 3);
    editor.set("c", "7");
    QCOMPARE(editor.value("c").toInt(), 7);
    editor.remove("c");
    QVERIFY(!editor.has("c"));
    editor.set("c", "8");
    QCOMPARE(editor.result(), R"({"b":2,"c":8})");
    editor.remove("c");
    QCOMPARE(editor.result(), R"({"b":2})");
    QCOMPARE(editor.members().size(), 3u);
}

void TestObjectEditor::fillsAnEmptyObject()
{
    const auto document = Document::parse("{ }");
    ObjectEditor editor(document->root());
    editor.set("a", "1");
    editor.set("b", "2");
    const auto result = Document::parse(editor.result());
    QVERIFY(result.ok());
    QCOMPARE(editor.result(), R"({"a":1,"b":2 })");
}

QTEST_APPLESS_MAIN(TestObjectEditor)
#include "tst_objecteditor.moc"
