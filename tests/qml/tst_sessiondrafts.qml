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
        name: "SessionDrafts"

        desk: desk
        room: root

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
        function test_imagesStayWithTheirSession() {
            const strip = findChild(desk, "imageStrip");
            const pane = playground.panes.paneAt(0);
            ask("first");
            compare(pane.dropNote, "");
            Fixture.copyPicture(40, 20);
            composer.takeFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryCompare(strip, "count", 1);
            verify(pane.dropNote !== "");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            compare(strip.count, 0);
            compare(pane.dropNote, "");
            sessions.openRow(0);
            tryCompare(strip, "count", 1);
            verify(pane.dropNote !== "");
            playground.images.remove(0);
        }
        function test_undoWaitsForItsSession() {
            ask("first");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            ask("second");
            tryCompare(sessions, "count", 2);
            playground.removePane(1);
            const strip = findChild(desk, "undoStrip");
            verify(strip.shown);
            sessions.openRow(1);
            tryCompare(sessions, "currentTitle", "first");
            verify(!strip.shown);
            sessions.openRow(0);
            tryCompare(sessions, "currentTitle", "second");
            verify(strip.shown);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(playground.panes.count, 2);
            verify(!strip.shown);
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
    }
}
