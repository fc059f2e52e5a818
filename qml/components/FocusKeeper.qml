// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Window

/// Sees to it that the keyboard is never where nothing can be seen: what had it may go by its own action. In a dialog it
/// is handed on to what comes next there; elsewhere `lost` asks for it.
Item {
    id: keeper

    readonly property Item holder: Window.window ? Window.window.activeFocusItem : null
    readonly property bool held: holder !== null && holder !== Window.contentItem && holder.visible && holder.enabled
    signal lost

    function isInPopup(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === Overlay.overlay)
                return true;
        }
        return false;
    }
    function handOn(): void {
        if (held || !Window.active)
            return;
        const next = isInPopup(holder) ? holder.nextItemInFocusChain(true) : null;
        if (next && next.visible && next.enabled)
            next.forceActiveFocus(Qt.TabFocusReason);
        else
            lost();
    }

    onHeldChanged: later.restart()
    onHolderChanged: later.restart()

    // Whoever hides a thing may give the keyboard away itself.
    Timer {
        id: later

        interval: 0
        onTriggered: keeper.handOn()
    }
}
