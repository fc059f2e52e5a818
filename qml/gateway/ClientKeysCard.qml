// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The keys of the gateway's clients: who may ask for what, and what it has cost so far.
Card {
    id: card

    required property ClientKeysModel keys
    // Columns of the rows: as wide as the widest so far.
    property real spentWidth: 0
    property real actionsWidth: 0

    function end(keyId: string, name: string, valid: bool): void {
        if (!valid) {
            keys.remove(keyId);
            return;
        }
        revoke.keyId = keyId;
        revoke.name = name;
        revoke.open();
    }

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Client keys")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Button {
            objectName: "newClientKey"
            text: qsTr("New client key…")
            onClicked: {
                card.keys.startNew();
                form.open();
            }
        }
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        visible: card.keys.clients === 0
        text: qsTr("No client has a key of its own yet. Give each tool or person a key of their own: it can be limited to models, a rate and a "
                   + "budget, and be revoked without the others noticing.")
    }
    Repeater {
        model: card.keys

        ClientKeyRow {
            width: parent ? parent.width : 0
            spentWidth: card.spentWidth
            actionsWidth: card.actionsWidth
            onNeededSpentWidthChanged: card.spentWidth = Math.max(card.spentWidth, neededSpentWidth)
            onNeededActionsWidthChanged: card.actionsWidth = Math.max(card.actionsWidth, neededActionsWidth)
            onEditRequested: {
                card.keys.startEdit(keyId);
                form.open();
            }
            onEndRequested: card.end(keyId, name, valid)
            onRotateRequested: {
                newKey.keyId = keyId;
                newKey.name = name;
                newKey.open();
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: card.keys.problem
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Timer {
        interval: 2000
        repeat: true
        triggeredOnStart: true
        running: card.visible
        onTriggered: card.keys.refresh()
    }
    ClientKeyDialog {
        id: form

        keys: card.keys
    }
    MadeKeyDialog {
        id: made

        keys: card.keys
    }
    ConfirmDialog {
        id: newKey

        property string keyId
        property string name

        title: qsTr("Make a new key for %1?").arg(name)
        text: qsTr("It has the same name and limits and has spent nothing. The old key is refused from now on.")
        action: qsTr("Make the key")
        onAccepted: {
            if (card.keys.rotate(keyId))
                made.open();
        }
    }
    ConfirmDialog {
        id: revoke

        property string keyId
        property string name

        title: qsTr("Revoke the key of %1?").arg(name)
        text: qsTr("It is refused from now on, and cannot be made valid again. What it spent stays in the list.")
        action: qsTr("Revoke")
        onAccepted: card.keys.revoke(keyId)
    }
}
