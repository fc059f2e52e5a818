// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// On or off, where it listens, and why it did not start.
Card {
    id: card

    required property GatewayModel gateway
    required property bool trayShown
    required property bool demo

    RowLayout {
        width: parent.width
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            Label {
                text: card.gateway.stopping ? qsTr("The gateway is stopping")
                    : card.gateway.running ? qsTr("The gateway is on") : qsTr("The gateway is off")
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                text: card.gateway.stopping ? qsTr("It takes no new requests and ends when those that run are done.")
                    : card.gateway.running && card.demo ? qsTr("Tools on this computer reach the simulator at %1.").arg(card.gateway.address)
                    : card.gateway.running ? qsTr("Tools on this computer reach your providers at %1.").arg(card.gateway.address)
                                           : qsTr("Switch it on to give the tools on this computer one address and one key.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        Button {
            visible: card.gateway.stopping
            text: qsTr("Stop now")
            onClicked: card.gateway.stop()
        }
        Switch {
            objectName: "gatewaySwitch"
            checked: card.gateway.running && !card.gateway.stopping
            enabled: !card.gateway.stopping // and where it was: a second click breaks nothing off
            Accessible.name: qsTr("Gateway")
            onToggled: {
                card.gateway.toggle();
                checked = Qt.binding(() => card.gateway.running && !card.gateway.stopping);
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: card.gateway.errorText
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        width: parent.width
        visible: card.gateway.freePort > 0
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: card.gateway.portOwner
            wrapMode: Text.Wrap
            color: Theme.text2
        }
        Button {
            objectName: "useFreePort"
            text: qsTr("Use port %1").arg(card.gateway.freePort)
            highlighted: true
            onClicked: card.gateway.useFreePort()
        }
    }
    Caption {
        width: parent.width
        visible: !card.trayShown
        text: qsTr("There is no tray on this desktop: closing the window ends Sluice, and the gateway with it.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Label {
            Layout.preferredWidth: Theme.sized(76)
            text: qsTr("Port")
            color: Theme.text2
        }
        WholeNumberField {
            objectName: "gatewayPort"
            Layout.preferredWidth: Theme.sized(90)
            value: card.gateway.port
            least: 1
            most: 65535
            enabled: !card.gateway.running
            Accessible.name: qsTr("Port")
            onEntered: port => card.gateway.port = port
        }
        Caption {
            Layout.fillWidth: true
            text: card.gateway.running && !card.gateway.stopping ? qsTr("Switch the gateway off to change it.") : ""
        }
    }
    RowLayout {
        visible: card.gateway.running
        spacing: Theme.space4

        Label {
            text: qsTr("%n request(s)", "", card.gateway.requests)
            color: Theme.text2
        }
        Label {
            text: qsTr("%n running", "", card.gateway.active)
            color: Theme.text2
        }
        Label {
            text: qsTr("%n failed", "", card.gateway.failed)
            color: Theme.text2
        }
    }
}
