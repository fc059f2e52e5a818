// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui
import Sluice.ViewModels

/// What the keyboard does on the playground page, wherever its focus is.
Item {
    id: keys

    required property AppModel app
    readonly property PlaygroundModel playground: app.playground
    /// By name, the keys the user chose.
    readonly property var sequences: app.shortcuts.sequences
    required property PaneRow paneRow
    /// The page is the one in sight.
    readonly property bool shown: visible
    /// Neither the picker nor a dialog has the keyboard.
    required property bool free
    signal runRequested
    signal stopRequested
    signal pickRequested(int row)
    signal inspectorRequested
    signal paletteRequested
    signal listRequested
    /// A conversation has begun: its prompt is written next, wherever the keyboard was.
    signal newRequested

    EscapeShortcut {
        wanted: keys.free
        onActivated: keys.stopRequested()
    }
    Shortcut {
        sequence: keys.sequences["stopAll"]
        enabled: keys.shown
        onActivated: keys.playground.stopAll()
    }
    Shortcut {
        sequences: [keys.sequences["run"], "Ctrl+Enter"]
        enabled: keys.free
        onActivated: keys.runRequested()
    }
    Shortcut {
        sequence: keys.sequences["addPane"]
        enabled: keys.shown
        onActivated: keys.playground.addPane()
    }
    Shortcut {
        sequence: keys.sequences["pick"]
        enabled: keys.shown
        onActivated: keys.pickRequested(keys.paneRow.currentRow)
    }
    Shortcut {
        sequence: keys.sequences["palette"]
        enabled: keys.free
        onActivated: keys.paletteRequested()
    }
    Shortcut {
        sequence: keys.sequences["list"]
        enabled: keys.free
        onActivated: keys.listRequested()
    }
    Shortcut {
        sequence: keys.sequences["inspector"]
        enabled: keys.shown
        onActivated: keys.inspectorRequested()
    }
    Shortcut {
        sequence: keys.sequences["new"]
        enabled: keys.shown
        onActivated: {
            keys.playground.clear();
            keys.newRequested();
        }
    }
    Shortcut {
        sequence: keys.sequences["undo"]
        enabled: keys.free && keys.app.sessions.canUndoLast
        onActivated: keys.app.sessions.undoLast()
    }
    Instantiator {
        model: 6

        delegate: Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            enabled: keys.shown
            onActivated: keys.paneRow.focusPane(index)
        }
    }
}
