// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.MenuItem {
    id: control

    /// What does not apply at all is not in the menu; what does not apply now is disabled.
    property bool offered: true

    implicitWidth: implicitContentWidth + leftPadding + rightPadding + (arrow && subMenu ? arrow.width + spacing : 0)
    visible: offered
    activeFocusOnTab: offered
    height: offered ? implicitHeight : 0
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space1
    horizontalPadding: Theme.space2
    spacing: Theme.space2
    icon.width: Theme.icon
    icon.height: Theme.icon
    icon.color: Theme.text2
    font.pixelSize: Theme.fontControl
    Accessible.name: text

    arrow: IconImage {
        x: control.mirrored ? Theme.space1 : control.width - width - Theme.space1
        y: (control.height - height) / 2
        visible: control.subMenu
        width: Theme.icon
        height: Theme.icon
        sourceSize.width: Theme.icon
        sourceSize.height: Theme.icon
        mirror: control.mirrored
        source: Theme.iconUrl("chevron-right")
        color: control.enabled ? Theme.text2 : Theme.text3
    }
    contentItem: IconText {
        owner: control
        alignment: Qt.AlignLeft
        color: control.enabled ? Theme.text : Theme.text3
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: control.highlighted ? Theme.hover : "transparent"
    }
}
