// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One route: its name and strategy, its targets in their order and how each does now.
ColumnLayout {
    id: row

    required property string name
    required property string strategy
    required property var targets
    required property string problem
    signal editRequested
    signal removeRequested

    spacing: Theme.space1

    RowLayout {
        spacing: Theme.space2

        Label {
            Layout.maximumWidth: row.width / 2
            text: row.name
            elide: Text.ElideRight
            font.weight: Font.Medium
        }
        Caption {
            Layout.fillWidth: true
            text: row.strategy
        }
        Button {
            text: qsTr("Edit…")
            Accessible.name: qsTr("Edit the route %1").arg(row.name)
            onClicked: row.editRequested()
        }
        Button {
            text: qsTr("Remove…")
            Accessible.name: qsTr("Remove the route %1").arg(row.name)
            onClicked: row.removeRequested()
        }
    }
    // A positioner: Qt 6.4 still lays out the items that a Repeater in a layout has taken away.
    Column {
        Layout.fillWidth: true
        visible: row.targets.length > 0
        spacing: row.spacing

        Repeater {
            model: row.targets

            Column {
                id: target

                required property int index
                required property var modelData
                readonly property color shade: [Theme.text3, Theme.success, Theme.warning, Theme.danger][modelData.health]

                width: parent ? parent.width : 0

                RowLayout {
                    width: target.width
                    spacing: Theme.space2

                    Caption {
                        Layout.preferredWidth: 16
                        text: target.index + 1
                        font.family: Theme.fixedFamily
                    }
                    Rectangle {
                        Layout.preferredWidth: 8
                        Layout.preferredHeight: 8
                        radius: 4
                        color: target.modelData.health === RoutesModel.Unknown ? "transparent" : target.shade
                        border.width: Theme.hairline
                        border.color: target.shade
                        Accessible.ignored: true
                    }
                    Label {
                        Layout.fillWidth: true
                        text: target.modelData.model
                        font.pixelSize: Theme.fontControl - 1
                        elide: Text.ElideMiddle
                    }
                    Caption {
                        visible: text !== ""
                        text: target.modelData.note
                    }
                    Caption {
                        Layout.preferredWidth: Theme.sized(150)
                        horizontalAlignment: Text.AlignRight
                        text: target.modelData.healthText
                        color: target.modelData.health > RoutesModel.Ok ? target.shade : Theme.text3
                        Accessible.name: qsTr("%1: %2").arg(target.modelData.model).arg(text)
                    }
                }
                Caption {
                    x: Theme.mirrored ? 0 : 16 + 8 + 2 * Theme.space2
                    width: parent.width - 16 - 8 - 2 * Theme.space2
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    text: target.modelData.hint
                    color: Theme.warning
                }
            }
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
