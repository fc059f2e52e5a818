// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Dialog {
    id: control

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding + implicitHeaderHeight + implicitFooterHeight
    padding: Theme.space4
    topPadding: Theme.space2
    font.pixelSize: Theme.fontControl
    // A click beside it would throw away what was written.
    closePolicy: T.Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.line
        border.width: Theme.hairline
        radius: Theme.radiusCard
    }
    header: Text {
        text: control.title
        textFormat: Text.PlainText
        visible: control.title !== ""
        color: Theme.text
        font.pixelSize: Theme.fontAnswer
        font.weight: Font.DemiBold
        padding: Theme.space4
        bottomPadding: 0
        elide: Text.ElideRight
    }
    footer: DialogButtonBox {
        visible: count > 0
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
}
