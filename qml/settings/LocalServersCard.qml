// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Model servers on this machine: says where it would look, looks when told to, and takes those into use that the user
/// wants.
Card {
    id: card

    required property LocalServersModel servers
    property string notice: ""

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Servers on this machine")
            font.weight: Font.DemiBold
        }
        Button {
            text: card.servers.looking ? qsTr("Looking…") : qsTr("Look for local servers")
            enabled: !card.servers.looking
            onClicked: {
                card.notice = "";
                card.servers.search();
            }
        }
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("Asks once, and only here: %1.").arg(card.servers.places)
    }
    Repeater {
        id: found

        model: card.servers

        RowLayout {
            id: row

            required property string serverId
            required property string name
            required property string text
            required property int serverState
            readonly property bool inUse: serverState === LocalServersModel.InUse

            width: parent ? parent.width : 0
            spacing: Theme.space2

            Label {
                text: row.name
            }
            Caption {
                Layout.fillWidth: true
                text: row.text
            }
            Button {
                text: row.inUse ? qsTr("Remove") : row.serverState === LocalServersModel.Removed ? qsTr("Undo") : qsTr("Use")
                Accessible.name: (row.inUse ? qsTr("Remove %1") : row.serverState === LocalServersModel.Removed
                                  ? qsTr("Undo removing %1") : qsTr("Use %1")).arg(row.name)
                onClicked: {
                    card.notice = "";
                    if (row.inUse)
                        card.servers.remove(row.serverId);
                    else
                        card.servers.use(row.serverId);
                }
            }
        }
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        visible: text !== ""
        color: card.notice !== "" ? Theme.warning : Theme.text3
        text: card.notice !== "" ? card.notice
            : card.servers.looked && !card.servers.looking && found.count === 0
                ? qsTr("None answers. Start one, or describe any other server in a file in %1.").arg(card.servers.folder)
                : ""
    }
    Connections {
        target: card.servers
        function onNotice(text: string): void {
            card.notice = text;
        }
    }
}
