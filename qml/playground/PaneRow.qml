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
    property int currentRow: playground.currentRow
    /// The pane that has all the room, or -1.
    property int maximizedRow: playground.maximizedRow
    property bool complete: false
    signal linkRequested(string address)
    signal editKeyRequested(string provider)
    signal networkRequested
    signal pickRequested(int row, Item anchor)
    signal inspectRequested(int row)
    signal closed
    signal forkRequested(int row, int node)
    signal promptChosen(string prompt)

    readonly property real paneWidth: maximizedRow >= 0 ? width
        : Math.max(Theme.paneMinimum, width / Math.max(1, playground.panes.count))

    readonly property Pane first: repeater.count > 0 ? repeater.itemAt(0) as Pane : null
    readonly property real paneHeight: height - (sideways.visible ? sideways.height : 0)

    function paneAt(index: int): Pane {
        return repeater.itemAt(index) as Pane;
    }
    function focusPane(index: int): void {
        const pane = paneAt(index);
        if (pane)
            pane.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    /// From the left, where the language begins at the right.
    function place(index: int): int {
        return Theme.mirrored ? playground.panes.count - 1 - index : index;
    }
    /// The panes stand side by side again, with that one in sight.
    function restore(): void {
        const index = maximizedRow;
        maximizedRow = -1;
        revealLater(index);
    }
    /// Once the panes have their places.
    function revealLater(index: int): void {
        later.index = index;
        later.restart();
    }
    function reveal(index: int): void {
        const left = place(index) * paneWidth;
        const most = Math.max(0, scroller.contentWidth - scroller.width);
        const hidden = left < scroller.contentX || left + paneWidth > scroller.contentX + scroller.width;
        scroller.contentX = Math.min(hidden ? left : scroller.contentX, most);
    }

    Component.onCompleted: complete = true
    onCurrentRowChanged: playground.currentRow = currentRow
    onMaximizedRowChanged: playground.maximizedRow = maximizedRow
    // Else a row that begins at the right would show its end, and a narrow one leave the pane that is worked in.
    onWidthChanged: revealLater(currentRow)

    Timer {
        id: later

        property int index: 0

        interval: 0
        onTriggered: row.reveal(index)
    }

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

        // Shows between the panes.
        Rectangle {
            width: scroller.contentWidth
            height: row.paneHeight
            color: Theme.line
        }

        Repeater {
            id: repeater

            model: row.playground.panes
            onItemAdded: index => {
                if (row.complete)
                    row.revealLater(index);
            }

            delegate: Pane {
                id: pane

                required property int index

                // The line between two panes is what the left one leaves free.
                x: row.maximizedRow >= 0 ? 0 : row.place(index) * row.paneWidth
                width: row.paneWidth - (row.maximizedRow < 0 && row.place(index) + 1 < row.playground.panes.count
                                        ? Theme.hairline : 0)
                height: row.paneHeight
                visible: row.maximizedRow < 0 || row.maximizedRow === index
                // The software renderer takes two clips that have nothing in common for none: a box of code that is out of
                // sight would be painted over what stands beside the panes.
                view.opacity: Math.min(x + width, scroller.contentX + scroller.width) - Math.max(x, scroller.contentX)
                    > Theme.space4 ? 1 : 0
                playground: row.playground
                rowIndex: index
                current: row.currentRow === index
                header.removable: index > 0
                header.maximizable: row.playground.panes.count > 1
                header.maximized: row.maximizedRow === index
                header.onRemoveRequested: {
                    row.playground.removePane(index);
                    row.closed();
                }
                header.onMaximizeRequested: {
                    if (row.maximizedRow === index)
                        row.restore();
                    else
                        row.maximizedRow = index;
                }
                onActiveFocusChanged: if (activeFocus) {
                    row.currentRow = index;
                    row.reveal(index);
                }
                onLinkRequested: address => row.linkRequested(address)
                onEditKeyRequested: provider => row.editKeyRequested(provider)
                onNetworkRequested: row.networkRequested()
                onForkRequested: node => row.forkRequested(index, node)
                onPickRequested: row.pickRequested(index, pane.header)
                onInspectRequested: row.inspectRequested(index)
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
    PlaygroundStart {
        objectName: "playgroundStart"
        y: row.first ? row.first.view.y : 0
        width: parent.width
        height: row.first ? row.first.view.height + Theme.space2 : 0
        visible: row.playground.empty && row.playground.allReady && row.first !== null
        onPromptChosen: prompt => row.promptChosen(prompt)
    }
    Connections {
        target: row.playground.panes
        function onCountChanged(): void {
            row.maximizedRow = -1;
            row.currentRow = Math.min(row.currentRow, row.playground.panes.count - 1);
        }
    }
}
