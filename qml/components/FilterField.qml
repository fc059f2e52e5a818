// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// The field above a list that it filters: the keyboard stays here, and the keys of lists move in the list.
TextField {
    id: field

    required property ListView list

    /// Whether the key was one of the list's. Home and End are the text's own while there is one.
    function step(event: var): bool {
        const page = Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1);
        const steps = {
            [Qt.Key_Down]: 1, [Qt.Key_Up]: -1, [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page
        };
        if (text === "" || event.modifiers & Qt.ControlModifier) {
            steps[Qt.Key_Home] = -list.count;
            steps[Qt.Key_End] = list.count;
        }
        if (!(event.key in steps))
            return false;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + steps[event.key]));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        return true;
    }

    Keys.onPressed: event => {
        if (step(event))
            event.accepted = true;
    }
}
