// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Every event of the answer's stream with the time it came, its bytes and the piece of text it held.
ColumnLayout {
    id: tab

    required property InspectorModel inspector
    readonly property StreamModel stream: inspector.stream

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        TextField {
            objectName: "streamFilter"
            Layout.fillWidth: true
            placeholderText: qsTr("Find in the events")
            onTextEdited: tab.stream.filter = text
        }
        CopyButton {
            enabled: tab.stream.count > 0
            Accessible.name: qsTr("Copy all events")
            onClicked: tab.stream.copyAll()
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: tab.inspector.saved
        Accessible.role: Accessible.AlertMessage
    }
    ListView {
        id: list

        objectName: "streamList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: tab.stream
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        activeFocusOnTab: true
        currentIndex: -1
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Copy))
                tab.stream.copyRow(currentIndex);
            else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                currentIndex = event.key === Qt.Key_Home ? Math.min(0, count - 1) : count - 1;
            else
                return;
            event.accepted = true;
        }

        delegate: StreamRow {
            width: list.width
            open: ListView.isCurrentItem
            focused: ListView.isCurrentItem && list.activeFocus
            onClicked: list.currentIndex = list.currentIndex === index ? -1 : index
        }

        Label {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.text2
            text: tab.stream.filter !== "" ? qsTr("No event holds this.")
                : qsTr("The events of this pane's next answer show here.")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        Caption {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: tab.stream.summary
        }
        Button {
            objectName: "saveStream"
            enabled: tab.stream.count > 0
            text: qsTr("Save")
            Accessible.name: qsTr("Save the stream as a file")
            onClicked: tab.inspector.saveStream()
        }
        Button {
            objectName: "replayStream"
            text: qsTr("Replay…")
            Accessible.name: qsTr("Replay a saved stream in this pane; nothing is asked")
            onClicked: tab.inspector.requestReplay()
        }
    }
}
