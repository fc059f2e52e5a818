// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.ViewModels

/// Where the time of an answer went: connect, queue, prefill, thinking, answer, on the scale all panes share.
Item {
    id: bar

    required property PaneModel pane
    required property real timeScale
    readonly property list<string> names: [qsTr("connect"), qsTr("queue"), qsTr("prefill"), qsTr("thinking"),
        qsTr("answer")]

    implicitHeight: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Phases: %1").arg(described())

    function color(phase: int): color {
        return [Theme.phaseConnect, Theme.phaseQueue, Theme.phasePrefill, Theme.phaseThinking,
            Theme.pane(bar.pane.number)][phase];
    }
    function described(): string {
        let words = "";
        for (let i = 0; i < bar.names.length; ++i)
            words += (i > 0 ? " · " : "") + bar.names[i] + " " + Math.round(bar.pane.phases[i]) + " ms";
        return words;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Row {
        height: parent.height

        Repeater {
            model: 5

            Rectangle {
                required property int index

                width: bar.width * Math.max(0, bar.pane.phases[index]) / bar.timeScale
                height: bar.height
                color: bar.color(index)
            }
        }
    }
    HoverHandler {
        id: hover
    }
    ToolTip.visible: hover.hovered
    ToolTip.delay: 400
    ToolTip.text: hover.hovered ? described() + "\n" + qsTr("The whole width is %1 ms in every pane.").arg(timeScale) : ""
}
