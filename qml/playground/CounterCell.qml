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

    implicitWidth: Math.max(Math.ceil(metrics.averageCharacterWidth * characters), Math.ceil(head.implicitWidth))
    implicitHeight: 40
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(value)

    FontMetrics {
        id: metrics

        font: figure.font
    }
    Caption {
        id: head

        anchors.right: parent.right
        anchors.bottom: figure.top
        text: cell.caption
        Accessible.ignored: true
    }
    Label {
        id: figure

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        text: cell.value
        font.family: Theme.fixedFamily
        font.pixelSize: cell.fontSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Tip {
        // Said anew when the figure changes.
        text: hovered && cell.value !== "" ? cell.name + "\n" + cell.pane.tip(cell.figure) : ""
    }
}
