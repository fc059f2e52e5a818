// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// Selects text of a transcript by mouse, over as many rows as are drawn over.
MouseArea {
    id: area

    required property SelectableList view
    property point last

    readonly property int scrollStep: 24

    function hit(x: real, y: real): var {
        const place = view.mapToItem(view.contentItem, Math.max(1, Math.min(width - 1, x)), y);
        const low = view.originY;
        const high = view.originY + view.contentHeight - 1;
        const row = view.indexAt(place.x, Math.max(low, Math.min(high, place.y)));
        const item = row < 0 ? null : view.itemAtIndex(row) as BlockFrame;
        if (!item)
            return null;
        const inner = view.contentItem.mapToItem(item, place.x, Math.max(low, Math.min(high, place.y)));
        return { row: row, item: item, position: item.positionAt(inner.x, inner.y), x: inner.x, y: inner.y };
    }
    function extend(): void {
        const place = hit(last.x, Math.max(0, Math.min(height, last.y)));
        if (place)
            view.selection.extend(place.row, place.position);
        if (!view.selection.empty)
            view.unstick();
    }

    acceptedButtons: Qt.LeftButton | Qt.RightButton
    preventStealing: true
    onPressed: mouse => {
        view.forceActiveFocus(Qt.MouseFocusReason);
        if (mouse.button === Qt.RightButton) {
            menu.popup();
            return;
        }
        const place = hit(mouse.x, mouse.y);
        if (place && place.item.takesMouse(place.x, place.y)) {
            mouse.accepted = false;
            return;
        }
        if (place && (mouse.modifiers & Qt.ShiftModifier))
            view.selection.extend(place.row, place.position);
        else if (place)
            view.selection.begin(place.row, place.position);
        else
            view.selection.clear();
    }
    onPositionChanged: mouse => {
        if (!(mouse.buttons & Qt.LeftButton))
            return;
        last = Qt.point(mouse.x, mouse.y);
        extend();
    }
    onDoubleClicked: mouse => {
        const place = hit(mouse.x, mouse.y);
        if (place)
            view.selection.selectWord(place.row, place.position);
        triple.restart();
    }
    onClicked: mouse => {
        if (mouse.button !== Qt.LeftButton)
            return;
        const place = hit(mouse.x, mouse.y);
        if (place && triple.running) {
            view.selection.selectRow(place.row);
            return;
        }
        const link = place && view.selection.empty ? place.item.linkAt(place.x, place.y) : "";
        if (link !== "")
            view.linkRequested(link);
    }

    Timer {
        id: triple

        interval: Application.styleHints.mouseDoubleClickInterval
    }
    // Beyond the edge the view moves on.
    Timer {
        interval: 40
        repeat: true
        running: area.pressed && (area.last.y < 0 || area.last.y > area.height) && !area.view.selection.empty
        onTriggered: {
            area.view.scrollBy(area.last.y < 0 ? -area.scrollStep : area.scrollStep);
            area.extend();
        }
    }
    Menu {
        id: menu

        MenuItem {
            text: qsTr("Copy")
            enabled: !area.view.selection.empty
            onTriggered: area.view.selection.copy()
        }
        MenuItem {
            text: qsTr("Copy as Markdown")
            enabled: !area.view.selection.empty
            onTriggered: area.view.selection.copyMarkdown()
        }
        MenuItem {
            text: qsTr("Select all")
            onTriggered: area.view.selection.selectAll()
        }
    }
}
