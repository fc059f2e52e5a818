// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Where a request's time went, with the figures below.
Column {
    id: phases

    required property RequestDetail detail
    readonly property list<string> names: [qsTr("before sending"), qsTr("connecting"), qsTr("first output"), qsTr("answer")]
    readonly property list<color> colors: [Theme.phaseQueue, Theme.phaseConnect, Theme.phasePrefill, Theme.accent]
    readonly property real sum: Math.max(1, Array.from(detail.phases).reduce((all, phase) => all + phase, 0))

    spacing: Theme.space2

    Rectangle {
        id: track

        width: parent.width
        height: 10
        radius: 3
        color: Theme.sunken
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Time: %1").arg(phases.detail.total)

        Row {
            height: parent.height

            Repeater {
                model: phases.names.length

                Rectangle {
                    required property int index

                    width: track.width * phases.detail.phases[index] / phases.sum
                    height: track.height
                    color: phases.colors[index]
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space3

        Repeater {
            model: phases.names.length

            Row {
                id: one

                required property int index

                spacing: Theme.space1

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 8
                    height: 8
                    radius: 2
                    color: phases.colors[one.index]
                }
                Caption {
                    text: qsTr("%1 %2 ms").arg(phases.names[one.index]).arg(Math.round(phases.detail.phases[one.index]))
                }
            }
        }
        Caption {
            text: qsTr("in all %1").arg(phases.detail.total)
            color: Theme.text2
        }
    }
}
