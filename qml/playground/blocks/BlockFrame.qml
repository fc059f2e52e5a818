// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// The place of one block: its width in the column, its depth in lists and quotes, the sign of a list item.
Item {
    id: frame

    required property int depth
    required property int quote
    required property string marker
    property int gap: Theme.space1
    property int gapAbove: Theme.space2
    property alias contentWidth: slot.width
    default property alias content: slot.data

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: slot.childrenRect.height + gap + gapAbove

    readonly property real columnWidth: Math.min(width - 2 * Theme.space4, Theme.answerMaximum)
    readonly property real columnX: (width - columnWidth) / 2
    readonly property int quoteStep: 16
    readonly property int listStep: 22

    Repeater {
        model: frame.quote

        Rectangle {
            required property int index

            x: frame.columnX + index * frame.quoteStep
            width: 3
            height: frame.height
            color: Theme.line
        }
    }
    Label {
        x: slot.x - width - Theme.space1 - 2
        y: frame.gapAbove
        text: frame.marker
        visible: text !== ""
        color: Theme.text2
        font.pixelSize: Theme.fontAnswer
        height: Theme.fontAnswer * Theme.answerLineHeight
        verticalAlignment: Text.AlignVCenter
    }
    Item {
        id: slot

        y: frame.gapAbove
        x: frame.columnX + frame.quote * frame.quoteStep + frame.depth * frame.listStep
        width: frame.columnWidth - frame.quote * frame.quoteStep - frame.depth * frame.listStep
        height: childrenRect.height
    }
}
