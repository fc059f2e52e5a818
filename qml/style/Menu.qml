// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: control

    // Its entries are made as wide as the menu is, so that they themselves do not tell how wide it should be.
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i)?.implicitWidth ?? 0);
        return most;
    }

    implicitWidth: Math.max(implicitBackgroundWidth, Math.ceil(widest) + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.space1
    padding: Theme.space1
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
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
