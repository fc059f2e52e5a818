// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui

/// What the user asked.
BlockFrame {
    id: block

    required property string text
    signal selectionStarted

    gap: 0
    gapAbove: Theme.space1

    Item {
        width: block.contentWidth
        height: box.height + Theme.space2

        Rectangle {
            id: box

            anchors.right: parent.right
            y: Theme.space2
            width: Math.min(parent.width, body.implicitWidth + 2 * Theme.space3)
            height: body.implicitHeight + 2 * Theme.space2
            radius: Theme.radiusCard
            color: Theme.sunken

            TextEdit {
                id: body

                x: Theme.space3
                y: Theme.space2
                width: Math.min(implicitWidth, block.contentWidth - 2 * Theme.space3)
                text: block.text
                readOnly: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font.pixelSize: Theme.fontAnswer
                Accessible.name: qsTr("Your prompt: %1").arg(text)
                onSelectedTextChanged: if (selectedText !== "") block.selectionStarted()
            }
        }
    }
}
