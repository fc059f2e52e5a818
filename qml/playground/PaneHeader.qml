// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// A pane's letter, its model and what can be done with the pane.
Item {
    id: header

    required property PaneModel pane
    /// Keys go to this pane, and it is one of several.
    property bool current: false
    required property bool removable
    required property bool maximized
    required property bool maximizable
    signal pickRequested
    signal inspectRequested
    signal maximizeRequested
    signal removeRequested

    implicitHeight: Theme.sized(44)

    TextMetrics {
        id: nameSize

        text: model.text
        font.family: model.font.family
        font.pixelSize: Theme.fontControl
        font.weight: Font.Medium
    }
    Rectangle {
        objectName: "headerTint"
        anchors.fill: parent
        color: Theme.pane(header.pane.number)
        opacity: 0.06
        visible: header.current
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space1

        Rectangle {
            objectName: "letterChip"
            Layout.preferredWidth: Theme.iconLarge
            Layout.preferredHeight: Theme.iconLarge
            radius: Theme.radius
            color: Theme.pane(header.pane.number)

            Label {
                anchors.centerIn: parent
                text: header.pane.letter
                font.weight: Font.DemiBold
                font.pixelSize: Theme.fontControl - 1
                color: Theme.textOnPane
                Accessible.name: qsTr("Pane %1").arg(text)
            }
        }
        Button {
            id: model

            /// The list it opened lies where its tip would.
            property bool picking: false
            /// What its name takes of it; the provider has what that leaves.
            readonly property real nameRoom: Math.min(Math.ceil(nameSize.advanceWidth) + 1,
                                                      availableWidth - Theme.icon - 2 * Theme.space1)

            objectName: "modelButton"
            Layout.fillWidth: true
            Layout.minimumWidth: 80
            flat: true
            horizontalPadding: Theme.space2
            text: header.pane.modelName === "" ? qsTr("Pick a model") : header.pane.modelLabel
            Accessible.name: qsTr("Model of pane %1: %2").arg(header.pane.letter).arg(header.pane.modelName)
            onHoveredChanged: picking = false
            onClicked: {
                picking = true;
                header.pickRequested();
            }
            contentItem: RowLayout {
                spacing: Theme.space1

                Label {
                    Layout.fillWidth: true
                    Layout.minimumWidth: model.nameRoom
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: model.text
                    font.weight: Font.Medium
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                Caption {
                    readonly property real room: model.availableWidth - model.nameRoom - Theme.icon - 3 * Theme.space1

                    Layout.fillWidth: true
                    Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), room)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: header.pane.modelName.split("/")[0]
                    elide: Text.ElideRight
                    // Two letters of it tell nothing.
                    visible: header.pane.modelName !== "" && room >= Theme.sized(32)
                    Accessible.ignored: true
                }
                Icon {
                    icon: "chevron-down"
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            ToolTip.visible: hovered && !picking && header.pane.modelName !== ""
            ToolTip.delay: 600
            ToolTip.text: header.pane.modelName
        }
        Button {
            objectName: "modifiedBadge"
            visible: header.pane.detached
            implicitHeight: Theme.sized(20)
            horizontalPadding: Theme.space2
            font.pixelSize: Theme.fontCaption
            text: qsTr("modified")
            Accessible.name: qsTr("Pane %1 has parameters of its own").arg(header.pane.letter)
            onClicked: header.inspectRequested()
        }
        ToolButton {
            objectName: "inspectButton"
            text: qsTr("Parameters (%1)").arg(Theme.keysOf("inspector"))
            icon.source: Theme.iconUrl("settings")
            Accessible.name: qsTr("Parameters of pane %1").arg(header.pane.letter)
            onClicked: header.inspectRequested()
        }
        ToolButton {
            visible: header.pane.running
            text: qsTr("Stop this pane (Esc)")
            icon.source: Theme.iconUrl("stop")
            onClicked: header.pane.stop()
        }
        CopyButton {
            // The answer has one below it as well; in a narrow pane the provider's name needs the room.
            visible: header.width >= Theme.sized(400) && !header.pane.running && header.pane.state > PaneModel.Answering && header.pane.hasAnswer()
            Accessible.name: qsTr("Copy the answer as Markdown")
            onClicked: header.pane.copyAnswer()
        }
        ToolButton {
            visible: header.maximizable || header.maximized
            text: header.maximized ? qsTr("Back to all panes (Esc)") : qsTr("Maximise")
            icon.source: Theme.iconUrl(header.maximized ? "restore" : "maximize")
            onClicked: header.maximizeRequested()
        }
        ToolButton {
            visible: header.removable
            text: qsTr("Close this pane")
            icon.source: Theme.iconUrl("close")
            onClicked: header.removeRequested()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
