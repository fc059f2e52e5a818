// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What a tool said, or a field for it where it is answered by hand.
BlockFrame {
    id: block

    required property string text
    required property string note
    required property bool open
    required property bool last
    property MessageActions actions: null
    signal edited(string text)

    gap: Theme.space1
    gapAbove: Theme.space2
    rightToLeft: false
    onTextChanged: if (box.text !== text) box.text = text
    Component.onCompleted: box.text = text

    Column {
        width: block.contentWidth
        spacing: Theme.space1

        Caption {
            width: parent.width
            elide: Text.ElideRight
            text: qsTr("Result of %1").arg(block.note)
        }
        WritingBox {
            id: box

            width: parent.width
            enterBreaks: true
            placeholderText: qsTr("What the tool says. Ctrl+Enter runs on.")
            field.readOnly: !block.open
            field.font.family: Theme.fixedFamily
            field.font.pixelSize: Theme.fontControl
            field.Accessible.name: qsTr("Result of %1").arg(block.note)
            onEdited: if (block.open) block.edited(box.text)
            onDone: if (block.open) block.actions.sendResults()
            onCancelled: if (block.actions) block.actions.fieldLeft()
        }
        Button {
            anchors.right: parent.right
            visible: block.open && block.last
            text: qsTr("Run on")
            icon.source: Theme.iconUrl("run")
            highlighted: true
            enabled: block.actions !== null && block.actions.free
            Accessible.description: qsTr("Sends what the tools said")
            onClicked: block.actions.sendResults()
        }
    }
}
