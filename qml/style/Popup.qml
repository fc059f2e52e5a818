// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space2
    margins: Theme.space2

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radiusCard
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
}
