// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One guard: what it looks for, where, what it does, and whether it is on.
ColumnLayout {
    id: row

    required property string name
    required property string kind
    required property string stage
    required property string action
    /// A place in the choices.
    required property int guardState
    required property string problem
    required property var choices
    signal stateChosen(int place)
    signal editRequested
    signal removeRequested

    spacing: Theme.space1

    RowLayout {
        spacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
            }
            Caption {
                Layout.fillWidth: true
                text: row.kind + " · " + row.stage + " · " + row.action
                color: Theme.text2
            }
        }
        ChoiceBox {
            objectName: "guardState"
            Layout.preferredWidth: Theme.sized(120)
            texts: row.choices
            chosen: row.guardState
            Accessible.name: qsTr("State of %1").arg(row.name)
            onActivated: index => row.stateChosen(index)
        }
        Button {
            text: qsTr("Edit…")
            Accessible.name: qsTr("Edit the guard %1").arg(row.name)
            onClicked: row.editRequested()
        }
        Button {
            text: qsTr("Remove…")
            Accessible.name: qsTr("Remove the guard %1").arg(row.name)
            onClicked: row.removeRequested()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: row.problem === "" ? "" : qsTr("The gateway leaves it out: %1").arg(row.problem)
        color: Theme.warning
        font.pixelSize: Theme.fontControl - 1
        wrapMode: Text.Wrap
    }
}
