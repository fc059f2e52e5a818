// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The gateway's own model names and where each leads.
Card {
    id: card

    required property RoutesModel routes
    required property ModelPickerModel picks

    spacing: Theme.space4

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Routes")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Button {
            text: qsTr("New route…")
            onClicked: {
                card.routes.startNew();
                form.open();
            }
        }
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        visible: card.routes.count === 0
        text: qsTr("There is no route yet. A route is a model name of your own, such as “fast”: the gateway sends its requests to the "
                   + "first of its targets that can answer, and to the next when one fails.")
    }
    Repeater {
        model: card.routes

        RouteRow {
            width: parent ? parent.width : 0
            onEditRequested: {
                card.routes.startEdit(name);
                form.open();
            }
            onRemoveRequested: {
                removal.name = name;
                removal.open();
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: card.routes.notice
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Timer {
        interval: 2000
        repeat: true
        triggeredOnStart: true
        running: card.visible
        onTriggered: card.routes.refresh()
    }
    RouteDialog {
        id: form

        routes: card.routes
        picks: card.picks
    }
    ConfirmDialog {
        id: removal

        property string name

        title: qsTr("Remove the route %1?").arg(name)
        text: qsTr("Clients that ask for it are told that there is no such model, from now on.")
        action: qsTr("Remove")
        onAccepted: card.routes.remove(name)
    }
}
