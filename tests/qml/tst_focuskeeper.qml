// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Ui

Item {
    id: root

    width: 400
    height: 300

    TextField {
        id: home

        property int asked: 0
    }
    Column {
        y: 60

        Button {
            id: hides

            text: "hides"
            onClicked: visible = false
        }
        Button {
            id: ends

            text: "ends"
            onClicked: enabled = false
        }
        Repeater {
            id: rows

            model: 1

            Button {
                text: "goes"
                onClicked: rows.model = 0
            }
        }
    }
    Dialog {
        id: dialog

        Column {
            Button {
                id: inner

                text: "inner"
                onClicked: visible = false
            }
            TextField {
                id: next
            }
        }
    }
    FocusKeeper {
        onLost: {
            ++home.asked;
            home.forceActiveFocus();
        }
    }

    TestCase {
        name: "FocusKeeper"
        when: windowShown

        function init() {
            hides.visible = ends.enabled = inner.visible = true;
            rows.model = 1;
            home.text = "";
            home.forceActiveFocus();
            wait(0);
            home.asked = 0;
        }
        function test_whatGoesByItsOwnAction_data() {
            return [{ tag: "hidden", item: hides }, { tag: "disabled", item: ends }, { tag: "gone", item: rows.itemAt(0) }];
        }
        function test_whatGoesByItsOwnAction(data) {
            const item = data.tag === "gone" ? rows.itemAt(0) : data.item;
            item.forceActiveFocus(Qt.TabFocusReason);
            verify(item.activeFocus);
            keyClick(Qt.Key_Space);
            tryVerify(() => home.activeFocus);
            keyClick("a");
            compare(home.text, "a");
        }
        function test_itStaysInADialog() {
            dialog.open();
            tryVerify(() => dialog.opened);
            inner.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => next.activeFocus);
            compare(home.asked, 0);
            dialog.close();
            tryVerify(() => home.activeFocus);
        }
        function test_whoGivesItAwayIsNotAskedFor() {
            hides.forceActiveFocus();
            hides.visible = false;
            ends.forceActiveFocus();
            wait(20);
            verify(ends.activeFocus);
            compare(home.asked, 0);
        }
    }
}
