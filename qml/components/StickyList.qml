// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// A list that stays at its end while text comes, as long as the user leaves it there. Any move up lets go; coming
/// back to the end takes hold again. Changes of layout never count as moves of the user.
ListView {
    id: list

    /// Whether the view follows the text.
    property bool stuck: true
    /// Something came that is not in sight.
    property bool hasNews: false
    readonly property real lowest: originY + Math.max(0, contentHeight - height)
    readonly property bool atEnd: contentY >= lowest - Theme.stickDistance

    /// Text has come.
    function announce(): void {
        hasNews = !stuck;
        follow();
    }
    /// The layout has changed.
    function follow(): void {
        if (!stuck)
            return;
        forceLayout();
        positionViewAtEnd();
    }
    /// The user wants to follow again.
    function stick(): void {
        stuck = true;
        hasNews = false;
        follow();
    }
    /// The user reads or selects: stay here.
    function unstick(): void {
        if (contentHeight > height)
            stuck = false;
    }
    /// Rows are replaced, and `replace` tells which one stands for that row then: it stays where that one was, or comes
    /// in sight.
    function stayAt(row: int, replace: var): void {
        const item = itemAtIndex(row);
        const inSight = item && item.y + item.height > contentY && item.y < contentY + height;
        const below = inSight ? item.y - contentY : 0;
        stuck = false;
        const place = replace();
        forceLayout();
        positionViewAtIndex(place, ListView.Beginning);
        const next = itemAtIndex(place);
        if (next)
            contentY = Math.max(originY, Math.min(lowest, next.y - below));
    }
    /// The user moves the view; up is negative.
    function scrollBy(distance: real): void {
        forceLayout(); // the end is only known when all that came is laid out
        contentY = Math.max(originY, Math.min(lowest, contentY + distance));
        settle(distance < 0, atEnd);
    }
    function settle(movedUp: bool, reachedEnd: bool): void {
        if (movedUp && contentHeight > height) {
            stuck = false;
        } else if (reachedEnd) {
            stuck = true;
            hasNews = false;
        }
    }

    // The mouse selects text; wheel, keys and scroll bar move the view.
    interactive: false
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: 400
    onContentHeightChanged: reflow.start()
    onHeightChanged: reflow.start()

    // Once per turn of the loop, however many rows have changed their size in it.
    Timer {
        id: reflow

        interval: 0
        onTriggered: {
            if (list.stuck)
                list.positionViewAtEnd();
        }
    }

    /// Before the list looks at it.
    signal keyPressed(var event)

    Keys.onPressed: event => {
        keyPressed(event);
        if (event.accepted)
            return;
        const page = list.height - 2 * Theme.stickDistance;
        const steps = {
            [Qt.Key_Up]: -Theme.stickDistance, [Qt.Key_Down]: Theme.stickDistance,
            [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page
        };
        if (event.key === Qt.Key_End)
            list.stick();
        else if (event.key === Qt.Key_Home)
            list.scrollBy(list.originY - list.contentY);
        else if (event.key in steps)
            list.scrollBy(steps[event.key]);
        else
            return;
        event.accepted = true;
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => list.scrollBy(-(event.pixelDelta.y !== 0 ? event.pixelDelta.y : event.angleDelta.y / 2))
    }
    DragHandler {
        property real last: 0

        acceptedDevices: PointerDevice.TouchScreen
        target: null
        xAxis.enabled: false
        onActiveChanged: last = 0
        onTranslationChanged: {
            list.scrollBy(last - translation.y);
            last = translation.y;
        }
    }

    ScrollBar.vertical: ScrollBar {
        id: bar

        property real before: 0

        onPressedChanged: before = position
        onPositionChanged: {
            if (!pressed)
                return;
            // The bar moves before the content does, so that the list's own place still is the old one.
            list.settle(position < before, (1 - position - size) * list.contentHeight <= Theme.stickDistance);
            before = position;
        }
    }
}
