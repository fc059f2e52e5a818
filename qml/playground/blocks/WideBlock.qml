// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui

/// A row of a table or of a box of code, all of whose rows scroll sideways together where they are wider than the pane:
/// by Shift and wheel, by a touch pad, by finger, by the bar below the last row, and by the view's arrow keys.
BlockFrame {
    id: wide

    required property bool last
    required property real scrolled
    /// How wide its content is.
    property real extent: 0
    readonly property real mostScrolled: Math.max(0, extent - contentWidth)
    /// How far it is scrolled.
    readonly property real offset: Math.min(scrolled, mostScrolled)
    readonly property alias hovered: hover.hovered
    signal scrollRequested(real to)

    function scrollTo(to: real): void {
        scrollRequested(Math.max(0, Math.min(mostScrolled, to)));
    }
    /// To the left is positive, as wheels say it.
    function scrollBy(distance: real): void {
        scrollTo(offset - distance);
    }
    function takesMouse(x: real, y: real): bool {
        return last && mostScrolled > 0 && y > height - gap - Theme.space3;
    }

    HoverHandler {
        id: hover
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        acceptedModifiers: Qt.ShiftModifier
        enabled: wide.mostScrolled > 0
        onWheel: event => wide.scrollBy((event.angleDelta.y !== 0 ? event.angleDelta.y : event.angleDelta.x) / 2)
    }
    WheelHandler {
        orientation: Qt.Horizontal
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        acceptedModifiers: Qt.NoModifier
        enabled: wide.mostScrolled > 0
        blocking: false
        onWheel: event => wide.scrollBy(event.pixelDelta.x !== 0 ? event.pixelDelta.x : event.angleDelta.x / 2)
    }
    DragHandler {
        property real last: 0

        acceptedDevices: PointerDevice.TouchScreen
        target: null
        yAxis.enabled: false
        enabled: wide.mostScrolled > 0
        onActiveChanged: last = 0
        onTranslationChanged: {
            wide.scrollBy(translation.x - last);
            last = translation.x;
        }
    }
}
