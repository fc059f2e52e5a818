// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Style
import Sluice.Testing
import Sluice.Ui

Item {
    id: root

    width: 1000
    height: 700

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    Binding {
        target: Theme
        property: "keys"
        value: Fixture.app.shortcuts.labels
    }

    PageCase {
        name: "Shortcuts"

        page: page

        function cleanup() {
            Fixture.app.shortcuts.resetAll();
            findChild(page, "shortcutList").close();
            findChild(page, "commandPalette").close();
        }
        function test_tipsNameTheKeysOfNow() {
            const inspect = findChild(page, "inspectButton");
            compare(inspect.text, "Parameters (Ctrl+Alt+B)");
            const rows = Array.from({ length: Fixture.app.shortcuts.rowCount() }, (_, row) => row);
            const row = rows.find(row => Fixture.app.shortcuts.data(Fixture.app.shortcuts.index(row, 0), 257) === "inspector");
            verify(Fixture.app.shortcuts.set(row, Qt.Key_F7, Qt.NoModifier));
            compare(inspect.text, "Parameters (F7)");
            Fixture.app.shortcuts.resetAll();
            compare(inspect.text, "Parameters (Ctrl+Alt+B)");
        }
        function test_aNewConversationIsWrittenAtOnce() {
            findChild(page, "inspectButton").forceActiveFocus();
            compare(input.activeFocus, false);
            keyClick(Qt.Key_N, Qt.ControlModifier);
            compare(input.activeFocus, true);
        }
        function test_keysAreChangedByPressingOthers() {
            const list = findChild(page, "shortcutList");
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            tryCompare(list, "opened", true);
            let keys = null;
            tryVerify(() => (keys = findChild(page.Overlay.overlay, "keysOf_palette")) !== null);
            compare(keys.text, "Ctrl+K");
            keys.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(keys.text, "Press keys…");
            keyClick(Qt.Key_L, Qt.ControlModifier);
            verify(Fixture.app.shortcuts.problem.indexOf("Pick a model") >= 0, "and the picker stayed closed");
            compare(keys.text, "Press keys…");
            keyClick(Qt.Key_F6);
            compare(keys.text, "F6");
            compare(Fixture.app.shortcuts.problem, "");
            keyClick(Qt.Key_Escape);
            tryCompare(list, "opened", false);
            const palette = findChild(page, "commandPalette");
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(palette.opened, false);
            keyClick(Qt.Key_F6);
            tryCompare(palette, "opened", true);
        }
    }
}
