// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys the user chose for what the window does.
#include "app/fakedesktop.h"

#include "shortcutsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Keys {
    test::TemporarySettings stored;
    ShortcutsModel model{stored.settings};
    QAbstractItemModelTester tester{&model};

    [[nodiscard]] int row(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(ShortcutsModel::NameRole).toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString of(const QString &name) const { return model.sequences().value(name).toString(); }
};

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenKeysAreKept()
    {
        Keys keys;
        QCOMPARE(keys.of(u"palette"_s), u"Ctrl+K"_s);
        QVERIFY(!keys.model.isAnyChanged());
        QVERIFY(keys.model.set(keys.row(u"palette"_s), Qt::Key_P, int(Qt::ControlModifier | Qt::ShiftModifier)));
        QCOMPARE(keys.of(u"palette"_s), u"Ctrl+Shift+P"_s);
        QVERIFY(keys.model.isAnyChanged());
        const ShortcutsModel next(keys.stored.settings);
        QCOMPARE(next.sequences().value(u"palette"_s).toString(), u"Ctrl+Shift+P"_s);
        // What is free now can be taken.
        QVERIFY(keys.model.set(keys.row(u"pick"_s), Qt::Key_K, int(Qt::ControlModifier)));
        keys.model.reset(keys.row(u"palette"_s)); // its usual ones are taken
        QCOMPARE(keys.of(u"palette"_s), u"Ctrl+Shift+P"_s);
        QVERIFY(keys.model.problem().contains(u"Pick a model"_s));
        keys.model.resetAll();
        QCOMPARE(keys.of(u"pick"_s), u"Ctrl+L"_s);
        QCOMPARE(keys.of(u"palette"_s), u"Ctrl+K"_s);
    }

    void notEveryKeyCanBeTaken_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("taken");
        const auto held = [](Qt::KeyboardModifiers modifiers) { return int(modifiers); };
        QTest::newRow("letter") << int(Qt::Key_A) << 0 << false;
        QTest::newRow("capital") << int(Qt::Key_A) << held(Qt::ShiftModifier) << false;
        QTest::newRow("Enter") << int(Qt::Key_Return) << 0 << false;
        QTest::newRow("Tab") << int(Qt::Key_Tab) << 0 << false;
        QTest::newRow("Esc") << int(Qt::Key_Escape) << 0 << false;
        QTest::newRow("a modifier") << int(Qt::Key_Control) << held(Qt::ControlModifier) << false;
        QTest::newRow("nothing") << 0 << held(Qt::ControlModifier) << false;
        QTest::newRow("unknown") << int(Qt::Key_unknown) << held(Qt::ControlModifier) << false;
        QTest::newRow("copy") << int(Qt::Key_C) << held(Qt::ControlModifier) << false;
        QTest::newRow("a pane's") << int(Qt::Key_3) << held(Qt::ControlModifier) << false;
        QTest::newRow("another row's") << int(Qt::Key_L) << held(Qt::ControlModifier) << false;
        QTest::newRow("its own") << int(Qt::Key_K) << held(Qt::ControlModifier) << true;
        QTest::newRow("function key") << int(Qt::Key_F5) << 0 << true;
        QTest::newRow("key pad") << int(Qt::Key_7) << held(Qt::ControlModifier | Qt::KeypadModifier) << true;
        QTest::newRow("Alt") << int(Qt::Key_J) << held(Qt::AltModifier) << true;
    }
    void notEveryKeyCanBeTaken()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const bool, taken);
        Keys keys;
        QCOMPARE(keys.model.set(keys.row(u"palette"_s), key, modifiers), taken);
        QCOMPARE(keys.model.problem().isEmpty(), taken);
    }

    void fixedRowsStay()
    {
        Keys keys;
        QVERIFY(!keys.model.set(keys.row(QString()), Qt::Key_F9, 0));
        QVERIFY(!keys.model.set(-1, Qt::Key_F9, 0));
        QVERIFY(!keys.model.set(999, Qt::Key_F9, 0));
        keys.model.reset(-1);
        keys.model.reset(999);
        QVERIFY(!keys.model.isAnyChanged());
    }

    void whatIsKeptMayBeNonsense()
    {
        Keys keys;
        keys.stored.settings.setValue(Setting::Shortcuts, QVariantMap{{u"palette"_s, u"a"_s},
                                                                      {u"pick"_s, 12},
                                                                      {u"new"_s, u"Ctrl+K, Ctrl+C"_s},
                                                                      {u"undo"_s, QVariantList{1}},
                                                                      {u"nobody"_s, u"F9"_s}});
        QCOMPARE(keys.of(u"palette"_s), u"Ctrl+K"_s);
        QCOMPARE(keys.of(u"pick"_s), u"Ctrl+L"_s);
        QCOMPARE(keys.of(u"new"_s), u"Ctrl+N"_s);
        QCOMPARE(keys.of(u"undo"_s), u"Ctrl+Z"_s);
        QVERIFY(!keys.model.sequences().contains(u"nobody"_s));
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
