// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// The fields of a dialog. Where the window is too low for all of them, with large text, they scroll to where the
/// keyboard goes, and the dialog's buttons stay in sight.
Flickable {
    id: form

    default property alias content: slot.data
    readonly property bool scrolls: contentHeight > height + 1
    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: {
        for (let at = focused; at; at = at.parent) {
            if (at === slot)
                reveal(focused);
        }
    }
    function reveal(item: Item): void {
        const top = item.mapToItem(slot, 0, 0).y - Theme.space5;
        const bottom = top + item.height + 2 * Theme.space5;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(bottom, contentHeight) - height);
    }

    implicitHeight: slot.height
    contentWidth: width
    contentHeight: slot.height
    boundsBehavior: Flickable.StopAtBounds
    interactive: scrolls
    // Else the rings of what has the keyboard would be cut at its edges.
    clip: scrolls
    ScrollBar.vertical: ScrollBar {}

    Item {
        id: slot

        width: form.width - (form.scrolls ? Theme.space3 : 0)
        height: childrenRect.height
    }
}
