// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Style
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
        name: "SessionRows"

        desk: desk
        room: root

        function test_aClickGivesARowTheKeyboard() {
            ask("first");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            ask("second");
            tryCompare(sessions, "count", 2);
            mouseClick(row(1), 40, row(1).height - 10);
            tryCompare(sessions, "currentRow", 1);
            verify(list.activeFocus);
            keyClick(Qt.Key_F2);
            verify(row(1).renaming);
            keyClick(Qt.Key_Escape);
            // What is typed is for the prompt all the same.
            keyClick("h");
            verify(findChild(desk, "composerInput").activeFocus);
            compare(composer.text, "h");
            mouseClick(row(1), 40, row(1).height - 10);
            keyClick(Qt.Key_Delete);
            compare(sessions.count, 1);
            compare(row(0).title, "second");
        }
        function test_theMenuOfARowHasTheKeyboard() {
            ask("first");
            keyClick(Qt.Key_N, Qt.ControlModifier);
            ask("second");
            tryCompare(sessions, "count", 2);
            composer.takeFocus();
            mouseClick(row(1), 40, row(1).height - 10, Qt.RightButton);
            const menu = findChild(list, "sessionMenu");
            tryCompare(menu, "opened", true);
            compare(sessions.currentRow, 0, "it is asked about, not opened");
            verify(!list.activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(menu.currentIndex, 1);
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
            compare(sessions.count, 2);
        }
        function test_aMenuIsAsWideAsItsTexts() {
            ask("first");
            const menu = findChild(list, "sessionMenu");
            mouseClick(row(0), 40, row(0).height - 10, Qt.RightButton);
            tryCompare(menu, "opened", true);
            const entries = [menu, menu.menuAt(2)];
            for (const one of entries) {
                for (let at = 0; at < one.count; ++at)
                    verify(one.availableWidth >= one.itemAt(at).implicitWidth, one.title + " " + at);
            }
            // What does not apply here is not in it, and the keyboard passes over it.
            verify(!menu.itemAt(3).visible);
            for (let at = 0; at < 4; ++at)
                keyClick(Qt.Key_Down);
            verify(menu.currentIndex !== 3);
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
        }
        function test_theColumnMakesRoomForAThirdPane() {
            root.width = 1232; // of a window as it opens, beside the rail
            sessions.width = 240;
            const column = findChild(desk, "sessions");
            compare(column.width, 240);
            playground.addPane();
            compare(playground.panes.count, 3);
            compare(column.width, root.width - 3 * Theme.paneMinimum);
            playground.addPane(); // for which there is no room anyway
            compare(column.width, 240);
            playground.removePane(3);
            playground.removePane(2);
            compare(column.width, 240);
        }
        function test_theRingOfARowIsWhole() {
            ask("first");
            list.forceActiveFocus();
            list.currentIndex = 0;
            const find = item => item instanceof FocusRing && item.visible ? item
                : Array.from(item.children).map(find).find(found => found) ?? null;
            const ring = find(row(0));
            verify(ring);
            const place = ring.mapToItem(list, 0, 0);
            verify(place.x >= 0 && place.x + ring.width <= list.width, place.x + " " + ring.width);
        }
    }
}
