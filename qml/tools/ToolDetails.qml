// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// How a tool is started, connected and set up by hand.
Column {
    id: details

    required property ToolRow row

    component Heading: Label {
        font.weight: Font.DemiBold
        color: Theme.text2
    }

    spacing: Theme.space2
    bottomPadding: Theme.space4

    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: details.row.note
    }
    Heading {
        visible: details.row.command !== ""
        text: qsTr("Start it from a terminal")
    }
    CodeBox {
        width: parent.width
        visible: details.row.command !== ""
        language: "sh"
        code: details.row.command
        onCopyRequested: details.row.commandCopied()
    }
    Heading {
        visible: details.row.canConnect
        text: details.row.connected ? qsTr("What is written in its settings while the gateway runs")
                                    : qsTr("What connecting writes in its settings")
    }
    Repeater {
        model: details.row.plan

        Column {
            id: file

            required property var modelData

            width: parent ? parent.width : 0
            spacing: Theme.space1

            Caption {
                width: parent.width
                text: file.modelData[0]
                font.family: Theme.fixedFamily
                elide: Text.ElideMiddle
                color: Theme.text2
            }
            PairGrid {
                width: parent.width
                fixedNames: true
                pairs: file.modelData.slice(1)
            }
        }
    }
    Caption {
        width: parent.width
        visible: details.row.keyAtRest !== ""
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: Theme.warning
        text: qsTr("Its own key then stands in clear in %1.").arg(details.row.keyAtRest)
    }
    RowLayout {
        width: parent.width
        visible: details.row.canConnect
        spacing: Theme.space2

        TextField {
            id: name

            Layout.fillWidth: true
            placeholderText: qsTr("Model; empty: one that calls tools")
            Accessible.name: qsTr("Model for %1").arg(details.row.name)
            onAccepted: if (change.enabled) details.row.connectRequested(text)
        }
        Button {
            id: change

            enabled: !details.row.busy && details.row.gatewayRunning
            text: details.row.connected ? qsTr("Connect anew") : qsTr("Connect")
            onClicked: details.row.connectRequested(name.text)
        }
    }
    Heading {
        visible: details.row.snippet !== ""
        text: details.row.place !== "" ? qsTr("By hand, in %1").arg(details.row.place) : qsTr("By hand")
    }
    CodeBox {
        width: parent.width
        visible: details.row.snippet !== ""
        language: details.row.place === "" ? "sh" : ""
        code: details.row.snippet
        onCopyRequested: details.row.snippetCopied()
    }
    Caption {
        width: parent.width
        visible: details.row.snippet.includes("$SLUICE_KEY")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: qsTr("Put a client key of the gateway in the place of $SLUICE_KEY.")
    }
}
