// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Sluice.Style

/// One row of the log. It is used again for another one as one scrolls.
T.AbstractButton {
    id: row

    required property int index
    required property string time
    required property string actor
    required property string what
    required property string object
    required property bool current
    required property bool focused
    required property AuditColumns columns

    component Cell: Label {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        rightPadding: Theme.space2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Row
    Accessible.name: time + " " + actor + " " + what + " " + object

    background: Rectangle {
        color: row.current ? Theme.sunken : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        FocusRing {
            anchors.margins: 1
            shown: row.current && row.focused
        }
    }

    Row {
        x: row.columns.margin
        height: parent.height

        Cell {
            width: row.columns.time
            text: row.time
            color: Theme.text2
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontControl - 1
        }
        Cell {
            width: row.columns.actor
            text: row.actor
            color: Theme.text2
        }
        Cell {
            width: row.columns.what
            text: row.what
        }
        Cell {
            width: row.columns.object
            elide: Text.ElideMiddle
            text: row.object
        }
    }
}
