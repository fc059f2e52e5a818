// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The programs of this machine that can use the gateway, and how each comes to do so.
ScrollPage {
    id: page

    required property ToolsModel model
    /// The tool whose details show.
    property string opened: ""

    Binding {
        target: page.model
        property: "active"
        value: page.visible
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.text2
        text: qsTr("Starting a tool by its command changes nothing of yours. Connecting writes into its own settings while the "
                   + "gateway runs, and gives them back when it ends. Each tool has a key of its own, so that its spending is told apart.")
    }
    Card {
        width: parent.width
        visible: !page.model.gatewayRunning

        RowLayout {
            width: parent.width
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: qsTr("Tools reach the gateway only while it runs.")
            }
            Button {
                objectName: "startGateway"
                text: qsTr("Switch it on")
                highlighted: true
                onClicked: page.model.startGateway()
            }
        }
    }
    Card {
        width: parent.width
        padding: 0
        spacing: 0

        Repeater {
            model: page.model

            ToolRow {
                width: parent ? parent.width : 0
                opened: page.opened === toolId
                gatewayRunning: page.model.gatewayRunning
                onToggled: page.opened = opened ? "" : toolId
                onConnectRequested: name => page.model.connectTool(toolId, name)
                onDisconnectRequested: page.model.disconnectTool(toolId)
                onCommandCopied: page.model.copyCommand(toolId)
                onSnippetCopied: page.model.copySnippet(toolId)
            }
        }
    }
}
