// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Shapes
import Sluice.Style

/// A ring that empties while a wait runs out, with the seconds in it.
Item {
    id: ring

    required property real progress
    required property int seconds

    implicitWidth: Theme.sized(36)
    implicitHeight: Theme.sized(36)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%n second(s) to wait", "", seconds)

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: 3
        border.color: Theme.line
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.warning
            strokeWidth: 3
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 1.5
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * (1 - ring.progress)
            }
        }
    }
    Label {
        anchors.centerIn: parent
        text: ring.seconds
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.fontCaption
        Accessible.ignored: true
    }
}
