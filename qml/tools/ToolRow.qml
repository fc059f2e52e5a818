// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One tool: its state and its buttons; opened, all that is to be known of it.
Column {
    id: row

    required property int index
    required property string toolId
    required property string name
    required property int toolState
    required property string stateText
    required property bool canConnect
    required property string command
    required property string snippet
    required property string place
    required property string note
    required property var plan
    required property string keyAtRest
    required property string spent
    required property bool busy
    required property string problem
    required property bool opened
    required property bool gatewayRunning
    readonly property bool connected: toolState === ToolsModel.Connected
    signal toggled
    signal connectRequested(string name)
    signal disconnectRequested
    signal commandCopied
    signal snippetCopied

    Rectangle {
        width: parent.width
        height: Theme.hairline
        visible: row.index > 0
        color: Theme.line
    }
    RowLayout {
        x: Theme.space3
        width: parent.width - Theme.space3 - Theme.space4
        height: Theme.sized(46)
        spacing: Theme.space2

        ToolButton {
            objectName: "openTool"
            text: row.opened ? qsTr("Fold %1").arg(row.name) : qsTr("Show how %1 is set up").arg(row.name)
            icon.source: Theme.iconUrl(row.opened ? "chevron-down" : mirrored ? "chevron-left" : "chevron-right")
            onClicked: row.toggled()
        }
        Label {
            Layout.preferredWidth: Theme.sized(130)
            text: row.name
            elide: Text.ElideRight
            font.weight: Font.DemiBold
        }
        Rectangle {
            width: 7
            height: 7
            radius: 4
            color: row.connected ? Theme.success : row.toolState === ToolsModel.Found ? Theme.accent : Theme.lineStrong
        }
        Caption {
            Layout.fillWidth: true
            text: row.stateText
            elide: Text.ElideMiddle
            color: Theme.text2
        }
        Caption {
            visible: row.spent !== ""
            text: qsTr("%1 today").arg(row.spent)
        }
        Button {
            visible: row.canConnect
            enabled: !row.busy && (row.connected || row.gatewayRunning)
            text: row.busy ? qsTr("Wait…") : row.connected ? qsTr("Disconnect") : qsTr("Connect")
            Accessible.name: text + " " + row.name
            onClicked: {
                if (row.connected)
                    row.disconnectRequested();
                else
                    row.connectRequested("");
            }
        }
    }
    RequestError {
        x: Theme.space4
        width: parent.width - 2 * Theme.space4
        visible: row.problem !== ""
        text: row.problem
    }
    Item {
        width: 1
        height: row.problem !== "" ? Theme.space3 : 0
    }
    // Made when it is opened first: Qt 6.4 cannot make components of a Loader where components are bound.
    Loader {
        id: more

        x: Theme.space6 + Theme.space3
        width: parent.width - x - Theme.space4
        visible: row.opened && item !== null
    }
    onOpenedChanged: {
        if (opened && !more.item)
            more.setSource("ToolDetails.qml", { row: row });
    }
}
