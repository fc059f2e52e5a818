// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// An icon without a box; its `text` is the accessible name.
T.ToolButton {
    id: control

    /// It was pressed since the pointer came.
    property bool used: false
    readonly property color foreground: !enabled ? Theme.lineStrong : checked ? Theme.accentText
        : hovered || down ? Theme.text : Theme.text2

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space1
    spacing: Theme.space1
    display: T.AbstractButton.IconOnly
    icon.width: Theme.icon
    icon.height: Theme.icon
    icon.color: foreground
    font.pixelSize: Theme.fontControl
    Accessible.name: text
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: IconText {
        owner: control
        color: control.foreground
    }

    background: Rectangle {
        implicitWidth: Theme.sized(26)
        implicitHeight: Theme.sized(26)
        radius: Theme.radius
        color: control.enabled && (control.hovered || control.down) ? Theme.hover
                                                                   : control.checked ? Theme.sunken : "transparent"
        FocusRing { shown: control.visualFocus }
    }

    // What it does is known once it was pressed; its tip would lie over what it opens.
    onPressed: used = true
    onHoveredChanged: used = false
    onTextChanged: used = false
    ToolTip.visible: control.hovered && !control.used && control.text !== "" && control.display === T.AbstractButton.IconOnly
    ToolTip.text: control.text
    ToolTip.delay: 600
}
