// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The line of figures under a pane, always of the same height and in the same places.
Item {
    id: counters

    required property PaneModel pane

    /// Smaller figures where the pane is narrow, so that none of them is lost.
    readonly property bool narrow: width < 480
    readonly property int fontSize: narrow ? Theme.fontCaption : Theme.fontControl - 1

    implicitHeight: Theme.rowHeight - Theme.space1

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Row {
        x: Theme.space3
        height: parent.height
        spacing: Theme.space2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 7
            height: 7
            radius: 4
            color: counters.pane.state === PaneModel.Failed ? Theme.danger
                : counters.pane.running ? Theme.pane(counters.pane.number)
                : counters.pane.state === PaneModel.Done ? Theme.success : Theme.lineStrong
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: counters.narrow ? 62 : 72
            text: counters.pane.stateText
            font.pixelSize: counters.fontSize
            color: counters.pane.state === PaneModel.Failed ? Theme.danger : Theme.text2
            elide: Text.ElideRight
            Accessible.name: qsTr("State: %1").arg(text)
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        height: parent.height
        spacing: counters.narrow ? Theme.space1 + 2 : Theme.space3

        CounterCell {
            fontSize: counters.fontSize
            name: qsTr("Time to first token")
            value: counters.pane.ttft
            figure: PaneModel.Ttft
            pane: counters.pane
        }
        CounterCell {
            fontSize: counters.fontSize
            name: qsTr("Speed")
            value: counters.pane.rate
            unit: qsTr("tok/s")
            characters: 5
            figure: PaneModel.Rate
            pane: counters.pane
        }
        CounterCell {
            fontSize: counters.fontSize
            name: qsTr("Tokens in/out")
            value: counters.pane.tokens
            characters: 10
            figure: PaneModel.Tokens
            pane: counters.pane
        }
        CounterCell {
            fontSize: counters.fontSize
            name: qsTr("Elapsed")
            value: counters.pane.elapsed
            figure: PaneModel.Elapsed
            pane: counters.pane
        }
        CounterCell {
            fontSize: counters.fontSize
            name: qsTr("Cost")
            value: counters.pane.cost
            characters: 8
            figure: PaneModel.Cost
            pane: counters.pane
        }
    }
}
