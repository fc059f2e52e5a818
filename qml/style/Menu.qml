// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: control

    // Its entries are made as wide as the menu is, so that they themselves do not tell how wide it should be.
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i)?.implicitWidth ?? 0);
        return most;
    }

    /// Where Home, End or the first letter of an entry lead; -1 for other keys.
    function placeBy(event: var): int {
        const usable = [];
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i) as T.MenuItem;
            if (item && item.visible && item.enabled)
                usable.push(i);
        }
        if (event.key === Qt.Key_Home)
            return usable[0] ?? -1;
        if (event.key === Qt.Key_End)
            return usable[usable.length - 1] ?? -1;
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (command || event.text <= " ")
            return -1;
        const letter = event.text.toLowerCase();
        const fitting = usable.filter(i => (itemAt(i) as T.MenuItem).text.toLowerCase().startsWith(letter));
        return fitting.find(i => i > currentIndex) ?? fitting[0] ?? -1;
    }

    implicitWidth: Math.max(implicitBackgroundWidth, Math.ceil(widest) + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.space1
    padding: Theme.space1
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: control.contentModel
        interactive: false
        focus: true
        currentIndex: control.currentIndex
        Keys.onPressed: event => {
            const to = control.placeBy(event);
            event.accepted = to >= 0;
            if (to >= 0)
                control.currentIndex = to;
        }
    }
    background: Rectangle {
        implicitWidth: 200
        color: Theme.raised
        border.color: Theme.line
        border.width: Theme.hairline
        radius: Theme.radius
    }
}
