// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Sluice.Style
import Sluice.Ui

/// One request of the list. A row is used again for another request as one scrolls.
T.AbstractButton {
    id: row

    required property int index
    required property string time
    required property string client
    required property string asked
    required property string target
    required property string status
    required property bool failed
    required property bool stopped
    required property string ttft
    required property string rate
    required property string tokens
    required property string cost
    required property string retries
    required property RequestColumns columns
    required property bool current
    required property bool focused

    component Cell: Label {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        rightPadding: Theme.space2
        elide: Text.ElideRight
        visible: width > 0
        Accessible.ignored: true
    }
    component Figure: Cell {
        horizontalAlignment: Text.AlignRight
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.fontControl - 1
        color: Theme.text2
    }

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Row
    Accessible.name: time + " " + client + " " + asked + " " + target + " " + status + " " + ttft + " " + cost

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

        Figure {
            width: row.columns.time
            horizontalAlignment: Text.AlignLeft
            text: row.time
        }
        Cell {
            width: row.columns.client
            text: row.client
            color: Theme.text2
        }
        Cell {
            width: row.columns.model
            elide: Text.ElideMiddle
            text: row.target === "" ? row.asked : row.asked + " → " + row.target
        }
        Cell {
            width: row.columns.status
            text: row.status
            color: row.failed ? Theme.danger : row.stopped ? Theme.text2 : Theme.success
        }
        Figure {
            width: row.columns.ttft
            text: row.ttft
        }
        Figure {
            width: row.columns.rate
            text: row.rate
        }
        Figure {
            width: row.columns.tokens
            text: row.tokens
        }
        Figure {
            width: row.columns.cost
            text: row.cost
        }
        Figure {
            width: row.columns.retries
            text: row.retries
            color: Theme.warning
        }
    }
}
