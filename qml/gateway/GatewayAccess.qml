// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The address and the key a tool needs.
Card {
    id: card

    required property GatewayModel gateway

    readonly property bool made: gateway.keyState !== GatewayModel.NotMade
    readonly property string keyText: !made ? qsTr("none yet")
        : gateway.keyHint !== "" ? qsTr("slc-…%1").arg(gateway.keyHint.slice(1))
        : gateway.keyState === GatewayModel.HashOnly ? qsTr("slc-… (only its check sum is kept)") : qsTr("slc-…")
    readonly property string keyNote: [
        qsTr("Kept in the system keychain."),
        qsTr("From SLUICE_GATEWAY_KEY; it is not written anywhere."),
        qsTr("This key can be copied only until Sluice ends. Copy it now; it stays valid. A new one can be made at any "
             + "time."),
        qsTr("Only the check sum of the key is kept, so it cannot be shown. If it is lost, make a new one."),
        qsTr("A key is made when the gateway is switched on for the first time, or now.")
    ][gateway.keyState]

    readonly property real nameWidth: Math.max(Theme.sized(76), url.neededNameWidth, key.neededNameWidth)

    CopyRow {
        id: url

        width: parent.width
        nameWidth: card.nameWidth
        name: qsTr("Base URL")
        value: card.gateway.baseUrl
        onCopyRequested: card.gateway.copyBaseUrl()
    }
    CopyRow {
        id: key

        width: parent.width
        nameWidth: card.nameWidth
        name: qsTr("Key")
        value: card.keyText
        copyable: card.made && card.gateway.keyState !== GatewayModel.HashOnly
        confirmed: true
        onCopyRequested: card.gateway.copyKey()

        Connections {
            target: card.gateway
            function onKeyCopied(): void {
                key.confirm();
            }
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: (card.gateway.keyProblem === "" ? "" : card.gateway.keyProblem + " ") + card.keyNote
            color: card.gateway.keyProblem !== "" ? Theme.warning : Theme.text3
            font.pixelSize: Theme.fontControl - 1
            wrapMode: Text.Wrap
        }
        Button {
            visible: card.gateway.keyState !== GatewayModel.FromEnvironment
            text: card.made ? qsTr("New key…") : qsTr("Make a key")
            onClicked: {
                if (card.made)
                    confirm.open();
                else
                    card.gateway.rotateKey();
            }
        }
    }
    ConfirmDialog {
        id: confirm

        title: qsTr("Make a new key?")
        text: qsTr("The old key stops working at once. Tools that use it need the new one.")
        action: qsTr("Make the key")
        onAccepted: card.gateway.rotateKey()
    }
}
