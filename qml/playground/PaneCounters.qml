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
    /// A pane has several answers to one prompt: there is room for what they have in common.
    property bool repeated: false

    /// Smaller figures where the pane is narrow, so that none of them is lost.
    readonly property bool narrow: width < 480 * Theme.scale
    readonly property bool wide: width >= 560 * Theme.scale
    readonly property bool roomy: width >= 760 * Theme.scale
    readonly property int margin: narrow ? Theme.space2 : Theme.space3
    /// The answer is not whole, although nothing failed.
    readonly property bool cut: pane.state === PaneModel.Length || pane.state === PaneModel.Filtered
    readonly property int fontSize: narrow ? Theme.fontCaption : Theme.fontControl
    readonly property int line: Math.round((wide ? 40 : 52) * Theme.scale)
    readonly property real cellsWidth: Array.from(figures.children).reduce((sum, cell) => sum + cell.implicitWidth, 0)
    readonly property real room: width - 2 * margin - 4 * figures.spacing
    /// The word stands above the figures where it has no room beside them, whatever it is now.
    readonly property bool stacked: room - cellsWidth < dot.width + 2 * Theme.space1 + 11 * words.averageCharacterWidth
    readonly property int wordLine: stacked ? Math.round(20 * Theme.scale) : 0
    /// What the cells get of their width where even the figures alone have no room; they grow smaller with them.
    readonly property real share: Math.max(0, Math.min(1, room / cellsWidth))

    implicitHeight: wordLine + line + (repeated ? Math.round(32 * Theme.scale) : 0)
    FontMetrics {
        id: words

        font: told.font
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: counters.margin
        y: told.y + (told.height - height) / 2
        width: 7
        height: 7
        radius: 4
        color: counters.pane.state === PaneModel.Failed ? Theme.danger
            : counters.pane.running ? Theme.pane(counters.pane.number)
            : counters.pane.state === PaneModel.Done ? Theme.success
            : counters.cut ? Theme.warning : Theme.lineStrong
    }
    Label {
        id: told

        objectName: "paneState"
        anchors.left: dot.right
        anchors.leftMargin: Theme.space1 + (counters.narrow ? 0 : 2)
        anchors.right: counters.stacked ? figures.right : figures.left
        anchors.rightMargin: counters.stacked ? 0 : Theme.space1
        y: counters.stacked ? Theme.space1 : (counters.line - height) / 2
        text: counters.pane.stateText
        font.pixelSize: counters.fontSize
        color: counters.pane.state === PaneModel.Failed ? Theme.danger : counters.cut ? Theme.warning : Theme.text2
        elide: Text.ElideRight
        Accessible.name: qsTr("State: %1").arg(text)

        Tip {
            text: hovered && told.truncated ? told.text : ""
        }
    }
    Column {
        anchors.left: told.left
        anchors.right: figures.left
        y: counters.line
        visible: !counters.stacked && counters.repeated && counters.pane.runs > 0

        Caption {
            width: parent.width
            text: qsTr("median of %1").arg(counters.pane.runs)
            elide: Text.ElideRight
        }
        Caption {
            width: parent.width
            text: qsTr("min–max")
            elide: Text.ElideRight
        }
    }
    Row {
        id: figures

        objectName: "paneFigures"
        anchors.right: parent.right
        anchors.rightMargin: counters.margin
        y: counters.wordLine
        height: parent.height - counters.wordLine
        spacing: counters.narrow ? Theme.space1 : Theme.space3

        CounterCell {
            width: implicitWidth * counters.share
            fontSize: counters.fontSize
            name: qsTr("Time to first token")
            caption: qsTr("TTFT")
            value: counters.pane.ttft
            characters: counters.narrow ? 6 : 7
            figure: PaneModel.Ttft
            pane: counters.pane
            repeated: counters.repeated
            wide: counters.wide
            roomy: counters.roomy
        }
        CounterCell {
            width: implicitWidth * counters.share
            fontSize: counters.fontSize
            name: qsTr("Tokens per second")
            caption: qsTr("tok/s")
            value: counters.pane.rate
            characters: counters.narrow ? 5 : 6
            figure: PaneModel.Rate
            pane: counters.pane
            repeated: counters.repeated
            wide: counters.wide
            roomy: counters.roomy
        }
        CounterCell {
            width: implicitWidth * counters.share
            fontSize: counters.fontSize
            name: qsTr("Tokens in/out")
            caption: qsTr("tokens")
            value: counters.pane.tokens
            characters: counters.narrow ? 7 : 9
            figure: PaneModel.Tokens
            pane: counters.pane
            repeated: counters.repeated
            wide: counters.wide
            roomy: counters.roomy
        }
        CounterCell {
            width: implicitWidth * counters.share
            fontSize: counters.fontSize
            name: qsTr("Elapsed")
            caption: qsTr("time")
            value: counters.pane.elapsed
            characters: counters.narrow ? 6 : 7
            figure: PaneModel.Elapsed
            pane: counters.pane
            repeated: counters.repeated
            wide: counters.wide
            roomy: counters.roomy
        }
        CounterCell {
            width: implicitWidth * counters.share
            fontSize: counters.fontSize
            name: qsTr("Cost")
            caption: qsTr("cost")
            value: counters.pane.cost
            characters: counters.narrow ? 8 : 9
            figure: PaneModel.Cost
            pane: counters.pane
            repeated: counters.repeated
            wide: counters.wide
            roomy: counters.roomy
        }
    }
}
