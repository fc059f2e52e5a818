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
    readonly property real room: Math.max(0, width - 2 * Theme.space4)

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
        x: Theme.space4
        height: parent.height

        Cell {
            width: row.room * 0.24
            text: row.time
            color: Theme.text2
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontControl - 1
        }
        Cell {
            width: row.room * 0.16
            text: row.actor
            color: Theme.text2
        }
        Cell {
            width: row.room * 0.2
            text: row.what
        }
        Cell {
            width: row.room * 0.4
            elide: Text.ElideMiddle
            text: row.object
        }
    }
}
