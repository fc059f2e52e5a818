// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

Item {
    id: root

    width: 1300
    height: 700

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "KeyboardWalk"

        page: page

        function focused() {
            return root.Window.window.activeFocusItem;
        }
        /// Everything Tab reaches until it is back where it began.
        function walk(key) {
            composer.takeFocus();
            const begin = focused();
            const found = [];
            do {
                found.push(focused());
                keyClick(key);
            } while (focused() !== begin && found.length < 400);
            compare(focused(), begin, "the walk ends where it began");
            return found;
        }
        function isWithin(item, name) {
            for (let at = item; at; at = at.parent) {
                if (at.objectName === name)
                    return true;
            }
            return false;
        }
        function nameOf(item) {
            return String(item.Accessible.name || item.text || "");
        }
        function cleanup() {
            Fixture.app.inspectorOpen = false;
            while (playground.images.count > 0)
                playground.images.remove(0);
        }
        function test_tabReachesEveryControl() {
            run("q");
            Fixture.say(0, "# An answer");
            Fixture.finish(0);
            Fixture.finish(1);
            Fixture.copyPicture(10, 10);
            playground.images.paste();
            tryCompare(playground.images, "count", 1);
            composer.text = "next";
            Fixture.app.inspectorOpen = true;
            const there = walk(Qt.Key_Tab);
            // A list hands the keyboard to its current row.
            for (const wanted of ["composerInput", "imageStrip", "attachImages", "runAll", "runMenuButton", "answers",
                                  "presetButton", "field", "systemPrompt"])
                verify(there.some(item => isWithin(item, wanted)), wanted);
            for (const item of there) {
                verify(item.visible, nameOf(item));
                verify(nameOf(item) !== "", "has a name: " + item + " " + item.objectName);
                verify(item.width > 0 && item.height > 0, "can be seen: " + nameOf(item));
            }
            const back = walk(Qt.Key_Backtab);
            compare(back.length, there.length, "the same way back");
        }
    }
}
