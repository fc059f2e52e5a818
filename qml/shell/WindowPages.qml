// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The window's pages, one of them in sight, in the order the rail shows them. A page is a row here, with a model of its own.
/// What it shows comes from its file at the first visit: no Components, which Qt 6.4 cannot make where components are bound.
StackLayout {
    id: pages

    required property AppModel app
    property string current: ""
    /// A dialog lies over the window; its keys are not the page's.
    property bool covered: false
    readonly property GatewayModel gateway: app.gatewayPage.gateway
    readonly property WindowPage page: children[currentIndex] as WindowPage
    signal pageRequested(string pageId)
    signal linkRequested(string address)

    function placeOf(pageId: string): int {
        return Math.max(0, Array.from(children).findIndex(page => (page as WindowPage).pageId === pageId));
    }
    /// Who asks for the settings says what of them is wanted.
    function openSettings(): SettingsPage {
        pageRequested("settings");
        settings.visit();
        return settings.body as SettingsPage;
    }
    function visit(): void {
        (children[placeOf(current)] as WindowPage).visit();
    }

    currentIndex: placeOf(current)
    onCurrentChanged: visit()
    Component.onCompleted: visit()

    WindowPage {
        pageId: "playground"
        title: qsTr("Playground")
        icon: "playground"
        body: desk

        PlaygroundDesk {
            id: desk

            anchors.fill: parent
            focus: true
            app: pages.app
            covered: pages.covered
            pages: pages.children
            onLinkRequested: address => pages.linkRequested(address)
            onPageRequested: pageId => pages.pageRequested(pageId)
            onKeyRequested: provider => pages.openSettings().seekKey(provider)
            onNetworkRequested: pages.openSettings().seekNetwork()
        }
    }
    WindowPage {
        pageId: "gateway"
        title: qsTr("Gateway")
        icon: "gateway"
        mark: {
            if (pages.gateway.errorText !== "")
                return Theme.danger;
            return pages.gateway.running && !pages.gateway.stopping ? Theme.success : "transparent";
        }
        source: Qt.resolvedUrl("../gateway/GatewayPage.qml")
        model: pages.app.gatewayPage
    }
    WindowPage {
        id: requests

        pageId: "requests"
        title: qsTr("Requests")
        icon: "requests"
        source: Qt.resolvedUrl("../requests/RequestsPage.qml")
        model: pages.app.requestsPage
    }
    WindowPage {
        pageId: "tools"
        title: qsTr("Local tools")
        icon: "tools"
        source: Qt.resolvedUrl("../tools/ToolsPage.qml")
        model: pages.app.toolsPage
    }
    WindowPage {
        id: guards

        pageId: "guards"
        title: qsTr("Guards")
        icon: "guards"
        source: Qt.resolvedUrl("../guards/GuardsPage.qml")
        model: pages.app.guardsPage
    }
    WindowPage {
        pageId: "alerts"
        title: qsTr("Alerts")
        icon: "alerts"
        source: Qt.resolvedUrl("../alerts/AlertsPage.qml")
        model: pages.app.alertsPage
    }
    WindowPage {
        pageId: "audit"
        title: qsTr("Audit")
        icon: "audit"
        source: Qt.resolvedUrl("../audit/AuditPage.qml")
        model: pages.app.auditPage
    }
    WindowPage {
        id: settings

        pageId: "settings"
        title: qsTr("Settings")
        icon: "settings"
        atFoot: true
        source: Qt.resolvedUrl("../settings/SettingsPage.qml")
        model: pages.app.settingsPage
    }
    Connections {
        target: requests.body

        function onPlaygroundRequested(): void {
            pages.pageRequested("playground");
        }
        function onSettingsRequested(): void {
            pages.openSettings().seekTexts();
        }
    }
    Connections {
        target: guards.body

        function onFindingsRequested(): void {
            pages.app.requestsPage.showGuarded();
            pages.pageRequested("requests");
        }
    }
}
