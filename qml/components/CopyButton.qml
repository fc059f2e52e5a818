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

    text: done ? qsTr("Copied") : qsTr("Copy")
    icon.source: Theme.iconUrl(done ? "check" : "copy")
    onClicked: {
        done = true;
        restore.restart();
    }

    Timer {
        id: restore

        interval: 1500
        onTriggered: control.done = false
    }
}
