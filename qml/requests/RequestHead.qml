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

    required property RequestColumns columns

    component Name: Caption {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        rightPadding: Theme.space2
        visible: width > 0
    }
    component Figure: Name {
        horizontalAlignment: Text.AlignRight
        font.capitalization: text === "tok/s" ? Font.MixedCase : Font.Capitalize
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
            width: head.columns.client
            text: qsTr("Client")
        }
        Name {
            width: head.columns.model
            text: qsTr("Model → answered by")
        }
        Name {
            width: head.columns.status
            text: qsTr("Status")
        }
        Figure {
            width: head.columns.ttft
            text: "TTFT"
        }
        Figure {
            width: head.columns.rate
            text: "tok/s"
        }
        Figure {
            width: head.columns.tokens
            text: qsTr("tokens")
        }
        Figure {
            width: head.columns.cost
            text: qsTr("cost")
        }
        Figure {
            width: head.columns.retries
            text: qsTr("retries")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
