// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// What Esc does on a page. While a menu or another popup has the keyboard the key is that one's: were both there for
/// it, neither would get it.
Item {
    id: holder

    property bool wanted: true
    readonly property bool taken: isInPopup(Window.activeFocusItem)
    signal activated

    function isInPopup(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === Overlay.overlay)
                return true;
        }
        return false;
    }

    Shortcut {
        sequence: "Esc"
        enabled: holder.wanted && !holder.taken
        onActivated: holder.activated()
    }
}
