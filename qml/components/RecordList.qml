// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// A table of records, newest first, to which others come on top. What is chosen is a record and not a place: its model
/// tells by `keyAt` and `rowOf` which row has it.
ListView {
    id: view

    /// Of the chosen record; empty while there is none.
    property string key: ""
    signal chosen(int row)
    /// The user has moved the view.
    signal moved

    function setCurrent(row: int): void {
        currentIndex = row;
        key = model.keyAt(row);
    }
    function choose(row: int): void {
        setCurrent(row);
        chosen(row);
    }
    function move(by: int): void {
        setCurrent(Math.max(0, Math.min(count - 1, currentIndex + by)));
        positionViewAtIndex(currentIndex, ListView.Contain);
        moved();
    }

    activeFocusOnTab: true
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    currentIndex: -1
    cacheBuffer: 0
    Accessible.role: Accessible.Table
    onMovementEnded: moved()
    Keys.onUpPressed: move(-1)
    Keys.onDownPressed: move(1)
    Keys.onPressed: event => {
        const rows = Math.max(1, Math.floor(height / Theme.rowHeight) - 1);
        const steps = {
            [Qt.Key_PageUp]: -rows, [Qt.Key_PageDown]: rows, [Qt.Key_Home]: -count, [Qt.Key_End]: count
        };
        event.accepted = event.key in steps;
        if (event.accepted)
            move(steps[event.key]);
    }
    Keys.onReturnPressed: if (currentIndex >= 0) choose(currentIndex)
    Keys.onEnterPressed: if (currentIndex >= 0) choose(currentIndex)
    ScrollBar.vertical: ScrollBar {
        onPressedChanged: view.moved()
    }

    Connections {
        target: view.model
        function onModelReset(): void {
            view.currentIndex = view.key === "" ? -1 : view.model.rowOf(view.key);
        }
    }
}
