// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// The buttons at the foot of a dialog that decides itself when it closes.
Item {
    id: actions

    required property string action
    property string cancel: qsTr("Cancel")
    property string icon: ""
    property bool actionShown: true
    /// Which of the two is the main one.
    property bool actionFirst: true
    signal acted
    signal cancelled

    function grabFocus(onAction: bool): void {
        (onAction ? act : no).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: row.width + 2 * Theme.space4
    implicitHeight: Theme.control + Theme.space4

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2

        Button {
            id: no

            text: actions.cancel
            highlighted: !actions.actionFirst
            onClicked: actions.cancelled()
        }
        Button {
            id: act

            objectName: "dialogAction"
            visible: actions.actionShown
            text: actions.action
            icon.source: actions.icon === "" ? "" : Theme.iconUrl(actions.icon)
            highlighted: actions.actionFirst
            onClicked: actions.acted()
        }
    }
}
