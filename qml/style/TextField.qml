// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.TextField {
    id: control

    /// What it holds is wrong.
    property bool invalid: false

    implicitWidth: implicitBackgroundWidth + leftInset + rightInset
    implicitHeight: Math.max(implicitBackgroundHeight, contentHeight + topPadding + bottomPadding)
    padding: Theme.space1
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    placeholderTextColor: Theme.text3
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.fontControl
    Accessible.name: placeholderText
    // What is typed then takes the place of what was there, as everywhere.
    onActiveFocusChanged: if (activeFocus && !readOnly
        && (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason))
        selectAll()
    // As TextArea.
    horizontalAlignment: Theme.mirrored && length === 0 && preeditText === "" ? TextInput.AlignLeft : undefined

    PlaceholderText {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height - control.topPadding - control.bottomPadding
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.placeholderTextColor
        verticalAlignment: control.verticalAlignment
        visible: !control.length && !control.preeditText
        elide: Text.ElideRight
        renderType: control.renderType
    }

    background: Rectangle {
        implicitWidth: 200
        implicitHeight: Theme.control
        radius: Theme.radius
        color: control.enabled ? Theme.surface : "transparent"
        border.width: control.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: control.invalid ? Theme.danger : control.activeFocus ? Theme.accent
            : control.enabled ? Theme.lineStrong : Theme.line
    }
}
