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

    /// Of an answer that was broken off nothing is.
    readonly property bool known: pane.running || Array.from(pane.phases).some(phase => phase > 0)
    /// As that of the counters above it.
    readonly property int margin: width < 480 ? Theme.space2 : Theme.space3

    implicitHeight: 10 + Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Phases: %1").arg(described())

    function described(): string {
        if (!known)
            return "–";
        let words = "";
        for (let i = 0; i < bar.names.length; ++i)
            words += (i > 0 ? " · " : "") + bar.names[i] + " " + Math.round(bar.pane.phases[i]) + " ms";
        return words;
    }

    Rectangle {
        id: track

        anchors.left: parent.left
        anchors.leftMargin: bar.margin
        anchors.right: end.left
        anchors.rightMargin: Theme.space2
        height: 10
        radius: 3
        color: Theme.sunken

        Row {
            id: parts

            anchors.left: parent.left
            height: parent.height
            spacing: Theme.hairline

            Repeater {
                model: 5

                Rectangle {
                    required property int index

                    width: (track.width - 4 * parts.spacing) * Math.max(0, bar.pane.phases[index]) / bar.timeScale
                    height: track.height
                    color: bar.colors[index]
                }
            }
        }
    }
    // The same in all panes: how long the whole width is.
    Caption {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        anchors.verticalCenter: track.verticalCenter
        text: bar.timeScale < 1000 ? qsTr("%1 ms").arg(bar.timeScale) : qsTr("%1 s").arg(bar.timeScale / 1000)
        font.family: Theme.fixedFamily
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover
    }
    PhaseLegend {
        visible: hover.hovered && bar.known
        names: bar.names
        colors: bar.colors
        times: bar.pane.phases
        timeScale: end.text
    }
}
