// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What a pane says before its first answer.
Item {
    id: empty

    required property bool hasModel
    /// The pane came when the others had begun.
    property bool late: false

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space5, 320)
        spacing: Theme.space2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: "playground"
            size: 28
            color: Theme.text3
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.text2
            text: !empty.hasModel ? qsTr("Pick a model above to begin.")
                : empty.late ? qsTr("This pane answers from your next prompt on. It has not seen the conversation so far.")
                : qsTr("Write a prompt below. Every pane answers it at the same time.")
        }
    }
}
