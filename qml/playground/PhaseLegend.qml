// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What the colours of a phase bar mean and how long each phase took.
ToolTip {
    id: legend

    required property list<string> names
    required property list<color> colors
    /// In milliseconds, as is the scale.
    required property var times
    /// How long the whole width is, as it is written.
    required property string timeScale

    component Phase: Row {
        id: phase

        required property int index
        required property string modelData
        property color colour
        property real time: 0

        spacing: Theme.space2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: 10
            radius: 2
            color: phase.colour
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.sized(90)
            text: phase.modelData
            font.pixelSize: Theme.fontControl - 1
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.sized(70)
            text: qsTr("%1 ms").arg(Math.round(phase.time))
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontControl - 1
            horizontalAlignment: Text.AlignRight
        }
    }

    implicitWidth: lines.implicitWidth + leftPadding + rightPadding
    implicitHeight: lines.implicitHeight + topPadding + bottomPadding
    delay: 400

    // A second content item would leave the style's one half made.
    Column {
        id: lines

        spacing: Theme.space1

        Repeater {
            model: legend.visible ? legend.names : []

            Phase {
                colour: legend.colors[index]
                time: legend.times[index]
            }
        }
        Caption {
            width: Theme.sized(184)
            topPadding: Theme.space1
            wrapMode: Text.Wrap
            text: qsTr("The queue as the provider told it, all else by this computer's clock. The whole width is %1 in every pane.").arg(legend.timeScale)
        }
    }
}
