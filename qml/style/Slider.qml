// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// `shown` is false while it stands for no value of its own: the handle is hollow then, at what holds elsewhere. Where
/// that is not known either, `placed` is false and there is no handle: any place would be taken for the value.
T.Slider {
    id: control

    property bool shown: true
    property bool placed: true

    implicitWidth: 160
    implicitHeight: 24
    leftPadding: Theme.space1
    rightPadding: Theme.space1

    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: (control.height - height) / 2
        implicitWidth: 14
        implicitHeight: 14
        opacity: control.placed || control.pressed ? 1 : 0
        radius: width / 2
        color: control.shown && control.enabled ? Theme.accentFill : Theme.surface
        border.width: control.shown && control.enabled ? 0 : Theme.focusWidth
        border.color: Theme.lineStrong

        FocusRing {
            radius: parent.height
            shown: control.visualFocus && control.placed
        }
    }
    background: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        width: control.availableWidth
        height: 4
        radius: 2
        color: Theme.line

        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.position * parent.width
            height: parent.height
            radius: 2
            visible: control.shown && control.enabled
            color: Theme.accentFill
        }
        FocusRing {
            radius: parent.height
            shown: control.visualFocus && !control.placed
        }
    }
}
