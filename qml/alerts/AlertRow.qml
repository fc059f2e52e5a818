// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// A rule or a channel of alerts with its buttons.
ColumnLayout {
    id: row

    required property string name
    required property string about
    required property string problem
    /// Until when nobody is told; empty for told.
    property string silence: ""
    /// It has no channel to tell.
    property bool untold: false
    /// What its first button does; empty for no such button.
    required property string action
    signal acted
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
                text: row.about
                color: Theme.text2
            }
        }
        Button {
            visible: text !== ""
            text: row.action
            Accessible.name: row.action + " " + row.name
            onClicked: row.acted()
        }
        Button {
            text: qsTr("Edit…")
            Accessible.name: qsTr("Edit %1").arg(row.name)
            onClicked: row.editRequested()
        }
        Button {
            text: qsTr("Remove…")
            Accessible.name: qsTr("Remove %1").arg(row.name)
            onClicked: row.removeRequested()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: row.problem !== "" ? qsTr("It is left out: %1").arg(row.problem)
            : row.untold ? qsTr("It tells nobody: there is no channel for it.")
            : row.silence !== "" ? qsTr("Nobody is told until %1.").arg(row.silence) : ""
        color: Theme.warning
        font.pixelSize: Theme.fontControl - 1
        wrapMode: Text.Wrap
    }
}
