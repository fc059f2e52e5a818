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
    RecordList {
        id: view

        objectName: "requestList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: foot.top
        focus: true
        model: pane.list
        Accessible.name: qsTr("Requests")
        onMoved: pane.settle()
        onChosen: row => pane.chosen(row)
        onCountChanged: if (pane.list.following) positionViewAtBeginning()

        delegate: RequestRow {
            width: ListView.view.width
            current: ListView.isCurrentItem
            focused: view.activeFocus
            columns: pane.columns
            onClicked: view.choose(index)
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
