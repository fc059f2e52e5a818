// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One figure under its caption, in a cell of fixed width; what it means shows on hover.
Item {
    id: cell

    required property string name
    required property string caption
    required property string value
    property int characters: 7
    property int fontSize: Theme.fontControl
    required property PaneModel pane
    required property int figure
    /// The middle of several answers and how far they go show below.
    property bool repeated: false
    /// There is room for how much better the best is beside the caption, or even for words: "1.4× faster". Else it stands
    /// below the figure.
    property bool wide: false
    property bool roomy: false
    readonly property string best: cell.pane.best[cell.figure]

    /// Its caption, and how much better it is behind that.
    function captionWith(ratio: string): string {
        return ratio === "" || !wide ? caption : caption + " · " + (roomy ? pane.betterBy(ratio, figure) : ratio);
    }

    implicitWidth: Math.max(Math.ceil(metrics.averageCharacterWidth * characters), Math.ceil(room.advanceWidth))
    implicitHeight: Math.round((wide ? 40 : 52) * Theme.scale)
    height: implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(value)
    Accessible.description: (cell.best !== "" ? cell.pane.bestWords(cell.figure) + " " : "") + (cell.pane.runs > 0
        ? qsTr("median %1, %2").arg(cell.pane.medians[cell.figure]).arg(cell.pane.spreads[cell.figure]) : "")

    FontMetrics {
        id: metrics

        font: figure.font
    }
    // Kept free, so that nothing moves when it is told.
    TextMetrics {
        id: room

        font: head.font
        text: cell.captionWith(cell.figure === PaneModel.Tokens ? "" : "≈9.9×")
    }
    Caption {
        id: head

        objectName: "counterCaption"
        anchors.right: parent.right
        anchors.bottom: figure.top
        text: cell.captionWith(cell.best)
        color: cell.best !== "" ? Theme.pane(cell.pane.number) : Theme.text3
        Accessible.ignored: true
    }
    Label {
        id: figure

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1 + (cell.wide ? 0 : ratio.height)
        width: parent.width
        text: cell.value
        horizontalAlignment: Text.AlignRight
        font.family: Theme.fixedFamily
        font.pixelSize: cell.fontSize
        // A figure that is longer than usual must not run into the one before.
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 8
        font.weight: Font.DemiBold
        color: cell.best !== "" ? Theme.pane(cell.pane.number) : Theme.text
        Accessible.ignored: true
    }
    Caption {
        id: ratio

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        visible: !cell.wide && cell.best !== ""
        text: cell.best
        color: Theme.pane(cell.pane.number)
        Accessible.ignored: true
    }
    Tip {
        // Said anew when the figure changes.
        text: hovered && cell.value !== "" ? cell.name + "\n" + cell.pane.tip(cell.figure)
            + (cell.best !== "" ? "\n" + cell.pane.bestWords(cell.figure) : "") : ""
    }
    Column {
        anchors.right: parent.right
        y: cell.height
        width: parent.width
        visible: cell.repeated && cell.pane.runs > 0

        component Line: Label {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontCaption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 8
            color: Theme.text2
            Accessible.ignored: true
        }

        Line {
            text: cell.pane.runs > 0 ? cell.pane.medians[cell.figure] : ""
        }
        Line {
            text: cell.pane.runs > 0 ? cell.pane.spreads[cell.figure] : ""
            color: Theme.text3
        }
    }
}
