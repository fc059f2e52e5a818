// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Says that the conversation is gone, and brings it back.
Rectangle {
    id: strip

    signal undoRequested

    implicitWidth: row.implicitWidth + 2 * Theme.space3
    implicitHeight: row.implicitHeight + Theme.space2
    radius: Theme.radiusCard
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.line

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space2

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("A new conversation has begun.")
            color: Theme.text2
        }
        Button {
            text: qsTr("Undo")
            flat: true
            onClicked: strip.undoRequested()
        }
    }
}
