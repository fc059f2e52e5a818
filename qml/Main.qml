// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.ViewModels

/// The window: rail, page, status bar.
ApplicationWindow {
    id: root

    required property AppModel app
    property alias page: kept.page

    function show(pageId: string): void {
        page = pageId;
        arrival.start();
    }
    /// The keyboard goes where the page begins.
    function takeFocus(): void {
        pages.page.takeFocus();
    }
    function askForLink(address: string): void {
        app.link.inspect(address);
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

    Binding {
        target: Theme
        property: "scale"
        value: root.app.settingsPage.look.scale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.settingsPage.look.reducedMotion
    }

    Binding {
        target: Theme
        property: "keys"
        value: root.app.shortcuts.labels
    }

    // The page stays as it was while the window is away.
    QtObject {
        id: kept

        property string page: root.app.page

        onPageChanged: root.app.page = page
    }
    Connections {
        target: root.app
        function onPageRequested(name: string): void {
            root.show(name);
        }
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
        pages: pages.children
        onChosen: pageId => root.show(pageId)
    }
    WindowPages {
        id: pages

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: status.top
        app: root.app
        current: root.page
        covered: link.opened
        onLinkRequested: address => root.askForLink(address)
        onPageRequested: pageId => root.show(pageId)
    }
    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        app: root.app
        onGatewayRequested: root.show("gateway")
        onRequestsRequested: root.show("requests")
        onRealProvidersRequested: {
            root.app.useRealProviders();
            root.show("playground");
        }
    }
    FocusKeeper {
        onLost: root.takeFocus()
    }
    LinkDialog {
        id: link

        link: root.app.link
    }
    Shortcut {
        readonly property var keys: root.app.shortcuts.sequences

        sequence: keys["settings"]
        onActivated: root.show("settings")
    }
    EscapeShortcut {
        wanted: root.page !== "playground" && !pages.page?.body?.holdsEscape
        onActivated: root.show("playground")
    }
}
