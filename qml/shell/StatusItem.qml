// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Sluice.Style

/// A dot, a name and a value in the status bar.
T.AbstractButton {
    id: item

    required property string label
    required property string value
    /// Without one there is none.
    property color dot: "transparent"
    property string tip: ""
    property bool clickable: false

    implicitWidth: content.implicitWidth
    implicitHeight: Theme.statusBar
    focusPolicy: clickable ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: clickable ? Accessible.Button : Accessible.StaticText
    Accessible.name: label + " " + value

    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1 + 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: item.dot.a > 0
            width: 7
            height: 7
            radius: 4
            color: item.dot
        }
        Label {
            text: item.label
            color: Theme.text2
            font.pixelSize: Theme.fontCaption
        }
        Label {
            text: item.value
            color: item.clickable && item.hovered ? Theme.accentText : Theme.text3
            font.family: Theme.familyOf(text, item.font.family)
            font.pixelSize: Theme.fontCaption
        }
    }
    FocusRing {
        shown: item.visualFocus
        anchors.margins: 1
        anchors.leftMargin: -Theme.space1
        anchors.rightMargin: -Theme.space1
    }
    ToolTip.visible: hovered && tip !== ""
    ToolTip.delay: 400
    ToolTip.text: tip
}
