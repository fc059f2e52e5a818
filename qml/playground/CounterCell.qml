// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One figure in a cell of fixed width; what it means shows on hover.
Item {
    id: cell

    required property string name
    required property string value
    property string unit: ""
    property int characters: 7
    property int fontSize: Theme.fontControl - 1
    required property PaneModel pane
    required property int figure

    implicitWidth: metrics.averageCharacterWidth * characters + (unit === "" ? 0 : suffix.implicitWidth + Theme.space1)
    implicitHeight: Theme.rowHeight - Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 %3").arg(name).arg(value).arg(unit)

    FontMetrics {
        id: metrics

        font: figure.font
    }
    Label {
        id: figure

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: suffix.left
        anchors.rightMargin: cell.unit === "" ? 0 : Theme.space1
        text: cell.value
        font.family: Theme.fixedFamily
        font.pixelSize: cell.fontSize
        color: Theme.text
        Accessible.ignored: true
    }
    Caption {
        id: suffix

        anchors.right: parent.right
        anchors.baseline: figure.baseline
        text: cell.unit
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover
    }
    ToolTip.visible: hover.hovered
    ToolTip.delay: 400
    ToolTip.text: hover.hovered ? cell.name + "\n" + cell.pane.tip(cell.figure) : ""
}
