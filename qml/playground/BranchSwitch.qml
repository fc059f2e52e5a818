// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// Which of the branches at one place is shown, and the way to the others.
Row {
    id: branches

    required property int branch
    required property int count
    property bool free: true
    signal stepped(int by)

    visible: count > 1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Branch %1 of %2").arg(branch).arg(count)

    ToolButton {
        text: qsTr("Branch before")
        icon.source: Theme.iconUrl(Theme.mirrored ? "chevron-right" : "chevron-left")
        focusPolicy: Qt.NoFocus
        enabled: branches.free && branches.branch > 1
        onClicked: branches.stepped(-1)
    }
    Caption {
        anchors.verticalCenter: parent.verticalCenter
        text: "%1/%2".arg(branches.branch).arg(branches.count)
        Accessible.ignored: true
    }
    ToolButton {
        text: qsTr("Branch after")
        icon.source: Theme.iconUrl(Theme.mirrored ? "chevron-left" : "chevron-right")
        focusPolicy: Qt.NoFocus
        enabled: branches.free && branches.branch < branches.count
        onClicked: branches.stepped(1)
    }
}
