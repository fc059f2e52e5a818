// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.TextArea {
    id: control

    implicitWidth: Math.max(contentWidth + leftPadding + rightPadding, implicitBackgroundWidth)
    implicitHeight: Math.max(contentHeight + topPadding + bottomPadding, implicitBackgroundHeight)
    padding: Theme.space2
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    placeholderTextColor: Theme.text3
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    font.pixelSize: Theme.fontAnswer
    Accessible.name: placeholderText

    PlaceholderText {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        visible: !control.length && !control.preeditText
        elide: Text.ElideRight
        renderType: control.renderType
    }
}
