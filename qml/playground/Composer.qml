// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// The one prompt for all panes: grows from 3 to 12 lines. Enter runs, Shift+Enter breaks the line, and Enter that
/// confirms an input method's text never sends.
Item {
    id: composer

    required property bool running
    required property bool ready
    property bool canAddPane: true
    property bool canClear: false
    property alias text: input.text
    property string lastPrompt: ""
    signal runRequested(string prompt)
    signal stopRequested
    signal addPaneRequested
    signal clearRequested
    signal edited

    readonly property bool canRun: ready && !running && input.text.trim() !== ""

    function run(): void {
        if (canRun)
            runRequested(input.text);
    }
    function sent(): void {
        lastPrompt = input.text;
        input.clear();
    }
    function takeFocus(): void {
        input.forceActiveFocus();
    }

    implicitHeight: frame.height + Theme.space3 + Theme.space2

    Rectangle {
        id: frame

        x: Theme.space3
        y: Theme.space2
        width: parent.width - 2 * Theme.space3
        height: scroller.height + tools.height
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: input.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: input.activeFocus ? Theme.accent : Theme.lineStrong

        Flickable {
            id: scroller

            readonly property real line: Math.ceil(metrics.lineSpacing)
            readonly property real fixed: input.topPadding + input.bottomPadding

            x: Theme.focusWidth
            y: Theme.focusWidth
            width: parent.width - 2 * Theme.focusWidth
            height: Math.ceil(Math.max(3 * line, Math.min(12 * line, input.contentHeight)) + fixed)
            contentWidth: width
            contentHeight: input.height
            interactive: false
            clip: true
            ScrollBar.vertical: ScrollBar {}

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
                textFormat: TextEdit.PlainText
                placeholderText: qsTr("Ask all panes…")
                Accessible.name: qsTr("Prompt for all panes")
                onCursorRectangleChanged: scroller.show(cursorRectangle)
                onTextChanged: composer.edited()
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Up && input.text === "" && composer.lastPrompt !== "") {
                        input.text = composer.lastPrompt;
                        input.cursorPosition = input.length;
                        event.accepted = true;
                        return;
                    }
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (!enter || input.inputMethodComposing || (event.modifiers & Qt.ShiftModifier))
                        return;
                    event.accepted = true;
                    composer.run();
                }
            }
            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: event => {
                    const most = Math.max(0, scroller.contentHeight - scroller.height);
                    scroller.contentY = Math.max(0, Math.min(most, scroller.contentY - event.angleDelta.y / 3));
                }
            }
        }
        FontMetrics {
            id: metrics

            font: input.font
        }
        RowLayout {
            id: tools

            anchors.top: scroller.bottom
            x: Theme.space2
            width: parent.width - 2 * Theme.space2
            height: Theme.control + Theme.space2 + 2
            spacing: Theme.space1

            ToolButton {
                text: qsTr("New conversation (Ctrl+N)")
                icon.source: Theme.iconUrl("new")
                enabled: composer.canClear
                onClicked: composer.clearRequested()
            }
            ToolButton {
                text: qsTr("Add a pane (Ctrl+Shift+L)")
                icon.source: Theme.iconUrl("add")
                enabled: composer.canAddPane
                onClicked: composer.addPaneRequested()
            }
            Caption {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                rightPadding: Theme.space2
                text: composer.running ? qsTr("Esc stops the current pane, Shift+Esc all")
                                       : qsTr("Enter runs all · Shift+Enter new line")
            }
            Button {
                objectName: "stopAll"
                visible: composer.running
                text: qsTr("Stop")
                icon.source: Theme.iconUrl("stop")
                onClicked: composer.stopRequested()
            }
            Button {
                objectName: "runAll"
                visible: !composer.running
                text: qsTr("Run all")
                icon.source: Theme.iconUrl("run")
                highlighted: true
                enabled: composer.canRun
                onClicked: composer.run()
            }
        }
    }
}
