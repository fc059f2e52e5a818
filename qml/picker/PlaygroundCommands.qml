// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui
import Sluice.ViewModels

/// The palette of the playground page.
CommandPalette {
    id: palette

    required property AppModel app
    /// The window's, as WindowPage.
    property var pages: []
    readonly property var commands: [
        { name: qsTr("New conversation"), keys: palette.keysOf("new"), run: () => palette.app.playground.clear() },
        { name: qsTr("Add a pane"), keys: palette.keysOf("addPane"), run: () => palette.app.playground.addPane() },
        { name: qsTr("Parameters"), keys: palette.keysOf("inspector"), run: () => palette.inspectRequested() },
        { name: qsTr("Stop all panes"), keys: palette.keysOf("stopAll"), run: () => palette.app.playground.stopAll() },
        { name: qsTr("Keyboard shortcuts"), keys: palette.keysOf("list"), run: () => palette.listRequested() }
    ]
    signal inspectRequested
    signal listRequested
    signal pageRequested(string pageId)
    signal promptWritten(string prompt)

    function keysOf(name: string): string {
        return app.shortcuts.sequences[name];
    }

    picks: app.picker
    sessions: app.sessions
    actions: commands.concat(Array.from(pages).map(page => ({
        name: page.title,
        keys: page.pageId === "settings" ? palette.keysOf("settings") : qsTr("page"),
        run: () => palette.pageRequested(page.pageId)
    })))
    offers: text => [{
        name: qsTr("Write “%1” as the prompt").arg(text), keys: "", run: () => palette.promptWritten(text)
    }]
    onModelPicked: name => app.playground.setModel(app.playground.currentRow, name)
}
