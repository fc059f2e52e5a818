// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// The names of the columns.
Item {
    id: head

    required property AuditColumns columns

    component Name: Caption {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        rightPadding: Theme.space2
        elide: Text.ElideRight
    }

    implicitHeight: Theme.sized(26)

    Row {
        x: head.columns.margin
        height: parent.height

        Name {
            width: head.columns.time
            text: qsTr("Time")
        }
        Name {
            width: head.columns.actor
            text: qsTr("Who")
        }
        Name {
            width: head.columns.what
            text: qsTr("What was done")
        }
        Name {
            width: head.columns.object
            text: qsTr("To what")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
