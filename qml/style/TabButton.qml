// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.TabButton {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.sized(36)
    leftPadding: Theme.space1 + 1
    rightPadding: Theme.space1 + 1
    font.pixelSize: Theme.fontControl
    Accessible.name: text

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: control.checked ? Theme.accentText : control.hovered ? Theme.text : Theme.text2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.focusWidth
            color: Theme.accent
            visible: control.checked
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.accent
            visible: control.visualFocus
        }
    }
}
