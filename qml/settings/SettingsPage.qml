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

    required property SettingsPageModel model
    property string notice: ""

    pageId: "settings"
    title: qsTr("Settings")
    maximum: 880
    icon: "settings"
    atFoot: true

    Card {
        width: parent.width
        spacing: Theme.space4

        Label {
            text: qsTr("Provider keys")
            font.weight: Font.DemiBold
        }
        Repeater {
            model: page.model.providers

            ProviderKeyField {
                width: parent ? parent.width : 0
                onSaveRequested: key => page.model.providers.saveKey(providerId, key)
                onForgetRequested: forget.ask(providerId, name)
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            visible: text !== ""
            color: Theme.warning
            text: page.model.providers.problems
        }
        KeychainNote {
            width: parent.width
            providers: page.model.providers
            notice: page.notice
        }
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.model.localServers)
                setSource("LocalServersCard.qml", { servers: page.model.localServers });
        }
    }
    LookCard {
        width: parent.width
        look: page.model.look
    }
    DataCard {
        width: parent.width
        model: page.model.data
    }
    AboutCard {
        width: parent.width
        model: page.model.about
    }
    Binding {
        target: page.model.about
        property: "active"
        value: page.visible
    }
    ForgetDialog {
        id: forget

        providers: page.model.providers
    }
    Connections {
        target: page.model.providers
        function onNotice(text: string): void {
            page.notice = text;
        }
    }
}
