// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style

/// A card with a bar of its colour where its lines begin: something happened that asks for a look.
Rectangle {
    id: card

    property color surface: Theme.dangerSurface
    /// Transparent: no bar, as nothing is wrong.
    property color tone: Theme.danger

    radius: Theme.radiusCard
    color: surface

    // Round at the other side only, for the bar is straight.
    Rectangle {
        anchors.left: parent.left
        width: card.radius
        height: parent.height
        color: card.surface
        visible: bar.visible
    }
    Rectangle {
        id: bar

        objectName: "cardMark"
        anchors.left: parent.left
        width: Theme.markWidth
        height: parent.height
        color: card.tone
        visible: card.tone.a > 0
    }
}
