// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The local gateway: switch, address, key, how to use it.
ScrollPage {
    id: page

    required property GatewayPageModel model
    readonly property GatewayModel gateway: model.gateway

    GatewaySwitch {
        width: parent.width
        gateway: page.gateway
        trayShown: page.model.trayShown
        demo: page.model.demo
    }
    GatewayAccess {
        width: parent.width
        gateway: page.gateway
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.model.routes)
                setSource("RoutesCard.qml", { routes: page.model.routes, picks: page.model.picks });
        }
    }
    ClientKeysCard {
        width: parent.width
        keys: page.model.clientKeys
    }
    SecretsCard {
        width: parent.width
        secrets: page.model.secrets
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.model.prices)
                setSource("PricesCard.qml", { prices: page.model.prices });
        }
    }
    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("For the tools' environment")
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        ChoiceBox {
            objectName: "snippetForm"
            Layout.preferredWidth: Theme.sized(160)
            texts: [qsTr("Shell"), "PowerShell", ".env"]
            chosen: page.gateway.snippetForm
            Accessible.name: qsTr("Copy as")
            onActivated: index => page.gateway.snippetForm = index
        }
    }
    CodeBox {
        width: parent.width
        code: page.gateway.snippet
        language: ["sh", "powershell", ".env"][page.gateway.snippetForm]
        onCopyRequested: page.gateway.copySnippet()
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        text: page.gateway.keyState === GatewayModel.HashOnly || page.gateway.keyState === GatewayModel.NotMade
            ? qsTr("Put your key in the place of $SLUICE_KEY. Models are named provider/model, as in the playground.")
            : qsTr("Copying puts your key in the place of $SLUICE_KEY. Models are named provider/model, "
                   + "as in the playground.")
    }
}
