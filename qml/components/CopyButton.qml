// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Copies by its `clicked` signal and shows for a moment that it did.
ToolButton {
    id: control

    property bool done: false
    /// Whether `confirm` says that it was copied, and not the click alone.
    property bool confirmed: false

    function confirm(): void {
        done = true;
        restore.restart();
    }

    text: done ? qsTr("Copied") : qsTr("Copy")
    icon.source: Theme.iconUrl(done ? "check" : "copy")
    onClicked: {
        if (!confirmed)
            confirm();
    }

    Timer {
        id: restore

        interval: 1500
        onTriggered: control.done = false
    }
}
