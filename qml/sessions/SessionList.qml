// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The sessions below the days they were last changed on.
ListView {
    id: list

    required property SessionsModel sessions
    /// A session was chosen, not only walked over.
    signal chosen

    function open(row: int): void {
        if (row < 0)
            return;
        currentIndex = row;
        if (!sessions.bin)
            sessions.openRow(row);
        chosen();
    }
    function rename(row: int): void {
        const item = itemAtIndex(row) as SessionRow;
        if (item && !sessions.bin)
            item.rename();
    }
    function remove(row: int): void {
        if (row < 0)
            return;
        if (sessions.bin)
            forGood.ask(row);
        else
            sessions.remove(row);
        currentIndex = Math.min(row, count - 1);
    }
    function openMenu(row: int, below: Item): void {
        if (row < 0)
            return;
        currentIndex = row;
        const item = itemAtIndex(row) as SessionRow;
        menu.row = row;
        menu.pinned = item !== null && item.pinned;
        // Its button shows only while the row is pointed at, and would take the menu along.
        if (below && item) {
            menu.popup(item, Theme.mirrored ? 0 : item.width - menu.width, item.height);
        } else {
            menu.parent = list;
            menu.popup();
        }
    }

    objectName: "sessionList"
    model: sessions
    clip: true
    focus: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    highlightMoveDuration: 0
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: sessions.bin ? qsTr("Sessions in the bin") : qsTr("Sessions")
    ScrollBar.vertical: ScrollBar {}
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0)
            currentIndex = Math.max(0, sessions.currentRow);
    }
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Space:
        case Qt.Key_Enter: open(currentIndex); break;
        case Qt.Key_F2: rename(currentIndex); break;
        case Qt.Key_Delete: remove(currentIndex); break;
        case Qt.Key_Menu: openMenu(currentIndex, currentItem); break;
        case Qt.Key_Home: currentIndex = Math.min(0, count - 1); break;
        case Qt.Key_End: currentIndex = count - 1; break;
        default: return;
        }
        event.accepted = true;
    }

    section.property: "section"
    delegate: SessionRow {
        id: row

        onClicked: {
            list.open(index);
            // What the row offers by keys works at once; the column may be gone by now.
            if (list.visible)
                list.forceActiveFocus(Qt.MouseFocusReason);
        }
        onDoubleClicked: list.rename(index)
        onRenamed: title => list.sessions.rename(index, title)
        onRenameLeft: list.forceActiveFocus()
        onMenuRequested: below => list.openMenu(index, below)

        FocusRing {
            anchors.fill: parent
            anchors.margins: 0 // the list cuts what stands out of it
            anchors.topMargin: row.topInset
            shown: list.activeFocus && row.ListView.isCurrentItem && !row.renaming
        }
    }

    Menu {
        id: menu

        property int row: -1
        property bool pinned: false

        objectName: "sessionMenu"
        onClosed: list.forceActiveFocus()

        // The menu gives the keyboard back before a field can take it.
        Timer {
            id: later

            interval: 0
            onTriggered: list.rename(menu.row)
        }
        MenuItem {
            text: qsTr("Rename (F2)")
            offered: !list.sessions.bin
            onTriggered: later.start()
        }
        MenuItem {
            text: menu.pinned ? qsTr("Unpin") : qsTr("Pin")
            offered: !list.sessions.bin
            onTriggered: list.sessions.setPinned(menu.row, !menu.pinned)
        }
        Menu {
            title: qsTr("Export")
            enabled: !list.sessions.bin

            MenuItem {
                text: qsTr("JSON, to be imported again…")
                onTriggered: list.sessions.requestExport(menu.row, SessionsModel.Json)
            }
            MenuItem {
                text: qsTr("Markdown…")
                onTriggered: list.sessions.requestExport(menu.row, SessionsModel.Markdown)
            }
            MenuItem {
                text: qsTr("One HTML page…")
                onTriggered: list.sessions.requestExport(menu.row, SessionsModel.Html)
            }
        }
        MenuItem {
            text: qsTr("Restore")
            offered: list.sessions.bin
            onTriggered: list.sessions.restore(menu.row)
        }
        MenuSeparator {}
        MenuItem {
            text: list.sessions.bin ? qsTr("Delete for good (Del)") : qsTr("Move to the bin (Del)")
            onTriggered: list.remove(menu.row)
        }
    }
    ConfirmDialog {
        id: forGood

        property int row: -1

        function ask(which: int): void {
            row = which;
            open();
        }

        title: qsTr("Delete for good?")
        text: qsTr("Nothing brings this session back afterwards.")
        action: qsTr("Delete")
        onAccepted: list.sessions.remove(row)
        onClosed: list.forceActiveFocus()
    }
}
