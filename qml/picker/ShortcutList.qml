// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style

/// What the keyboard does.
Dialog {
    id: dialog

    readonly property var rows: [
        [qsTr("Ask all panes"), "Enter, Ctrl+Enter"],
        [qsTr("Break the line"), "Shift+Enter"],
        [qsTr("Stop the pane, or leave the maximised one"), "Esc"],
        [qsTr("Stop all panes"), "Shift+Esc"],
        [qsTr("Commands and models"), "Ctrl+K"],
        [qsTr("Pick a model for the pane"), "Ctrl+L"],
        [qsTr("Add a pane"), "Ctrl+Shift+L"],
        [qsTr("Go to a pane"), "Ctrl+1 … Ctrl+6"],
        [qsTr("Parameters, request, stream, code"), "Ctrl+Alt+B"],
        [qsTr("New conversation"), "Ctrl+N"],
        [qsTr("Undo"), "Ctrl+Z"],
        [qsTr("Bring the last prompt back"), "↑"],
        [qsTr("Settings"), "Ctrl+,"],
        [qsTr("This list"), "Ctrl+/"]
    ]

    objectName: "shortcutList"
    title: qsTr("Keyboard")
    width: Math.min(460, parent ? parent.width - 2 * Theme.space4 : 460)
    anchors.centerIn: parent
    modal: true

    Label {
        id: plain

        visible: false
    }
    GridLayout {
        width: parent.width
        columns: 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Repeater {
            model: dialog.rows.reduce((all, row) => all.concat(row), [])

            Label {
                required property string modelData
                required property int index
                readonly property bool isKeys: index % 2 === 1

                Layout.fillWidth: !isKeys
                text: modelData
                wrapMode: isKeys ? Text.NoWrap : Text.Wrap
                color: isKeys ? Theme.text2 : Theme.text
                font.family: isKeys ? Theme.fixedFamily : plain.font.family
                horizontalAlignment: isKeys ? Text.AlignRight : Text.AlignLeft
            }
        }
    }
}
