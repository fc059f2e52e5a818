// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Providers, gateway, and whether all of it is a simulation.
Rectangle {
    id: bar

    required property AppModel app
    signal gatewayRequested

    implicitHeight: Theme.statusBar
    color: Theme.background

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Row {
        x: Theme.space3
        height: parent.height
        spacing: Theme.space4

        Repeater {
            model: bar.app.providers

            StatusItem {
                required property string name
                required property int health
                required property string healthText
                required property string healthTip

                dot: [Theme.lineStrong, Theme.warning, Theme.success, Theme.danger][health]
                label: name
                value: healthText
                tip: healthTip
            }
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: 12
            color: Theme.line
        }
        StatusItem {
            dot: bar.app.gateway.errorText !== "" ? Theme.danger
                : bar.app.gateway.running && !bar.app.gateway.stopping ? Theme.success : Theme.lineStrong
            label: qsTr("gateway")
            value: bar.app.gateway.stopping ? qsTr("stopping") : bar.app.gateway.running
                ? bar.app.gateway.address + (bar.app.gateway.requests > 0 ? " · " + qsTr("%n request(s)", "", bar.app.gateway.requests) : "")
                : qsTr("off")
            tip: bar.app.gateway.errorText
            clickable: true
            onClicked: bar.gatewayRequested()
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.app.demo
        width: badge.implicitWidth + 2 * Theme.space2
        height: badge.implicitHeight + 4
        radius: Theme.radius - 2
        color: Theme.warningSurface
        border.width: Theme.hairline
        border.color: Theme.warning

        Label {
            id: badge

            anchors.centerIn: parent
            text: qsTr("simulator")
            color: Theme.warning
            font.pixelSize: Theme.fontCaption
        }
        HoverHandler {
            id: hover
        }
        ToolTip.visible: hover.hovered
        ToolTip.text: qsTr("All answers come from the built-in simulator; no provider is asked.")
    }
}
