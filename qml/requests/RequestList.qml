// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The list under its filters. It follows what ends as long as one stays at its top.
FocusScope {
    id: pane

    required property RequestsModel list
    readonly property RequestColumns columns: RequestColumns { room: view.width }
    signal chosen(int row)

    function takeFocus(): void {
        view.forceActiveFocus(Qt.TabFocusReason);
    }
    /// The user has moved the view.
    function settle(): void {
        list.following = view.atYBeginning;
    }
    function toTop(): void {
        view.positionViewAtBeginning();
        list.following = true;
    }
    function move(by: int): void {
        view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + by));
        view.positionViewAtIndex(view.currentIndex, ListView.Contain);
        settle();
    }

    RequestFilters {
        id: filters

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        list: pane.list
    }
    RequestHead {
        id: head

        anchors.top: filters.bottom
        anchors.topMargin: Theme.space2
        width: parent.width
        columns: pane.columns
    }
    ListView {
        id: view

        objectName: "requestList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: foot.top
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        currentIndex: -1
        cacheBuffer: 0
        model: pane.list
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Requests")
        onMovementEnded: pane.settle()
        onCountChanged: if (pane.list.following) positionViewAtBeginning()
        Keys.onUpPressed: pane.move(-1)
        Keys.onDownPressed: pane.move(1)
        Keys.onPressed: event => {
            const rows = Math.max(1, Math.floor(height / Theme.rowHeight) - 1);
            const steps = {
                [Qt.Key_PageUp]: -rows, [Qt.Key_PageDown]: rows, [Qt.Key_Home]: -count, [Qt.Key_End]: count
            };
            event.accepted = event.key in steps;
            if (event.accepted)
                pane.move(steps[event.key]);
        }
        Keys.onReturnPressed: if (currentIndex >= 0) pane.chosen(currentIndex)
        Keys.onEnterPressed: if (currentIndex >= 0) pane.chosen(currentIndex)
        ScrollBar.vertical: ScrollBar {
            onPressedChanged: pane.settle()
        }

        delegate: RequestRow {
            width: ListView.view.width
            current: ListView.isCurrentItem
            focused: view.activeFocus
            columns: pane.columns
            onClicked: {
                view.currentIndex = index;
                pane.chosen(index);
            }
        }
    }
    RequestsEmpty {
        anchors.centerIn: view
        width: Math.min(view.width - 2 * Theme.space5, 440)
        list: pane.list
    }
    NewTextPill {
        anchors.horizontalCenter: view.horizontalCenter
        anchors.top: view.top
        anchors.topMargin: Theme.space2
        visible: pane.list.hasNews && !pane.list.following
        text: qsTr("New requests")
        icon.source: ""
        Accessible.description: ""
        onClicked: pane.toTop()
    }
    RequestFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        list: pane.list
    }
}
