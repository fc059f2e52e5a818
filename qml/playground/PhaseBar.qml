// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Where the time of an answer went: connect, queue, prefill, thinking, answer, on the scale all panes share.
Item {
    id: bar

    required property PaneModel pane
    required property real timeScale
    readonly property list<string> names: [qsTr("connect"), qsTr("queue"), qsTr("prefill"), qsTr("thinking"),
        qsTr("answer")]
    readonly property list<color> colors: [Theme.phaseConnect, Theme.phaseQueue, Theme.phasePrefill,
        Theme.phaseThinking, Theme.pane(pane.number)]

    /// As that of the counters above it.
    readonly property int margin: width < 480 ? Theme.space2 : Theme.space3

    implicitHeight: 8 + Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Phases: %1").arg(described())

    function described(): string {
        let words = "";
        for (let i = 0; i < bar.names.length; ++i)
            words += (i > 0 ? " · " : "") + bar.names[i] + " " + Math.round(bar.pane.phases[i]) + " ms";
        return words;
    }

    Rectangle {
        id: track

        anchors.left: parent.left
        anchors.leftMargin: bar.margin
        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        height: 8
        radius: 3
        color: Theme.sunken

        Row {
            anchors.left: parent.left
            height: parent.height

            Repeater {
                model: 5

                Rectangle {
                    required property int index

                    width: track.width * Math.max(0, bar.pane.phases[index]) / bar.timeScale
                    height: track.height
                    color: bar.colors[index]
                }
            }
        }
    }
    HoverHandler {
        id: hover
    }
    PhaseLegend {
        visible: hover.hovered
        names: bar.names
        colors: bar.colors
        times: bar.pane.phases
        timeScale: bar.timeScale
    }
}
