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
    property alias text: area.text
    property string lastPrompt: ""
    /// What the prompt will take before it is sent, and its variables; null where nobody tells.
    property PromptEstimate estimate: null
    /// How often all panes are asked, 0 where that cannot be chosen, and whether one after another.
    property int runs: 0
    property bool fair: false
    /// What goes with the prompt; null where nothing can.
    property AttachedImages images: null
    /// Something that can be taken is held above it.
    property bool dropping: false
    signal planRequested(int runs, bool fair)
    signal runRequested(string prompt)
    /// Enter was pressed, but nothing can run.
    signal refused
    signal stopRequested
    signal undoRequested
    signal addPaneRequested
    signal clearRequested
    signal edited
    signal wasSent

    readonly property bool written: area.text.trim() !== ""
    readonly property bool canRun: ready && !running && written

    function run(): void {
        if (canRun)
            runRequested(area.text);
        else if (written)
            refused();
    }
    function sent(): void {
        lastPrompt = area.text;
        area.replace("");
        wasSent();
    }
    /// What is shown belongs to another session.
    function replace(draft: string): void {
        area.replace(draft);
    }
    function takeFocus(): void {
        area.field.forceActiveFocus();
    }
    /// A text in place of what is written, which Ctrl+Z brings back.
    function fill(prompt: string): void {
        takeFocus();
        area.field.remove(0, area.field.length);
        area.field.insert(0, prompt);
    }
    /// What was typed while the keyboard was elsewhere.
    function insert(typed: string): void {
        takeFocus();
        area.field.insert(area.field.cursorPosition, typed);
    }

    /// Around its frame.
    readonly property int edge: 3
    /// The frame of one line, with the buttons in it inset on all sides.
    readonly property int restHeight: Theme.control + 2 * Theme.space2

    implicitHeight: frame.y + frame.height + edge

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
    ImageStrip {
        id: strip

        x: Theme.space3
        y: Theme.space2 + (form.visible ? form.height + Theme.space1 : 0)
        width: parent.width - 2 * Theme.space3
        height: visible ? implicitHeight : 0
        visible: images !== null && (images.count > 0 || images.loading || images.problem !== "")
        images: composer.images
        onEmptied: composer.takeFocus()
    }
    Rectangle {
        id: frame

        objectName: "promptFrame"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: strip.visible ? strip.y + strip.height + Theme.space1 : form.visible ? strip.y : composer.edge
        height: Math.max(composer.restHeight, area.height + 2 * Theme.focusWidth)
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: area.field.activeFocus || composer.dropping ? Theme.focusWidth : Theme.hairline
        border.color: area.field.activeFocus || composer.dropping ? Theme.accent : Theme.lineStrong

        ComposerTools {
            id: tools

            anchors.left: parent.left
            anchors.leftMargin: Theme.space1 + 2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: (composer.restHeight - height) / 2

            canClear: composer.canClear
            canAddPane: composer.canAddPane
            canAttach: composer.images !== null
            onAttachRequested: composer.images.requestFiles()
            onClearRequested: composer.clearRequested()
            onAddPaneRequested: composer.addPaneRequested()
        }
        PromptArea {
            id: area

            anchors.left: tools.right
            anchors.right: buttons.left
            anchors.verticalCenter: parent.verticalCenter
            tallest: composer.tallest - 2 * Theme.focusWidth - 2 * composer.edge
            field.placeholderText: composer.running ? qsTr("Esc stops the current pane, %1 all").arg(Theme.keysOf("stopAll"))
                : qsTr("Ask all panes… Enter runs, Shift+Enter breaks the line")
            lastPrompt: composer.lastPrompt
            canUndo: composer.canUndo
            images: composer.images
            onEdited: composer.edited()
            onSubmitted: composer.run()
            onUndoRequested: composer.undoRequested()
        }
        RunButtons {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space2
            running: composer.running
            written: composer.written
            paneCount: composer.paneCount
            runs: composer.runs
            fair: composer.fair
            estimate: composer.estimate
            showsEstimate: composer.width > 620
            onRunRequested: composer.run()
            onStopRequested: composer.stopRequested()
            onPlanRequested: (runs, fair) => composer.planRequested(runs, fair)
        }
    }
}
