// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

Item {
    width: 1000
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "WideTable"

        page: page

        readonly property AnswerView answers: findChild(page, "answers")

        function row(cells) {
            return "|" + cells.join("|") + "|\n";
        }
        function table(columns, word) {
            const names = Array.from({ length: columns }, (_, i) => word + " " + i);
            return row(names) + row(names.map(() => "---")) + row(names) + row(names);
        }
        function show(text, rows) {
            run("q");
            Fixture.say(0, text);
            Fixture.finish(0);
            Fixture.finish(1);
            tryCompare(answers, "count", 1 + rows + 1); // prompt, table, what can be done with the answer
            const wide = index => answers.itemAtIndex(index);
            tryVerify(() => wide(rows) !== null && wide(rows).extent > 0);
            return [wide(1), wide(rows)];
        }
        function test_aTableOfManyColumnsScrollsSideways() {
            const [head, last] = show(table(60, "column"), 3);
            verify(head.extent > 60 * 40);
            verify(head.mostScrolled > 0);
            compare(head.offset, 0);
            answers.forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(head.offset > 0);
            compare(last.offset, head.offset);
            keyClick(Qt.Key_Left);
            compare(head.offset, 0);
            mouseWheel(head, 100, 10, 0, -240, Qt.NoButton, Qt.ShiftModifier);
            compare(head.offset, 120);
            mouseWheel(head, 100, 10, -240, 0);
            compare(head.offset, 240);
            for (let i = 0; i < 200; ++i)
                keyClick(Qt.Key_Right);
            compare(head.offset, head.mostScrolled);
            compare(last.offset, head.mostScrolled);
        }
        function test_aTableThatFitsDoesNot() {
            const [head] = show(table(3, "column"), 3);
            compare(head.mostScrolled, 0);
            keyClick(Qt.Key_Right);
            compare(head.offset, 0);
        }
        function test_aTableInArabicStandsAtTheRight() {
            const [head] = show(table(3, "\u0639\u0645\u0648\u062f"), 3);
            verify(head.rightToLeft);
            verify(head.extent < head.contentWidth);
            fuzzyCompare(head.body.x + head.body.rowWidth, head.contentWidth, 1);
        }
    }
}
