// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Code in its own frame: language, copy button, lines that scroll sideways.
Rectangle {
    id: box

    required property string code
    property string language: ""
    /// What stands above it.
    property string title: language
    /// Long lines are broken instead.
    property bool wraps: false
    signal copyRequested
    signal selectionStarted

    implicitHeight: head.height + scroller.height + Theme.space2
    radius: Theme.radius
    color: Theme.codeBackground
    border.width: Theme.hairline
    border.color: Theme.line

    Item {
        id: head

        width: parent.width
        height: Theme.sized(28)
        // Code is read from the left in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Caption {
            x: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            text: box.title
            font.family: Theme.fixedFamily
        }
        CopyButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            Accessible.name: qsTr("Copy code")
            onClicked: box.copyRequested()
        }
    }
    Flickable {
        id: scroller

        y: head.height
        width: parent.width
        height: contentHeight + (bar.visible ? bar.height : 0)
        contentWidth: box.wraps ? width : edit.implicitWidth + 2 * Theme.space3
        contentHeight: edit.implicitHeight
        interactive: false
        clip: true
        ScrollBar.horizontal: ScrollBar {
            id: bar
        }

        TextEdit {
            id: edit

            x: Theme.space3
            width: box.wraps ? scroller.width - 2 * Theme.space3 : implicitWidth
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: box.wraps ? TextEdit.Wrap : TextEdit.NoWrap
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontControl
            Accessible.name: qsTr("Code")
            onSelectedTextChanged: if (selectedText !== "") box.selectionStarted()
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            acceptedModifiers: Qt.ShiftModifier
            onWheel: event => {
                const moved = event.angleDelta.y !== 0 ? event.angleDelta.y : event.angleDelta.x;
                const most = Math.max(0, scroller.contentWidth - scroller.width);
                scroller.contentX = Math.max(0, Math.min(most, scroller.contentX - moved / 2));
            }
        }
    }
    Component.onCompleted: filler.ready = true

    BlockText {
        id: filler

        document: edit.textDocument
        content: box.code
        language: box.language
        lineHeight: Theme.fontControl * 1.45
        keywordColor: Theme.codeKeyword
        stringColor: Theme.codeString
        numberColor: Theme.codeNumber
        commentColor: Theme.codeComment
    }
}
