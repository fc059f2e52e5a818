// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Why the list is empty, and what to do about it.
Column {
    id: note

    required property RequestsModel list

    visible: list.count === 0 && !list.reading
    spacing: Theme.space3

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.weight: Font.DemiBold
        text: note.list.problem !== "" ? qsTr("The requests cannot be read")
            : note.list.filtered ? qsTr("No request is like that") : qsTr("No requests yet")
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.text2
        text: note.list.problem !== "" ? note.list.problem
            : note.list.filtered ? qsTr("Look for something else, or in a longer time.")
            : qsTr("What tools ask the gateway, and what you ask in the playground, is listed here as soon as it ends.")
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: note.list.filtered && note.list.problem === ""
        text: qsTr("Clear the filter")
        onClicked: note.list.clearFilter()
    }
}
