// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// Why an answer failed that something follows by now, and the way to another one.
BlockFrame {
    id: block

    required property string note
    required property string text
    required property var content
    required property int node
    property MessageActions actions: null

    function takesMouse(x: real, y: real): bool {
        const point = mapToItem(tools, x, y);
        return tools.contains(point);
    }

    rightToLeft: false
    body: words

    Rectangle {
        width: block.contentWidth
        height: column.height + 2 * Theme.space2
        radius: Theme.radiusCard
        color: Theme.dangerSurface
        Accessible.role: Accessible.Paragraph
        Accessible.name: block.note

        Icon {
            x: Theme.space3
            y: Theme.space2 + (title.height / title.lineCount - height) / 2
            icon: "warning"
            color: Theme.danger
        }
        Column {
            id: column

            x: Theme.space3 + Theme.icon + Theme.space2
            y: Theme.space2
            width: tools.x - x - Theme.space2
            spacing: Theme.space1

            Label {
                id: title

                width: parent.width
                text: block.note
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            AnswerText {
                id: words

                width: parent.width
                visible: block.text !== ""
                content: block.content
                color: Theme.text2
                font.pixelSize: Theme.fontControl
                selectedFrom: block.selectedFrom
                selectedTo: block.selectedTo
            }
        }
        Row {
            id: tools

            x: parent.width - width - Theme.space1
            y: Theme.space1
            visible: block.actions !== null

            ToolButton {
                text: qsTr("Edit the prompt")
                icon.source: Theme.iconUrl("edit")
                focusPolicy: Qt.NoFocus
                enabled: block.actions !== null && block.actions.free
                onClicked: block.actions.edit(block.actions.pane.promptOf(block.node))
            }
            ToolButton {
                text: qsTr("Regenerate")
                icon.source: Theme.iconUrl("retry")
                focusPolicy: Qt.NoFocus
                enabled: block.actions !== null && block.actions.free
                onClicked: block.actions.pane.regenerate(block.node)
            }
        }
    }
}
