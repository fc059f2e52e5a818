// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style

/// One event: offset, bytes, what it says; its data below it while it is the chosen one.
ItemDelegate {
    id: row

    required property int index
    required property string offset
    required property string bytes
    required property string kind
    required property string delta
    required property string data
    property bool open: false
    property bool focused: false

    leftPadding: Theme.space1
    rightPadding: Theme.space3
    highlighted: open
    focusPolicy: Qt.NoFocus
    text: qsTr("%1 ms, %2 bytes, %3 %4").arg(offset).arg(bytes).arg(kind).arg(delta)
    Accessible.description: data

    contentItem: Column {
        spacing: Theme.space1

        RowLayout {
            width: parent.width
            spacing: Theme.space2

            Label {
                Layout.preferredWidth: Theme.sized(62)
                horizontalAlignment: Text.AlignRight
                text: row.offset
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.fontControl - 1
                color: row.focused ? Theme.accentText : Theme.text2
            }
            Label {
                Layout.preferredWidth: Theme.sized(42)
                horizontalAlignment: Text.AlignRight
                text: row.bytes
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.fontControl - 1
                color: Theme.text3
            }
            Label {
                Layout.fillWidth: true
                text: row.delta !== "" ? row.delta : row.kind !== "" ? row.kind : row.data
                elide: Text.ElideRight
                font.pixelSize: Theme.fontControl - 1
                color: row.kind === "error" ? Theme.danger : row.delta !== "" ? Theme.text : Theme.text3
            }
        }
        Label {
            width: parent.width
            visible: row.open
            text: row.data
            wrapMode: Text.WrapAnywhere
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontCaption
            color: Theme.text2
            LayoutMirroring.enabled: false
        }
    }
}
