// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui

/// One row of a table; its columns are as wide as those of the whole table.
WideBlock {
    id: block

    required property var cells
    required property var aligns
    required property var columns
    required property bool header

    gap: 0
    extent: text.rowWidth
    gapAbove: header ? Theme.space2 : 0
    body: text

    Item {
        width: block.contentWidth
        height: text.implicitHeight + (bar.visible ? Theme.space3 : 0)
        clip: block.mostScrolled > 0

        AnswerText {
            id: text

            x: block.rightToLeft && block.mostScrolled === 0 ? block.contentWidth - text.rowWidth : -block.offset
            width: Math.max(block.contentWidth, text.rowWidth)
            before: 1
            cells: block.cells
            aligns: block.aligns
            header: block.header
            rightToLeft: block.rightToLeft
            columns: block.columns
            room: block.contentWidth
            font.pixelSize: Theme.fontControl
            lineFactor: 1.4
            selectedFrom: block.selectedFrom
            selectedTo: block.selectedTo
            Accessible.role: Accessible.Row
        }
        Rectangle {
            x: block.rightToLeft ? parent.width - width : 0
            y: text.implicitHeight - height
            width: Math.min(parent.width, text.rowWidth)
            height: Theme.hairline
            color: block.header ? Theme.lineStrong : Theme.line
        }
        SidewaysBar {
            id: bar

            block: block
        }
    }
}
