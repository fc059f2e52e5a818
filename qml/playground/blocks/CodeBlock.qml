// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui

/// Some lines of a box of code. All rows of a box scroll sideways together; lines too long for that wrap.
WideBlock {
    id: block

    required property var content
    required property var columns
    required property bool wraps

    extent: wraps || columns.length === 0 ? 0 : columns[0] * digit.advanceWidth + 2 * Theme.space3
    gap: last ? Theme.space1 : 0
    gapAbove: 0
    rightToLeft: false
    body: text

    TextMetrics {
        id: digit

        font: text.font
        text: "0"
    }
    Item {
        width: block.contentWidth
        // Whole pixels, or the line below the box is cut off.
        height: Math.ceil(text.implicitHeight) + (block.last ? Theme.space3 : 0)
        clip: true

        Rectangle {
            y: -radius
            width: parent.width
            height: parent.height + (block.last ? 1 : 2) * radius
            radius: Theme.radius
            color: Theme.codeBackground
            border.width: Theme.hairline
            border.color: Theme.line
        }
        Item {
            x: Theme.hairline
            width: parent.width - 2 * Theme.hairline
            height: parent.height
            clip: true

            AnswerText {
                id: text

                x: Theme.space3 - block.offset
                width: (block.extent > 0 ? block.extent : parent.width) - 2 * Theme.space3
                wrapMode: block.wraps ? TextEdit.WrapAnywhere : TextEdit.NoWrap
                lineFactor: 1.45
                content: block.content
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.fontControl
                selectedFrom: block.selectedFrom
                selectedTo: block.selectedTo
                Accessible.name: qsTr("Code")
            }
        }
        SidewaysBar {
            block: block
        }
    }
}
