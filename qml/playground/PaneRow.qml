// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The panes side by side; when they get too narrow the row scrolls sideways.
Item {
    id: row

    required property PlaygroundModel playground
    property int currentRow: 0
    /// The pane that has all the room, or -1.
    property int maximizedRow: -1
    property bool complete: false
    signal linkRequested(string address)
    signal editKeyRequested
    signal pickRequested(int row, Item anchor)

    readonly property real paneWidth: maximizedRow >= 0 ? width
        : Math.max(Theme.paneMinimum, width / Math.max(1, playground.panes.count))

    function paneAt(index: int): Pane {
        return repeater.itemAt(index) as Pane;
    }
    function focusPane(index: int): void {
        const pane = paneAt(index);
        if (pane)
            pane.forceActiveFocus();
    }
    function reveal(index: int): void {
        const left = index * paneWidth;
        const most = Math.max(0, scroller.contentWidth - scroller.width);
        if (left < scroller.contentX || left + paneWidth > scroller.contentX + scroller.width)
            scroller.contentX = Math.min(left, most);
    }

    Component.onCompleted: complete = true
    onWidthChanged: scroller.contentX = Math.min(scroller.contentX, Math.max(0, scroller.contentWidth - width))

    Flickable {
        id: scroller

        anchors.fill: parent
        contentWidth: row.maximizedRow >= 0 ? width : row.paneWidth * row.playground.panes.count
        contentHeight: height
        interactive: false
        clip: true
        ScrollBar.horizontal: ScrollBar {
            id: sideways
        }

        Repeater {
            id: repeater

            model: row.playground.panes
            onItemAdded: index => {
                if (row.complete)
                    Qt.callLater(row.reveal, index);
            }

            delegate: Pane {
                id: pane

                required property int index

                x: row.maximizedRow >= 0 ? 0 : index * row.paneWidth
                width: row.paneWidth - (row.maximizedRow < 0 && index + 1 < row.playground.panes.count
                                        ? Theme.hairline : 0)
                height: scroller.height - (sideways.visible ? sideways.height : 0)
                visible: row.maximizedRow < 0 || row.maximizedRow === index
                playground: row.playground
                current: row.currentRow === index
                header.removable: index > 0
                header.maximizable: row.playground.panes.count > 1
                header.maximized: row.maximizedRow === index
                header.onRemoveRequested: row.playground.removePane(index)
                header.onMaximizeRequested: row.maximizedRow = row.maximizedRow === index ? -1 : index
                onActiveFocusChanged: if (activeFocus) {
                    row.currentRow = index;
                    row.reveal(index);
                }
                onLinkRequested: address => row.linkRequested(address)
                onEditKeyRequested: row.editKeyRequested()
                onPickRequested: row.pickRequested(index, pane.header)
                onModelChosen: name => {
                    row.playground.setModel(index, name);
                    pane.pane.retry();
                }

                TapHandler {
                    // Anywhere in the pane makes it the current one.
                    onPressedChanged: if (pressed) row.currentRow = pane.index
                }
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            acceptedModifiers: Qt.ShiftModifier
            onWheel: event => {
                const moved = event.angleDelta.y !== 0 ? event.angleDelta.y : event.angleDelta.x;
                const most = Math.max(0, scroller.contentWidth - scroller.width);
                scroller.contentX = Math.max(0, Math.min(most, scroller.contentX - moved));
            }
        }
    }
    Connections {
        target: row.playground.panes
        function onCountChanged(): void {
            row.maximizedRow = -1;
            row.currentRow = Math.min(row.currentRow, row.playground.panes.count - 1);
        }
    }
}
