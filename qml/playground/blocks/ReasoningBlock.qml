// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The model's thinking, folded away behind the time it took.
BlockFrame {
    id: block

    required property string text
    required property string note
    required property bool expanded
    signal toggled
    signal selectionStarted

    gap: 0
    gapAbove: Theme.space1

    Column {
        width: block.contentWidth
        spacing: Theme.space1

        Button {
            flat: true
            text: block.note === "" ? qsTr("Thinking") : qsTr("Thinking, %1").arg(block.note)
            icon.source: Theme.iconUrl(block.expanded ? "chevron-down" : "chevron-right")
            Accessible.description: block.expanded ? qsTr("Folds the thinking away") : qsTr("Shows the thinking")
            onClicked: block.toggled()
        }
        Item {
            visible: block.expanded
            width: parent.width
            height: body.implicitHeight
            Component.onCompleted: filler.ready = true

            Rectangle {
                width: 2
                height: parent.height
                x: Theme.space3
                color: Theme.line
            }
            TextEdit {
                id: body

                x: Theme.space5
                width: parent.width - x
                readOnly: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.text2
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font.pixelSize: Theme.fontControl
                onSelectedTextChanged: if (selectedText !== "") block.selectionStarted()
            }
            BlockText {
                id: filler

                document: body.textDocument
                // Folded away it is not laid out.
                source: block.expanded ? block.text : ""
                lineHeight: Theme.fontControl * 1.45
            }
        }
    }
}
