// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.ItemDelegate {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space1
    horizontalPadding: Theme.space2
    spacing: Theme.space2
    icon.width: Theme.icon
    icon.height: Theme.icon
    icon.color: Theme.text2
    font.pixelSize: Theme.fontControl
    Accessible.name: text

    contentItem: IconText {
        owner: control
        alignment: Qt.AlignLeft
        color: control.enabled ? Theme.text : Theme.text3
    }
    background: Rectangle {
        radius: Theme.radius - 2
        // Where the mouse is must not look like what is chosen.
        color: control.highlighted ? Theme.hover : control.hovered ? Qt.alpha(Theme.hover, 0.5) : "transparent"
        FocusRing { shown: control.visualFocus }
    }
}
