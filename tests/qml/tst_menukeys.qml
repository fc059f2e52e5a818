// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest

Item {
    width: 400
    height: 300

    Menu {
        id: menu

        MenuItem { text: "Rename"; enabled: false }
        MenuItem { text: "Pin" }
        MenuSeparator {}
        MenuItem { text: "Restore" }
        MenuItem { text: "Remove" }
    }

    TestCase {
        name: "MenuKeys"
        when: windowShown

        function test_keysOfAList() {
            menu.popup(10, 10);
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_End);
            compare(menu.currentIndex, 4);
            keyClick(Qt.Key_Home);
            compare(menu.currentIndex, 1);
            keyClick("r");
            compare(menu.currentIndex, 3);
            keyClick("r");
            compare(menu.currentIndex, 4);
            keyClick("r");
            compare(menu.currentIndex, 3);
            keyClick("x");
            compare(menu.currentIndex, 3);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !menu.visible);
        }
    }
}
