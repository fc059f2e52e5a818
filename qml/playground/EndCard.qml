// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// Says below an answer that it is not whole, and why; offers to ask again.
MarkedCard {
    id: card

    required property string text
    /// The user ended it: no warning.
    property bool calm: false
    signal retryRequested

    implicitHeight: Math.max(row.implicitHeight + Theme.space2, words.implicitHeight + 2 * Theme.space2)
    surface: calm ? Theme.sunken : Theme.warningSurface
    tone: calm ? "transparent" : Theme.warning

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        Icon {
            visible: !card.calm
            icon: "warning"
            color: Theme.warning
        }
        Label {
            id: words

            Layout.fillWidth: true
            text: card.text
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Button {
            flat: true
            text: qsTr("Retry")
            icon.source: Theme.iconUrl("retry")
            onClicked: card.retryRequested()
        }
    }
}
