// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style

/// The edge of a column: drawn, or moved by the arrow keys, it makes the column wider or narrower.
MouseArea {
    id: handle

    /// The column lies behind its edge, as lines are read, not before it.
    property bool after: false
    /// What is to the right of it is more of the column.
    readonly property int direction: after === Theme.mirrored ? 1 : -1
    property real grabbedAt: 0
    signal widened(real by)

    width: 2 * Theme.space1
    cursorShape: Qt.SplitHCursor
    activeFocusOnTab: true
    Accessible.role: Accessible.Grip
    Keys.onLeftPressed: widened(-direction * Theme.space4)
    Keys.onRightPressed: widened(direction * Theme.space4)
    onPressed: event => grabbedAt = event.x
    onPositionChanged: event => widened((event.x - grabbedAt) * direction)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.focusWidth
        height: parent.height
        color: Theme.accent
        visible: handle.activeFocus || handle.containsPress
    }
}
