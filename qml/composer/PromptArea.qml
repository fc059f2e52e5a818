// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.ViewModels

/// Where the prompt is written: one line at rest, growing to its share of the window and scrolling then.
Flickable {
    id: scroller

    property alias field: input
    property alias text: input.text
    property real tallest: 280
    property string lastPrompt: ""
    property bool canUndo: false
    property AttachedImages images: null
    signal edited
    signal submitted
    signal undoRequested

    readonly property real line: Math.ceil(metrics.lineSpacing)
    readonly property real fixed: input.topPadding + input.bottomPadding
    readonly property real most: Math.max(line, tallest - fixed)

    height: Math.ceil(Math.max(line, Math.min(most, input.contentHeight)) + fixed)
    contentWidth: width
    contentHeight: input.height
    interactive: false
    clip: true
    ScrollBar.vertical: ScrollBar {}

    property bool replacing: false

    /// Another text takes the place of what was written, and Ctrl+Z does not go back behind it.
    function replace(next: string): void {
        replacing = true;
        input.text = next + "\n"; // the same text would leave what can be undone
        input.text = next;
        replacing = false;
        input.cursorPosition = input.length;
        edited();
    }
    function show(cursor: rect): void {
        if (cursor.y < contentY)
            contentY = cursor.y;
        else if (cursor.y + cursor.height > contentY + height)
            contentY = cursor.y + cursor.height - height + input.bottomPadding;
    }

    TextArea {
        id: input

        objectName: "composerInput"
        width: scroller.width
        height: Math.max(implicitHeight, scroller.height)
        background: null
        Accessible.name: qsTr("Prompt for all panes")
        onCursorRectangleChanged: scroller.show(cursorRectangle)
        onTextChanged: if (!scroller.replacing) scroller.edited()
        Keys.onPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.key === Qt.Key_Up && input.text === "" && scroller.lastPrompt !== "") {
                input.text = scroller.lastPrompt;
                input.cursorPosition = input.length;
            } else if (event.matches(StandardKey.Undo) && input.text === "" && scroller.canUndo) {
                scroller.undoRequested();
            } else if (event.matches(StandardKey.Paste) && scroller.images && scroller.images.paste()) {
                event.accepted = true; // a picture, and no text
            } else if (enter && !input.inputMethodComposing && !(event.modifiers & Qt.ShiftModifier)) {
                scroller.submitted();
            } else {
                return;
            }
            event.accepted = true;
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const most = Math.max(0, scroller.contentHeight - scroller.height);
            scroller.contentY = Math.max(0, Math.min(most, scroller.contentY - event.angleDelta.y / 3));
        }
    }
    FontMetrics {
        id: metrics

        font: input.font
    }
}
