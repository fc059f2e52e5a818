// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// The head of the model's thinking, which is folded away behind the time it took.
BlockFrame {
    id: block

    required property string note
    required property bool expanded
    signal toggled

    gap: 0
    gapAbove: Theme.space1
    rightToLeft: false

    Button {
        // Its sign stands where text begins.
        anchors.left: parent.left
        anchors.leftMargin: -leftPadding
        flat: true
        text: block.note === "" ? qsTr("Thinking") : qsTr("Thinking, %1").arg(block.note)
        icon.source: Theme.iconUrl(block.expanded ? "chevron-down" : Theme.mirrored ? "chevron-left" : "chevron-right")
        Accessible.description: block.expanded ? qsTr("Folds the thinking away") : qsTr("Shows the thinking")
        onClicked: block.toggled()
    }
}
