// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What the user asked; long prompts are several rows of one bubble. Beside its end stands what can be done with it.
BlockFrame {
    id: block

    required property string text
    required property bool continued
    required property bool last
    required property int node
    required property int branch
    required property int branches
    property MessageActions actions: null
    property bool shown: false

    readonly property bool offers: actions !== null && last
    readonly property real side: actions !== null ? 2 * Theme.sized(26) + 56 : 0

    function takesMouse(x: real, y: real): bool {
        return tools.visible && x < box.mapToItem(block, 0, 0).x && y > block.height - tools.height - Theme.space2;
    }

    gap: 0
    gapAbove: continued ? 0 : Theme.space3
    rightToLeft: false
    body: bodyText

    Item {
        width: block.contentWidth
        height: box.height

        Row {
            id: tools

            anchors.right: box.left
            anchors.rightMargin: Theme.space1
            anchors.bottom: box.bottom
            anchors.bottomMargin: Theme.space1
            visible: block.offers

            Row {
                opacity: block.shown ? 1 : 0

                ToolButton {
                    text: qsTr("Edit the prompt")
                    icon.source: Theme.iconUrl("edit")
                    focusPolicy: Qt.NoFocus
                    enabled: block.actions !== null && block.actions.free
                    onClicked: block.actions.edit(block.node)
                }
                ToolButton {
                    id: more

                    text: qsTr("More for this prompt")
                    icon.source: Theme.iconUrl("more")
                    focusPolicy: Qt.NoFocus
                    onClicked: block.actions.openMenu(block.node, more)
                }
            }
            BranchSwitch {
                branch: block.branch
                count: block.branches
                free: block.actions !== null && block.actions.free
                onStepped: by => block.actions.stepBranch(block.node, by)
            }
        }
        Rectangle {
            id: box

            anchors.right: parent.right
            width: Math.min(parent.width - block.side, bodyText.implicitWidth + 2 * Theme.space3)
            height: bodyText.implicitHeight + 2 * Theme.space2
            radius: block.continued ? 0 : Theme.radiusCard
            color: Theme.sunken

            AnswerText {
                id: bodyText

                x: Theme.space3
                y: Theme.space2
                width: Math.min(implicitWidth, block.contentWidth - block.side - 2 * Theme.space3)
                content: block.text
                selectedFrom: block.selectedFrom
                selectedTo: block.selectedTo
                Accessible.name: qsTr("Your prompt: %1").arg(block.text)
            }
        }
    }
}
