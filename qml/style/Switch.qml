// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: control

    implicitWidth: Math.max(implicitIndicatorWidth, implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(implicitContentHeight, implicitIndicatorHeight) + topPadding + bottomPadding
    padding: Theme.space1
    spacing: Theme.space2
    font.pixelSize: Theme.fontControl
    Accessible.name: text

    indicator: Rectangle {
        implicitWidth: Theme.sized(44)
        implicitHeight: Theme.sized(24)
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        radius: height / 2
        color: control.checked ? Theme.accentFill : Theme.sunken
        border.width: Theme.hairline
        border.color: control.checked ? Theme.accentFill : Theme.lineStrong

        Rectangle {
            x: 3 + control.visualPosition * (parent.width - width - 6)
            y: 3
            width: parent.height - 6
            height: width
            radius: width / 2
            color: control.checked ? Theme.textOnAccent : Theme.lineStrong

            Behavior on x {
                NumberAnimation { duration: Theme.motion; easing.type: Easing.OutCubic }
            }
        }
        FocusRing {
            radius: parent.height
            shown: control.visualFocus
        }
    }

    contentItem: Text {
        leftPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
        rightPadding: control.mirrored ? control.indicator.width + control.spacing : 0
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
}
