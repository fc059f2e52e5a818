// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// `highlighted` is the page's main action; `flat` has no box until it is pointed at.
T.Button {
    id: control

    readonly property color foreground: !enabled ? Theme.text3
        : highlighted ? Theme.textOnAccent : checked ? Theme.accentText : Theme.text

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space1
    horizontalPadding: display === T.AbstractButton.IconOnly ? Theme.space1 : Theme.space3
    spacing: Theme.space1 + 2
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
        implicitWidth: Theme.control
        implicitHeight: Theme.control
        radius: Theme.radius
        opacity: control.enabled ? 1 : 0.6
        color: {
            if (control.highlighted && control.enabled)
                return control.hovered || control.down ? Theme.accentFillHover : Theme.accentFill;
            if (control.enabled && (control.down || control.hovered))
                return Theme.hover;
            return control.checked ? Theme.sunken : control.flat ? "transparent" : Theme.surface;
        }
        border.width: control.flat || (control.highlighted && control.enabled) ? 0 : Theme.hairline
        border.color: Theme.line

        Behavior on color {
            ColorAnimation { duration: Theme.motion; easing.type: Easing.OutCubic }
        }
        FocusRing { shown: control.visualFocus }
    }
}
