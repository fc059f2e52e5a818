// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.TextArea {
    id: control

    readonly property var keyboard: Qt.inputMethod

    implicitWidth: Math.max(contentWidth + leftPadding + rightPadding, implicitBackgroundWidth)
    implicitHeight: Math.max(contentHeight + topPadding + bottomPadding, implicitBackgroundHeight)
    padding: Theme.space2
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    placeholderTextColor: Theme.text3
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.pixelSize: Theme.fontAnswer
    Accessible.name: placeholderText
    // An empty one begins where the language does, whatever the keyboard; a text lies as it runs itself. With a keyboard
    // from the right it begins there unasked, and Qt takes what is asked for then for the other side.
    horizontalAlignment: Theme.mirrored && length === 0 && preeditText === ""
        && keyboard.inputDirection === Qt.LeftToRight ? TextEdit.AlignLeft : undefined
    // The Tab key moves on, as everywhere.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    PlaceholderText {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.placeholderTextColor
        visible: !control.length && !control.preeditText
        elide: Text.ElideRight
        renderType: control.renderType
    }
}
