// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// A prompt that is being changed; running it makes a branch, and the old one stays.
BlockFrame {
    id: block

    required property string text
    required property int node
    property MessageActions actions: null
    readonly property bool shared: actions !== null && actions.playground.isShared(actions.row, node)
    signal edited(string text)

    function take(): void {
        if (actions === null || !actions.opening)
            return;
        actions.opening = false;
        box.field.forceActiveFocus();
        box.field.cursorPosition = box.field.length;
    }

    gap: Theme.space1
    gapAbove: Theme.space3
    rightToLeft: false
    onTextChanged: if (box.text !== text) box.text = text
    Component.onCompleted: box.text = text
    ListView.onReused: arrival.restart()

    // A row that was just made stands in no window yet, and cannot have the keyboard.
    Timer {
        id: arrival

        interval: 0
        running: true
        onTriggered: block.take()
    }

    Column {
        width: block.contentWidth
        spacing: Theme.space1

        WritingBox {
            id: box

            width: parent.width
            placeholderText: qsTr("Your prompt")
            onEdited: block.edited(box.text)
            onDone: block.actions.runEdit(block.node, box.text, block.shared)
            onCancelled: block.actions.cancelEdit()
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space1

            Button {
                text: qsTr("Cancel")
                flat: true
                onClicked: block.actions.cancelEdit()
            }
            Button {
                visible: block.shared
                text: qsTr("Run in this pane")
                onClicked: block.actions.runEdit(block.node, box.text, false)
            }
            Button {
                text: block.shared ? qsTr("Run in all panes") : qsTr("Run")
                icon.source: Theme.iconUrl("run")
                highlighted: true
                enabled: box.text.trim() !== "" && block.actions !== null && block.actions.free
                onClicked: block.actions.runEdit(block.node, box.text, block.shared)
            }
        }
    }
}
