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
    signal inspectRequested
    signal listRequested
    signal settingsRequested

    picks: app.picker
    actions: [
        { name: qsTr("New conversation"), keys: "Ctrl+N", run: () => palette.app.playground.clear() },
        { name: qsTr("Add a pane"), keys: "Ctrl+Shift+L", run: () => palette.app.playground.addPane() },
        { name: qsTr("Parameters"), keys: "Ctrl+Alt+B", run: () => palette.inspectRequested() },
        { name: qsTr("Stop all panes"), keys: "Shift+Esc", run: () => palette.app.playground.stopAll() },
        { name: qsTr("Keyboard shortcuts"), keys: "Ctrl+/", run: () => palette.listRequested() },
        { name: qsTr("Settings"), keys: "Ctrl+,", run: () => palette.settingsRequested() }
    ]
    onModelPicked: name => app.playground.setModel(app.playground.currentRow, name)
}
