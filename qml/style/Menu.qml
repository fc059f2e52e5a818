// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.space1
    padding: Theme.space1
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: contentItem.childrenRect.width
        model: control.contentModel
        interactive: false
        currentIndex: control.currentIndex
    }
    background: Rectangle {
        implicitWidth: 200
        color: Theme.raised
        border.color: Theme.line
        border.width: Theme.hairline
        radius: Theme.radius
    }
}
