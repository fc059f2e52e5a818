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
    property alias page: state.page
    readonly property int playgroundPage: 0
    readonly property int gatewayPage: 1
    readonly property int settingsPage: 2

    /// The keyboard goes where the page begins.
    function takeFocus(): void {
        switch (page) {
        case playgroundPage: playground.takeFocus(); break;
        case gatewayPage: gateway.takeFocus(); break;
        case settingsPage: settings.takeFocus(); break;
        }
    }
    function askForLink(address: string): void {
        app.link.look(address);
        link.open();
    }

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    onPageChanged: arrival.start()
    Component.onCompleted: takeFocus()
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
        property: "mirrored"
        value: root.app.mirrored
    }
    Binding {
        target: Theme
        property: "fixedFamily"
        value: root.app.fixedFamily
    }

    // The page stays as it was while the window is away.
    QtObject {
        id: state

        property int page: root.app.page

        onPageChanged: root.app.page = page
    }
    // The page that was chosen is in sight only a turn later.
    Timer {
        id: arrival

        interval: 0
        onTriggered: root.takeFocus()
    }
    Rail {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: status.top
        current: root.page
        pages: [
            { icon: "playground", name: qsTr("Playground") },
            { icon: "gateway", name: qsTr("Gateway") },
            { icon: "settings", name: qsTr("Settings") }
        ]
        onChosen: index => {
            root.page = index;
            arrival.start();
        }
    }
    StackLayout {
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: status.top
        currentIndex: root.page

        PlaygroundDesk {
            id: playground

            app: root.app
            covered: link.opened
            onLinkRequested: address => root.askForLink(address)
            onSettingsRequested: root.page = root.settingsPage
        }
        // No Loaders: Qt 6.4 cannot make their components where components are bound.
        GatewayPage {
            id: gateway

            gateway: root.app.gateway
            demo: root.app.demo
            trayShown: root.app.trayShown
            clientKeys: root.app.clientKeys
            routes: root.app.routes
            picks: root.app.picker
        }
        SettingsPage {
            id: settings

            app: root.app
        }
    }
    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        app: root.app
        onGatewayRequested: root.page = root.gatewayPage
        onRealProvidersRequested: {
            root.app.useRealProviders();
            root.page = root.playgroundPage;
        }
    }
    LinkDialog {
        id: link

        link: root.app.link
    }
    Shortcut {
        readonly property var keys: root.app.shortcuts.sequences

        sequence: keys["settings"]
        onActivated: root.page = root.settingsPage
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.page !== root.playgroundPage
        onActivated: root.page = root.playgroundPage
    }
}
