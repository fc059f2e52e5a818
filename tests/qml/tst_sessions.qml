// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 1100
    height: 640

    PlaygroundDesk {
        id: desk

        anchors.fill: parent
        app: Fixture.app
    }

    SessionsCase {
        name: "Sessions"

        desk: desk
        room: root

        function test_emptySaysWhatToDo() {
            compare(sessions.count, 0);
            compare(list.visible, true);
        }
        function test_newChatAndBackByKeys() {
            ask("first question");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            compare(playground.empty, true);
            ask("second question");
            tryCompare(sessions, "count", 2);
            compare(row(0).title, "second question");
            list.forceActiveFocus();
            list.currentIndex = 0;
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(sessions, "currentRow", 1);
            compare(playground.empty, false);
        }
        function test_renameInPlace() {
            ask("a question");
            list.forceActiveFocus();
            list.currentIndex = 0;
            keyClick(Qt.Key_F2);
            for (const letter of "Tea")
                keyClick(letter);
            keyClick(Qt.Key_Escape);
            compare(row(0).title, "a question");
            tryCompare(list, "activeFocus", true);
            keyClick(Qt.Key_F2);
            for (const letter of "tea")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(row(0).title, "tea");
            tryCompare(list, "activeFocus", true);
            // No field that is out of sight takes the list's keys.
            compare(root.Window.activeFocusItem, list);
            keyClick(Qt.Key_Delete);
            compare(sessions.count, 0);
        }
        function test_deleteAndUndo() {
            ask("a question");
            list.forceActiveFocus();
            list.currentIndex = 0;
            keyClick(Qt.Key_Delete);
            compare(sessions.count, 0);
            compare(playground.empty, true);
            verify(findChild(desk, "sessionUndo").shown);
            sessions.undo();
            compare(sessions.count, 1);
            tryCompare(playground, "empty", false);
        }
        function test_theWidthIsSetByKeys() {
            const column = findChild(desk, "sessions");
            const before = column.width;
            findChild(desk, "sessionsHandle").forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(column.width, before + 16);
            compare(sessions.width, before + 16);
            keyClick(Qt.Key_Left);
            compare(column.width, before);
        }
        function test_searchFinds() {
            ask("about tea");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            ask("about coffee");
            tryCompare(sessions, "count", 2);
            search.forceActiveFocus();
            for (const letter of "tea")
                keyClick(letter);
            tryCompare(sessions, "count", 1);
            compare(row(0).title, "about tea");
            keyClick(Qt.Key_Escape);
            compare(sessions.count, 2);
        }
        function test_foldsAway() {
            compare(desk.open, true);
            keyClick(Qt.Key_B, Qt.ControlModifier);
            compare(desk.open, false);
            keyClick(Qt.Key_B, Qt.ControlModifier);
            compare(desk.open, true);
            compare(search.activeFocus, true);
            root.width = 712;
            compare(desk.open, false);
            compare(sessions.shown, true);
            keyClick(Qt.Key_B, Qt.ControlModifier);
            compare(desk.open, true);
            keyClick(Qt.Key_Escape);
            compare(desk.open, false);
        }
        function test_menuOfARow_data() {
            return [{ tag: "beside the panes", width: 1100 }, { tag: "over the panes", width: 712 }];
        }
        function test_menuOfARow(data) {
            ask("first");
            root.width = data.width;
            if (!desk.open)
                keyClick(Qt.Key_B, Qt.ControlModifier);
            const menu = findChild(list, "sessionMenu");
            const item = row(0);
            // A shortcut that wants the same key gets it in turns: one time says nothing.
            for (let time = 0; time < 3; ++time) {
                item.menuRequested(findChild(item, "sessionMore"));
                tryCompare(menu, "opened", true);
                const place = menu.contentItem.mapToItem(item, 0, 0);
                verify(Math.abs(place.y - item.height) < 12);
                verify(place.x >= 0 && place.x < item.width);
                keyClick(Qt.Key_Escape);
                tryCompare(menu, "visible", false);
                verify(desk.open);
            }
        }
        function test_editRunsAsABranch() {
            ask("first");
            const pane = playground.panes.paneAt(0);
            const answers = findChild(desk, "answers");
            const node = answers.blocks.nodeAt(0);
            const asked = Fixture.asked;
            answers.actions.edit(node);
            tryVerify(() => answers.itemAtIndex(0) && answers.itemAtIndex(0).shared === true);
            tryVerify(() => root.Window.activeFocusItem.text === "first");
            keyClick("!");
            keyClick(Qt.Key_Return);
            compare(Fixture.asked, asked + 2);
            verify(pane.running);
            playground.stopAll();
            tryCompare(playground, "running", false);
        }
        function test_escLeavesTheEdit() {
            ask("first");
            const answers = findChild(desk, "answers");
            answers.actions.edit(answers.blocks.nodeAt(0));
            tryVerify(() => root.Window.activeFocusItem.text === "first");
            keyClick("x");
            keyClick(Qt.Key_Escape);
            tryVerify(() => answers.itemAtIndex(0) && answers.itemAtIndex(0).text === "first");
            compare(answers.activeFocus, true);
            compare(playground.undoText, "The change to the prompt is given up.");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            tryVerify(() => answers.itemAtIndex(0) && answers.itemAtIndex(0).text === "firstx");
        }
        function test_menuByKey() {
            ask("first");
            const answers = findChild(desk, "answers");
            answers.forceActiveFocus();
            keyClick(Qt.Key_Menu);
            const menu = findChild(answers.actions, "messageMenu");
            tryCompare(menu, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
        }
    }
}
