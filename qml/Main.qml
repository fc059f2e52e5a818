// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.ViewModels

/// The window: rail, page, status bar.
ApplicationWindow {
    id: root

    required property AppModel app
    property int page: 0
    readonly property int gatewayPage: 1
    readonly property int settingsPage: 2

    function askForLink(address: string): void {
        link.address = address;
        link.allowed = app.canOpen(address);
        link.open();
    }

    minimumWidth: 760
    minimumHeight: 520
    color: Theme.background
    title: app.demo ? qsTr("Sluice – simulator") : qsTr("Sluice")
    font.pixelSize: Theme.fontControl
    palette.windowText: Theme.text
    palette.text: Theme.text
    palette.window: Theme.background
    palette.base: Theme.surface
    palette.highlight: Theme.selection
    palette.highlightedText: Theme.text
    palette.link: Theme.accentText

    Binding {
        target: Theme
        property: "dark"
        value: root.app.dark
    }
    Binding {
        target: Theme
        property: "fixedFamily"
        value: root.app.fixedFamily
    }

    Rail {
        id: rail

        anchors.top: parent.top
        anchors.bottom: status.top
        current: root.page
        pages: [
            { icon: "playground", name: qsTr("Playground") },
            { icon: "gateway", name: qsTr("Gateway") },
            { icon: "settings", name: qsTr("Settings") }
        ]
        onChosen: index => root.page = index
    }
    StackLayout {
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: status.top
        currentIndex: root.page

        PlaygroundPage {
            app: root.app
            covered: link.opened
            onLinkRequested: address => root.askForLink(address)
            onSettingsRequested: root.page = root.settingsPage
        }
        // No Loaders: Qt 6.4 cannot make their components where components are bound.
        GatewayPage {
            gateway: root.app.gateway
            trayShown: root.app.trayShown
            clientKeys: root.app.clientKeys
            routes: root.app.routes
            picks: root.app.picker
        }
        SettingsPage {
            app: root.app
        }
    }
    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        app: root.app
        onGatewayRequested: root.page = root.gatewayPage
    }
    LinkDialog {
        id: link

        onOpenRequested: address => root.app.openLink(address)
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.page = root.settingsPage
    }
}
