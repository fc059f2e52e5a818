// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Panes, composer and what belongs to them.
FocusScope {
    id: page

    required property AppModel app
    readonly property PlaygroundModel playground: app.playground
    property int pickingRow: 0
    /// A dialog lies over the page; its keys are not the page's.
    property bool covered: false
    signal linkRequested(string address)
    signal settingsRequested

    function openPicker(row: int): void {
        const pane = paneRow.paneAt(row);
        if (!pane)
            return;
        pickingRow = row;
        const place = pane.header.mapToItem(page, 0, pane.header.height);
        picker.x = Math.max(Theme.space2, Math.min(place.x, page.width - picker.width - Theme.space2));
        picker.y = place.y;
        picker.openFor(pane.pane.modelName);
    }
    function stopCurrent(): void {
        if (paneRow.maximizedRow >= 0) {
            paneRow.maximizedRow = -1;
            return;
        }
        const pane = paneRow.paneAt(paneRow.currentRow);
        if (pane)
            pane.pane.stop();
    }

    FirstRunStrip {
        id: strip

        width: parent.width
        visible: page.app.needsKey
        height: visible ? implicitHeight : 0
        providers: page.app.providers
        onSimulatorRequested: page.app.trySimulator()
    }
    PaneRow {
        id: paneRow

        anchors.top: strip.bottom
        anchors.bottom: composer.top
        width: parent.width
        playground: page.playground
        onLinkRequested: address => page.linkRequested(address)
        onEditKeyRequested: page.settingsRequested()
        onPickRequested: row => page.openPicker(row)
    }
    UndoStrip {
        anchors.bottom: composer.top
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: Theme.space3
        visible: page.playground.undoable
        onUndoRequested: page.playground.undoClear()
    }
    Rectangle {
        anchors.top: paneRow.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Composer {
        id: composer

        objectName: "composer"
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        running: page.playground.running
        ready: page.playground.ready
        canAddPane: !page.playground.panes.full
        canClear: !page.playground.empty
        onEdited: if (text.length === 1) page.playground.warm()
        onRunRequested: prompt => {
            if (page.playground.runAll(prompt))
                sent();
        }
        onStopRequested: page.playground.stopAll()
        onAddPaneRequested: page.playground.addPane()
        onClearRequested: page.playground.clear()
        Component.onCompleted: takeFocus()
    }
    ModelPicker {
        id: picker

        parent: page
        picks: page.app.picker
        onPicked: name => page.playground.setModel(page.pickingRow, name)
        onClosed: composer.takeFocus()
    }

    Shortcut {
        sequence: "Esc"
        enabled: page.visible && !picker.opened && !page.covered
        onActivated: page.stopCurrent()
    }
    Shortcut {
        sequence: "Shift+Esc"
        enabled: page.visible
        onActivated: page.playground.stopAll()
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: page.visible && !picker.opened && !page.covered
        onActivated: composer.run()
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        enabled: page.visible
        onActivated: page.playground.addPane()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: page.visible
        onActivated: page.openPicker(paneRow.currentRow)
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: page.visible
        onActivated: page.playground.clear()
    }
    Instantiator {
        model: 6

        delegate: Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            enabled: page.visible
            onActivated: paneRow.focusPane(index)
        }
    }
}
