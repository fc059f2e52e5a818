// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui
import Sluice.ViewModels

/// What the keyboard does on the playground page, wherever its focus is.
Item {
    id: keys

    required property PlaygroundModel playground
    required property PaneRow paneRow
    /// The page is the one in sight.
    required property bool shown
    /// Neither the picker nor a dialog has the keyboard.
    required property bool free
    signal runRequested
    signal stopRequested
    signal pickRequested(int row)
    signal inspectorRequested
    signal paletteRequested
    signal listRequested

    Shortcut {
        sequence: "Esc"
        enabled: keys.free
        onActivated: keys.stopRequested()
    }
    Shortcut {
        sequence: "Shift+Esc"
        enabled: keys.shown
        onActivated: keys.playground.stopAll()
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: keys.free
        onActivated: keys.runRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        enabled: keys.shown
        onActivated: keys.playground.addPane()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: keys.shown
        onActivated: keys.pickRequested(keys.paneRow.currentRow)
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: keys.free
        onActivated: keys.paletteRequested()
    }
    Shortcut {
        sequence: "Ctrl+/"
        enabled: keys.free
        onActivated: keys.listRequested()
    }
    Shortcut {
        sequence: "Ctrl+Alt+B"
        enabled: keys.shown
        onActivated: keys.inspectorRequested()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: keys.shown
        onActivated: keys.playground.clear()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: keys.free && keys.playground.undoText !== ""
        onActivated: keys.playground.undo()
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
