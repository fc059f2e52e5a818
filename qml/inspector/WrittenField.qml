// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// A text of several lines in its own box, which grows with it up to `tallest`. With `isCode` in the fixed font; below it
/// what is wrong, by which the place is reached.
Column {
    id: field

    required property string label
    required property string value
    property string placeholder: ""
    property string fault: ""
    property int faultAt: -1
    property bool isCode: false
    property int tallest: 200
    property int shortest: 62
    signal edited(string text)

    spacing: Theme.space1

    function goToFault(): void {
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.cursorPosition = Math.min(Math.max(0, faultAt), area.length);
    }

    Label {
        id: plain

        visible: false
    }
    Rectangle {
        width: parent.width
        height: Math.max(field.shortest, Math.min(field.tallest, area.implicitHeight)) + 2
        radius: Theme.radius
        color: Theme.surface
        border.width: area.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: field.fault !== "" ? Theme.danger : area.activeFocus ? Theme.accent : Theme.lineStrong

        Flickable {
            id: scroller

            anchors.fill: parent
            anchors.margins: 1
            contentWidth: width
            contentHeight: area.height
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: true
            ScrollBar.vertical: ScrollBar {}

            function show(cursor: rect): void {
                if (cursor.y < contentY)
                    contentY = cursor.y;
                else if (cursor.y + cursor.height > contentY + height)
                    contentY = cursor.y + cursor.height - height + Theme.space1;
            }

            TextArea {
                id: area

                objectName: "area"
                width: scroller.width
                height: Math.max(implicitHeight, scroller.height)
                background: null
                placeholderText: field.placeholder
                font.pixelSize: field.isCode ? Theme.fontControl - 1 : Theme.fontControl
                font.family: field.isCode ? Theme.fixedFamily : plain.font.family
                LayoutMirroring.enabled: false
                Accessible.name: field.label
                Accessible.description: field.fault
                onCursorRectangleChanged: scroller.show(cursorRectangle)
                onTextChanged: if (text !== field.value) field.edited(text)

                // Only what others change: setting the text anew would move the cursor.
                Connections {
                    target: field
                    function onValueChanged(): void {
                        if (area.text !== field.value)
                            area.text = field.value;
                    }
                }
                Component.onCompleted: text = field.value
            }
        }
    }
    Button {
        width: parent.width
        visible: field.fault !== ""
        flat: true
        horizontalPadding: Theme.space1
        text: field.fault
        Accessible.role: Accessible.AlertMessage
        onClicked: field.goToFault()

        contentItem: Label {
            text: field.fault
            wrapMode: Text.Wrap
            color: Theme.danger
            font.pixelSize: Theme.fontControl - 1
            Accessible.ignored: true
        }
    }
}
