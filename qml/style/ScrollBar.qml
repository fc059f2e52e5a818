// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 2
    minimumSize: orientation === Qt.Horizontal ? height / width : width / height
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)
    Accessible.name: qsTr("Scroll bar")

    contentItem: Rectangle {
        implicitWidth: 7
        implicitHeight: 7
        radius: width / 2
        color: control.pressed || control.hovered ? Theme.lineStrong : Theme.line
    }
}
