// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/arrayeditor.h"

#include <QTest>

using namespace sluice;
using json::ArrayEditor;
using json::Document;

class TestArrayEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAllAlone();
    void edits_data();
    void edits();
    void fillsAnEmptyArray();
};

void TestArrayEditor::leavesAllAlone()
{
    const auto document = Document::parse("[ 1 ,\n2.0]");
    const ArrayEditor editor(document->root());
    QVERIFY(!editor.changed());
    QCOMPARE(editor.result(), "[ 1 ,\n2.0]");
    QCOMPARE(editor.count(), 2u);
}

void TestArrayEditor::edits_data()
{
    QTest::addColumn<QList<int>>("removed");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("none") << QList<int>{} << QByteArray("[ 1 , \"new\" ,3,4\t]");
    QTest::newRow("first") << QList<int>{0} << QByteArray("[ \"new\" ,3,4\t]");
    QTest::newRow("middle") << QList<int>{1} << QByteArray("[ 1 ,3,4\t]");
    QTest::newRow("last") << QList<int>{2} << QByteArray("[ 1 , \"new\",4\t]");
    QTest::newRow("all") << QList<int>{2, 1, 0} << QByteArray("[ 4\t]");
}

void TestArrayEditor::edits()
{
    QFETCH(QList<int>, removed);
    QFETCH(QByteArray, result);
    const auto document = Document::parse("[ 1 , 2 ,3\t]");
    ArrayEditor editor(document->root());
    editor.set(1, "\"new\"");
    for (const int index : removed)
        editor.remove(std::size_t(index));
    editor.append("4");
    QVERIFY(Document::parse(editor.result()).ok());
    QCOMPARE(Document::parse(editor.result())->root().items().size(), editor.count());
    QCOMPARE(editor.result(), result);
}

void TestArrayEditor::fillsAnEmptyArray()
{
    const auto document = Document::parse("[ ]");
    ArrayEditor editor(document->root());
    editor.append("1");
    editor.append("{}");
    QCOMPARE(editor.result(), "[1,{} ]");
}

QTEST_APPLESS_MAIN(TestArrayEditor)
#include "tst_arrayeditor.moc"
