// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The one prompt for all panes: one line at rest, growing to a third of the window. Enter runs, Shift+Enter breaks the
/// line, and Enter that confirms an input method's text never sends.
Item {
    id: composer

    required property bool running
    required property bool ready
    property int paneCount: 2
    property bool canAddPane: true
    property bool canClear: false
    /// There is something that Ctrl+Z brings back while nothing is written.
    property bool canUndo: false
    property real tallest: 280
    property alias text: input.text
    property string lastPrompt: ""
    /// What the prompt will take before it is sent, and its variables; null where nobody tells.
    property PromptEstimate estimate: null
    signal runRequested(string prompt)
    /// Enter was pressed, but nothing can run.
    signal refused
    signal stopRequested
    signal undoRequested
    signal addPaneRequested
    signal clearRequested
    signal edited
    signal wasSent

    readonly property bool written: input.text.trim() !== ""
    readonly property bool canRun: ready && !running && written

    function run(): void {
        if (canRun)
            runRequested(input.text);
        else if (written)
            refused();
    }
    function sent(): void {
        lastPrompt = input.text;
        input.clear();
        wasSent();
    }
    function takeFocus(): void {
        input.forceActiveFocus();
    }
    /// What was typed while the keyboard was elsewhere.
    function insert(typed: string): void {
        takeFocus();
        input.insert(input.cursorPosition, typed);
    }

    implicitHeight: frame.height + frame.y + 6

    PromptForm {
        id: form

        objectName: "promptForm"
        x: Theme.space3
        y: Theme.space2
        width: parent.width - 2 * Theme.space3
        visible: composer.estimate !== null && composer.estimate.variables.length > 0
        estimate: composer.estimate
        onSubmitted: composer.run()
    }
    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.space2 + (form.visible ? form.height + Theme.space1 : 0)
        height: Math.max(Theme.control + Theme.space2, scroller.height + 2 * Theme.focusWidth)
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: input.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: input.activeFocus ? Theme.accent : Theme.lineStrong

        ComposerTools {
            id: tools

            anchors.left: parent.left
            anchors.leftMargin: Theme.space1 + 2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space1 + 2

            canClear: composer.canClear
            canAddPane: composer.canAddPane
            onClearRequested: composer.clearRequested()
            onAddPaneRequested: composer.addPaneRequested()
        }
        Flickable {
            id: scroller

            readonly property real line: Math.ceil(metrics.lineSpacing)
            readonly property real fixed: input.topPadding + input.bottomPadding
            readonly property real most: Math.max(line, composer.tallest - fixed - 2 * Theme.focusWidth - Theme.space2 - 6)

            anchors.left: tools.right
            anchors.right: buttons.left
            anchors.verticalCenter: parent.verticalCenter
            height: Math.ceil(Math.max(line, Math.min(most, input.contentHeight)) + fixed)
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
                placeholderText: composer.running ? qsTr("Esc stops the current pane, Shift+Esc all")
                    : qsTr("Ask all panes… Enter runs, Shift+Enter breaks the line")
                Accessible.name: qsTr("Prompt for all panes")
                onCursorRectangleChanged: scroller.show(cursorRectangle)
                onTextChanged: composer.edited()
                Keys.onPressed: event => {
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (event.key === Qt.Key_Up && input.text === "" && composer.lastPrompt !== "") {
                        input.text = composer.lastPrompt;
                        input.cursorPosition = input.length;
                    } else if (event.matches(StandardKey.Undo) && input.text === "" && composer.canUndo) {
                        composer.undoRequested();
                    } else if (enter && !input.inputMethodComposing && !(event.modifiers & Qt.ShiftModifier)) {
                        composer.run();
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
        }
        FontMetrics {
            id: metrics

            font: input.font
        }
        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space1

            EstimateLabel {
                visible: text !== "" && composer.width > 620
                estimate: composer.estimate
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
                text: composer.paneCount > 1 ? qsTr("Run %1").arg(composer.paneCount) : qsTr("Run")
                icon.source: Theme.iconUrl("run")
                highlighted: true
                enabled: composer.written
                Accessible.name: qsTr("Run all panes")
                onClicked: composer.run()
            }
        }
    }
}
