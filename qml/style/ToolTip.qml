// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.ToolTip {
    id: control

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.space1
    implicitWidth: Math.min(Math.ceil(longest.implicitWidth) + leftPadding + rightPadding, 360)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space2
    padding: Theme.space2
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    font.pixelSize: Theme.fontControl - 1

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        wrapMode: Text.Wrap
        color: Theme.text
    }
    // A text that may wrap says as its width what all its lines take behind each other.
    Text {
        id: longest

        visible: false
        text: control.text
        textFormat: Text.PlainText
        font: control.font
    }

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.lineStrong
        border.width: Theme.hairline
        radius: Theme.radius
    }
}
