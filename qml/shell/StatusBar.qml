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
    signal realProvidersRequested

    implicitHeight: Theme.statusBar
    color: Theme.background

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
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
    Button {
        objectName: "simulatorBadge"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.app.demo
        height: parent.height - 6
        padding: 0
        horizontalPadding: Theme.space2
        text: qsTr("simulator")
        font.pixelSize: Theme.fontCaption
        Accessible.description: qsTr("Uses the real providers")
        onClicked: bar.realProvidersRequested()
        contentItem: Caption {
            text: qsTr("simulator")
            color: Theme.warning
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Tip {
            text: qsTr("All answers come from the built-in simulator; no provider is asked. Press to use real providers.")
        }
    }
}
