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

    readonly property string keyText: gateway.keyHint === "" ? qsTr("slc-… (only its check sum is kept)")
                                                             : qsTr("slc-…%1").arg(gateway.keyHint.slice(1))
    readonly property string keyNote: [
        qsTr("Kept in the system keychain."),
        qsTr("From SLUICE_GATEWAY_KEY; it is not written anywhere."),
        qsTr("No keychain service answers, so this key can be copied only until Sluice ends. Copy it now; "
             + "it stays valid. A new one can be made at any time."),
        qsTr("The key was shown when it was made and cannot be shown again. If it is lost, make a new one.")
    ][gateway.keyState]

    CopyRow {
        width: parent.width
        name: qsTr("Base URL")
        value: card.gateway.baseUrl
        onCopyRequested: card.gateway.copyBaseUrl()
    }
    CopyRow {
        width: parent.width
        name: qsTr("Key")
        value: card.keyText
        copyable: card.gateway.keyState !== GatewayModel.HashOnly
        onCopyRequested: card.gateway.copyKey()
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: card.keyNote
            color: card.gateway.keyState === GatewayModel.ThisRunOnly ? Theme.warning : Theme.text3
            font.pixelSize: Theme.fontControl - 1
            wrapMode: Text.Wrap
        }
        Button {
            visible: card.gateway.keyState !== GatewayModel.FromEnvironment
            text: qsTr("New key…")
            onClicked: confirm.open()
        }
    }
    Dialog {
        id: confirm

        parent: Overlay.overlay
        anchors.centerIn: parent
        width: 380
        modal: true
        title: qsTr("Make a new key?")
        standardButtons: Dialog.Ok | Dialog.Cancel
        onAccepted: card.gateway.rotateKey()

        contentItem: Label {
            text: qsTr("The old key stops working at once. Tools that use it need the new one.")
            wrapMode: Text.Wrap
            color: Theme.text2
        }
    }
}
