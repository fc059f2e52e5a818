// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Text in the fixed font to read, select and copy from; lines wrap where the column ends.
Rectangle {
    id: view

    required property string text
    property string label: ""
    property alias document: edit.textDocument
    property alias wrapMode: edit.wrapMode

    radius: Theme.radius
    color: Theme.codeBackground
    border.width: edit.activeFocus ? Theme.focusWidth : Theme.hairline
    border.color: edit.activeFocus ? Theme.accent : Theme.line

    Flickable {
        id: scroller

        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        contentWidth: width
        contentHeight: edit.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        TextArea {
            id: edit

            objectName: "code"
            width: scroller.width
            height: Math.max(implicitHeight, scroller.height)
            background: null
            readOnly: true
            text: view.text
            wrapMode: TextEdit.WrapAnywhere
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontControl - 1
            // Code is read from the left in every language.
            LayoutMirroring.enabled: false
            horizontalAlignment: Text.AlignLeft
            Accessible.name: view.label
            onCursorRectangleChanged: {
                if (!activeFocus)
                    return;
                if (cursorRectangle.y < scroller.contentY)
                    scroller.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > scroller.contentY + scroller.height)
                    scroller.contentY = cursorRectangle.y + cursorRectangle.height - scroller.height;
            }
        }
    }
}
