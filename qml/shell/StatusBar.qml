// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// How soon each provider answered last, the gateway, what today cost, and whether all of it is a simulation.
Rectangle {
    id: bar

    required property AppModel app
    signal gatewayRequested
    signal requestsRequested
    signal realProvidersRequested

    implicitHeight: Theme.statusBar
    color: Theme.background

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    // Providers give way where there is no room for all of them; they can be dragged along.
    Flickable {
        id: providers

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        height: parent.height
        width: Math.min(contentWidth, parent.width - figures.width - Theme.space3 - Theme.space4
                        - (badge.visible ? badge.width + 2 * Theme.space2 : Theme.space3))
        contentWidth: names.implicitWidth
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        clip: true

        Row {
            id: names

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
        }
    }
    Row {
        id: figures

        anchors.left: providers.right
        anchors.leftMargin: Theme.space4
        height: parent.height
        spacing: Theme.space4

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: 12
            color: Theme.line
        }
        StatusItem {
            objectName: "gatewayStatus"
            dot: bar.app.gateway.errorText !== "" ? Theme.danger
                : bar.app.gateway.running && !bar.app.gateway.stopping ? Theme.success : Theme.lineStrong
            label: qsTr("gateway")
            value: bar.app.gateway.stopping ? qsTr("stopping") : bar.app.gateway.running
                ? bar.app.gateway.address + " · " + qsTr("%L1 req/min").arg(bar.app.activity.perMinute)
                : qsTr("off")
            tip: bar.app.gateway.errorText
            clickable: true
            onClicked: bar.gatewayRequested()
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: 12
            color: Theme.line
        }
        StatusItem {
            objectName: "spentToday"
            label: qsTr("today")
            value: bar.app.activity.spentToday
            tip: qsTr("What all requests of today cost: the playground's and those of every gateway on this machine.")
            clickable: true
            onClicked: bar.requestsRequested()
        }
    }
    Button {
        id: badge

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
