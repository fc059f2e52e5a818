// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Ui

Item {
    width: 400
    height: 200

    ScrollPage {
        id: page

        anchors.fill: parent
        title: "page"

        Button {
            id: first
        }
        Item {
            id: filler

            width: 10
            height: 1000
        }
        Button {
            id: last
        }
    }

    // Stands where the rail does.
    Button {
        id: beside
    }
    TestCase {
        name: "ScrollPage"
        when: windowShown

        function test_keepsTheKeyboardWhereNothingTakesIt() {
            first.enabled = last.enabled = false;
            page.takeFocus();
            verify(page.activeFocus);
            verify(!beside.activeFocus);
            first.enabled = last.enabled = true;
            filler.height += 10; // as when rows come
            tryVerify(() => first.activeFocus);
        }
        function test_whereOneArrivesStaysInSightWhileThePageGrows() {
            const inSight = () => {
                const y = last.mapToItem(page, 0, 0).y;
                return y >= 0 && y + last.height <= page.height;
            };
            page.enter(last);
            verify(inSight());
            filler.height += 300;
            tryVerify(inSight);
            mouseWheel(page, 100, 100, 0, 24000);
            tryCompare(page, "contentY", 0);
            filler.height += 10;
            waitForRendering(page);
            compare(page.contentY, 0);
        }
        function test_followsTheKeyboard() {
            first.forceActiveFocus();
            compare(page.contentY, 0);
            keyClick(Qt.Key_Tab);
            verify(last.activeFocus);
            const shown = last.mapToItem(page, 0, 0).y;
            verify(shown >= 0 && shown + last.height <= page.height, shown);
            keyClick(Qt.Key_Tab, Qt.ShiftModifier);
            verify(first.activeFocus);
            verify(first.mapToItem(page, 0, 0).y >= 0);
        }
    }
}
