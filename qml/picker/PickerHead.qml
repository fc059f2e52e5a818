// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// The names of the picker's columns.
RowLayout {
    id: head

    property var shown: [0, 1, 2, 3, 4, 5]
    readonly property list<string> names: [
        qsTr("context"), qsTr("output"), qsTr("$ in"), qsTr("$ out"), qsTr("TTFT"), qsTr("tok/s")
    ]

    spacing: Theme.space2

    Caption {
        Layout.fillWidth: true
        leftPadding: Theme.sized(26) + 2 * Theme.space2
        text: qsTr("Model")
    }
    Repeater {
        model: 6

        Caption {
            required property int index

            Layout.preferredWidth: Theme.sized(54)
            visible: head.shown.indexOf(index) >= 0
            horizontalAlignment: Text.AlignRight
            text: head.names[index]
        }
    }
    Caption {
        Layout.preferredWidth: 4 * (Theme.icon + 2) + 3 * Theme.space1 + Theme.space4
        text: qsTr("can do")
    }
}
