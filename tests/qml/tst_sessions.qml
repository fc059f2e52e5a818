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

    TestCase {
        name: "Sessions"
        when: windowShown

        readonly property var playground: Fixture.app.playground
        readonly property var sessions: Fixture.app.sessions
        property Item composer: findChild(desk, "composer")
        property Item list: findChild(desk, "sessionList")
        property Item search: findChild(desk, "sessionSearch")

        function init() {
            root.width = 1100;
            playground.stopAll();
            sessions.filter = "";
            sessions.bin = false;
            while (sessions.count > 0)
                sessions.remove(0);
            sessions.emptyBin();
            playground.clear();
            desk.lifted = false;
            composer.text = "";
            composer.takeFocus();
            tryCompare(composer.text, "length", 0);
        }
        function ask(prompt) {
            composer.takeFocus();
            composer.text = prompt;
            keyClick(Qt.Key_Return);
            tryCompare(playground, "running", true);
            Fixture.say(0, "answer to " + prompt);
            Fixture.finish(0);
            Fixture.finish(1);
            tryVerify(() => sessions.currentRow >= 0);
        }
        function row(index) {
            list.forceLayout();
            return list.itemAtIndex(index);
        }
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
        function test_deleteAndUndoByKeys() {
            ask("a question");
            list.forceActiveFocus();
            list.currentIndex = 0;
            keyClick(Qt.Key_Delete);
            compare(sessions.count, 0);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(sessions.count, 1);
            tryCompare(playground, "empty", false);
            // And from the empty composer; what went later comes first.
            sessions.remove(0);
            composer.takeFocus();
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(sessions.count, 1);
            tryCompare(playground, "empty", false);
            keyClick(Qt.Key_N, Qt.ControlModifier);
            ask("another one");
            tryCompare(sessions, "count", 2);
            sessions.remove(1);
            compare(sessions.count, 1);
            playground.removePane(1);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(playground.panes.count, 2);
            compare(sessions.count, 1);
            // Once the offer is gone it is brought back from the bin only.
            findChild(desk, "sessionUndo").shown = false;
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(sessions.count, 1);
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
        function test_draftsStayWithTheirSession() {
            const input = findChild(desk, "composerInput");
            ask("first");
            composer.takeFocus();
            for (const letter of "half")
                keyClick(letter);
            keyClick(Qt.Key_N, Qt.ControlModifier);
            compare(input.text, "");
            keyClick(Qt.Key_Z, Qt.ControlModifier); // the new conversation, and with it the draft
            compare(input.text, "half");
            compare(input.cursorPosition, 4);
            // Nothing of another session comes back by the field's own Ctrl+Z.
            keyClick("!");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            keyClick("x");
            keyClick(Qt.Key_Backspace);
            sessions.openRow(0);
            tryCompare(input, "text", "half!");
            compare(input.cursorPosition, 5);
            verify(!input.canUndo);
            verify(!input.canRedo);
            input.text = "";
            keyClick("y");
            keyClick(Qt.Key_Return);
            compare(input.text, "");
            verify(!input.canUndo);
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
