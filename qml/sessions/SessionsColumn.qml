// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The column of sessions: search, list, bin, and what was deleted last.
FocusScope {
    id: column

    required property SessionsModel sessions
    property real most: 480
    signal chosen
    signal newRequested
    signal collapseRequested

    function takeFocus(): void {
        search.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sessions")

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    Row {
        id: head

        x: Theme.space2
        y: Theme.space2 - 2
        width: parent.width - 2 * Theme.space2
        spacing: Theme.space1

        SearchField {
            id: search

            objectName: "sessionSearch"
            width: parent.width - 2 * (fresh.width + Theme.space1)
            focus: true
            placeholderText: column.sessions.bin ? qsTr("Search the bin") : qsTr("Search sessions")
            text: column.sessions.filter
            onTextEdited: column.sessions.filter = text
            onCleared: column.sessions.filter = ""
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Keys.onReturnPressed: list.open(0)
            Keys.onEnterPressed: list.open(0)
        }
        ToolButton {
            id: fresh

            objectName: "newSession"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("New chat (%1)").arg(Theme.keysOf("new"))
            icon.source: Theme.iconUrl("new")
            onClicked: column.newRequested()
        }
        ToolButton {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Hide the sessions (%1)").arg(Theme.keysOf("sessions"))
            icon.source: Theme.iconUrl("sidebar")
            onClicked: column.collapseRequested()
        }
    }
    SessionList {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.space1
        anchors.bottom: problem.top
        x: Theme.space2 - 2
        width: parent.width - 2 * x
        sessions: column.sessions
        onChosen: column.chosen()
    }
    Label {
        anchors.centerIn: list
        width: list.width - 2 * Theme.space3
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.text3
        text: column.sessions.filter !== "" ? qsTr("No session has these words.")
            : column.sessions.bin ? qsTr("The bin is empty.")
            : qsTr("What you ask is kept here. Write a prompt to begin.")
    }
    Label {
        id: problem

        anchors.bottom: told.top
        x: Theme.space3
        width: parent.width - 2 * x
        height: visible ? implicitHeight + Theme.space2 : 0
        visible: text !== ""
        wrapMode: Text.Wrap
        maximumLineCount: 6
        elide: Text.ElideRight
        font.pixelSize: Theme.fontCaption
        color: Theme.warning
        text: column.sessions.problem
        Accessible.role: Accessible.AlertMessage
    }
    UndoStrip {
        id: told

        anchors.bottom: undo.top
        width: parent.width

        Connections {
            target: column.sessions
            function onFileDone(text: string): void {
                told.text = text;
                told.show();
            }
        }
    }
    UndoStrip {
        id: undo

        objectName: "sessionUndo"
        anchors.bottom: foot.top
        width: parent.width
        text: column.sessions.undoText
        action: qsTr("Undo")
        onShownChanged: column.sessions.undoOffered = shown
        onActed: {
            column.sessions.undo();
            list.forceActiveFocus();
        }
    }
    // Where they have no room side by side, one stands below the other.
    Flow {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        x: Theme.space2
        width: parent.width - 2 * x

        Button {
            width: Math.min(implicitWidth, foot.width)
            flat: true
            text: column.sessions.bin ? qsTr("Back to the sessions") : qsTr("Bin (%1)").arg(column.sessions.binCount)
            icon.source: Theme.iconUrl(column.sessions.bin ? "chevron-left" : "trash")
            onClicked: column.sessions.bin = !column.sessions.bin
        }
        Button {
            visible: !column.sessions.bin
            flat: true
            text: qsTr("Import…")
            Accessible.name: qsTr("Import a session")
            onClicked: column.sessions.requestImport()
        }
        Button {
            visible: column.sessions.bin
            enabled: column.sessions.binCount > 0
            flat: true
            text: qsTr("Empty")
            Accessible.name: qsTr("Empty the bin")
            onClicked: empty.open()
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    WidthHandle {
        objectName: "sessionsHandle"
        anchors.right: parent.right
        height: parent.height
        Accessible.name: qsTr("Width of the sessions")
        onWidened: by => column.sessions.width = Math.min(column.most, Math.round(column.width + by))
    }
    ConfirmDialog {
        id: empty

        title: qsTr("Empty the bin?")
        text: qsTr("Nothing brings the sessions in it back afterwards.")
        action: qsTr("Empty")
        onAccepted: column.sessions.emptyBin()
    }
}
