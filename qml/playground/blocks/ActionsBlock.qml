// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What can be done with the answer above. It shows below the last answer, and where the mouse is.
BlockFrame {
    id: block

    required property int node
    required property int branch
    required property int branches
    required property string note
    property MessageActions actions: null
    property bool shown: false

    gap: 0
    gapAbove: Theme.space1
    rightToLeft: false

    Item {
        width: block.contentWidth
        height: Theme.sized(26)

        Row {
            id: row

            x: -5 // its first sign stands where text begins
            spacing: 2

            BranchSwitch {
                branch: block.branch
                count: block.branches
                free: block.actions !== null && block.actions.free
                onStepped: by => block.actions.stepBranch(block.node, by)
            }
            Row {
                opacity: block.shown ? 1 : 0
                visible: block.actions !== null

                CopyButton {
                    focusPolicy: Qt.NoFocus
                    Accessible.name: qsTr("Copy this answer as Markdown")
                    onClicked: block.actions.pane.copyMessage(block.node, true)
                }
                ToolButton {
                    text: qsTr("Regenerate")
                    icon.source: Theme.iconUrl("retry")
                    focusPolicy: Qt.NoFocus
                    enabled: block.actions !== null && block.actions.free
                    onClicked: block.actions.pane.regenerate(block.node)
                }
                ToolButton {
                    id: more

                    text: qsTr("More for this answer")
                    icon.source: Theme.iconUrl("more")
                    focusPolicy: Qt.NoFocus
                    onClicked: block.actions.openMenu(block.node, more)
                }
            }
        }
        Caption {
            anchors.left: row.right
            anchors.leftMargin: Theme.space2
            anchors.right: parent.right
            anchors.verticalCenter: row.verticalCenter
            opacity: block.shown ? 1 : 0
            text: block.note
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
    }
}
