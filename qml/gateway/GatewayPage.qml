// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The local gateway: switch, address, key, how to use it.
ScrollPage {
    id: page

    required property GatewayModel gateway
    required property bool trayShown
    required property bool demo
    required property ClientKeysModel clientKeys
    required property RoutesModel routes // null where there is no store
    required property ModelPickerModel picks

    title: qsTr("Gateway")

    GatewaySwitch {
        width: parent.width
        gateway: page.gateway
        trayShown: page.trayShown
        demo: page.demo
    }
    GatewayAccess {
        width: parent.width
        gateway: page.gateway
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.routes)
                setSource("RoutesCard.qml", { routes: page.routes, picks: page.picks });
        }
    }
    ClientKeysCard {
        width: parent.width
        keys: page.clientKeys
    }
    Label {
        width: parent.width
        text: qsTr("In a shell")
        font.weight: Font.DemiBold
    }
    CodeBox {
        width: parent.width
        code: page.gateway.snippet
        language: "sh"
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
