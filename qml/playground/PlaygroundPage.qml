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
    /// The inspector stands beside the panes.
    readonly property bool hasRoom: width >= inspector.wanted + 1.5 * Theme.paneMinimum
    signal linkRequested(string address)
    property var pages: []
    signal pageRequested(string pageId)
    /// Settings, at the key of a provider or at the network.
    signal keyRequested(string provider)
    signal networkRequested

    function takeFocus(): void {
        composer.takeFocus();
    }
    function openPicker(row: int): void {
        const pane = paneRow.paneAt(row);
        if (!pane)
            return;
        pickingRow = row;
        const place = pane.header.mapToItem(page, 0, pane.header.height);
        picker.x = Math.max(Theme.space2, Math.min(place.x, page.width - picker.width - Theme.space2));
        picker.y = Math.max(Theme.space2, Math.min(place.y, page.height - picker.height - Theme.space2));
        picker.openFor(pane.pane.modelName);
    }
    /// The settings of a pane come in sight.
    function inspect(row: int): void {
        paneRow.currentRow = row;
        app.inspectorOpen = true;
        inspector.takeFocus();
    }
    function toggleInspector(): void {
        app.inspectorOpen = !app.inspectorOpen;
        if (app.inspectorOpen)
            inspector.takeFocus();
        else
            composer.takeFocus();
    }
    function stopCurrent(): void {
        if (paneRow.maximizedRow >= 0) {
            paneRow.restore();
            return;
        }
        playground.stopPane(paneRow.currentRow);
    }
    /// What is typed where nothing takes it belongs into the prompt.
    function type(event: var): void {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (command || event.text === "" || event.text < " " || event.text === "\u007f")
            return;
        composer.insert(event.text);
        event.accepted = true;
    }

    Keys.onPressed: event => type(event)

    PaneRow {
        id: paneRow

        anchors.top: parent.top
        anchors.bottom: notice.top
        anchors.left: parent.left
        anchors.right: edge.left
        visible: !firstRun.visible
        playground: page.playground
        onLinkRequested: address => page.linkRequested(address)
        onEditKeyRequested: provider => page.keyRequested(provider)
        onNetworkRequested: page.networkRequested()
        onPickRequested: row => page.openPicker(row)
        onInspectRequested: row => page.inspect(row)
        onForkRequested: (row, node) => page.app.sessions.fork(row, node)
        onClosed: composer.takeFocus()
        onPromptChosen: prompt => composer.fill(prompt)
    }
    FirstRun {
        id: firstRun

        objectName: "firstRun"
        anchors.top: parent.top
        anchors.bottom: notice.top
        anchors.left: parent.left
        anchors.right: edge.left
        visible: notice.asksForKey || held
        app: page.app
        onSimulatorRequested: composer.takeFocus()
        onVisibleChanged: if (!visible && page.visible) composer.takeFocus()
    }
    PlaygroundNotice {
        id: notice

        objectName: "playgroundNotice"
        anchors.bottom: undoStrip.top
        anchors.left: parent.left
        anchors.right: edge.left
        app: page.app
        asksForKey: page.app.needsKey && page.playground.empty
    }
    UndoStrip {
        id: undoStrip

        objectName: "undoStrip"
        anchors.bottom: composer.top
        anchors.left: parent.left
        anchors.right: edge.left
        text: page.playground.undoText
        action: qsTr("Undo")
        onActed: {
            page.playground.undo();
            composer.takeFocus();
        }
    }
    Rectangle {
        anchors.bottom: composer.top
        anchors.left: parent.left
        anchors.right: edge.left
        height: Theme.hairline
        color: Theme.line
    }
    PlaygroundComposer {
        id: composer

        objectName: "composer"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: edge.left
        focus: true
        tallest: page.height * 0.35
        app: page.app
        onRefused: notice.sayWhy()
    }
    Item {
        id: edge
        anchors.right: parent.right
        anchors.rightMargin: inspector.visible && page.hasRoom ? inspector.width : 0
    }
    // Where the window is narrow it lies over the panes.
    Inspector {
        id: inspector
        objectName: "inspector"
        anchors.right: parent.right
        height: page.hasRoom ? parent.height : parent.height - composer.height
        visible: page.app.inspectorOpen
        app: page.app
        most: page.hasRoom ? page.width - Theme.paneMinimum : Math.min(page.width, Math.round(420 * Theme.scale))
        onClosed: page.toggleInspector()
    }
    ModelPicker {
        id: picker

        parent: page
        picks: page.app.picker
        onPicked: name => page.playground.setModel(page.pickingRow, name)
        onClosed: composer.takeFocus()
    }
    PlaygroundCommands {
        id: palette

        parent: page
        app: page.app
        pages: page.pages
        onInspectRequested: page.inspect(paneRow.currentRow)
        onListRequested: shortcuts.open()
        onPageRequested: pageId => page.pageRequested(pageId)
        onPromptWritten: prompt => composer.fill(prompt)
        onClosed: composer.takeFocus()
    }
    ShortcutList {
        id: shortcuts
        parent: page
        shortcuts: page.app.shortcuts
        onClosed: composer.takeFocus()
    }
    PlaygroundShortcuts {
        app: page.app
        paneRow: paneRow
        free: page.visible && !picker.opened && !palette.opened && !shortcuts.opened && !page.covered
        onRunRequested: composer.run()
        onStopRequested: page.stopCurrent()
        onInspectorRequested: page.toggleInspector()
        onPaletteRequested: palette.open()
        onListRequested: shortcuts.open()
        onPickRequested: row => page.openPicker(row)
        onNewRequested: page.takeFocus()
    }
}
