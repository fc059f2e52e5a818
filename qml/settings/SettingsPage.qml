// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Keys and looks.
ScrollPage {
    id: page

    required property AppModel app
    property string notice: ""

    title: qsTr("Settings")

    Card {
        width: parent.width
        spacing: Theme.space4

        Label {
            text: qsTr("Provider keys")
            font.weight: Font.DemiBold
        }
        Repeater {
            model: page.app.providers

            ProviderKeyField {
                width: parent ? parent.width : 0
                onSaveRequested: key => page.app.providers.saveKey(providerId, key)
                onForgetRequested: forget.ask(providerId, name)
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            visible: text !== ""
            color: Theme.warning
            text: page.app.providers.problems
        }
        KeychainNote {
            width: parent.width
            providers: page.app.providers
            notice: page.notice
        }
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.app.localServers)
                setSource("LocalServersCard.qml", { servers: page.app.localServers });
        }
    }
    LookCard {
        width: parent.width
        app: page.app
    }
    ForgetDialog {
        id: forget

        providers: page.app.providers
    }
    Connections {
        target: page.app.providers
        function onNotice(text: string): void {
            page.notice = text;
        }
    }
}
