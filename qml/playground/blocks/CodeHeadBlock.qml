// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.Style
import Sluice.Ui

/// The head of a box of code: language and copy button.
BlockFrame {
    id: block

    required property string language
    required property bool last
    property string title: language
    readonly property int headHeight: Theme.sized(28)
    signal copyRequested

    gap: last ? Theme.space1 : 0

    Item {
        width: block.contentWidth
        height: block.headHeight + (block.last ? Theme.space2 : 0)
        clip: true
        // Code is read from the left in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Rectangle {
            width: parent.width
            height: parent.height + (block.last ? 0 : radius)
            radius: Theme.radius
            color: Theme.codeBackground
            border.width: Theme.hairline
            border.color: Theme.line
        }
        Caption {
            x: Theme.space3
            y: (block.headHeight - height) / 2
            width: parent.width - copy.width - 2 * Theme.space3
            elide: Text.ElideRight
            text: block.title
            textFormat: Text.PlainText
            font.family: Theme.fixedFamily
        }
        CopyButton {
            id: copy

            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            y: (block.headHeight - height) / 2
            Accessible.name: qsTr("Copy code")
            onClicked: block.copyRequested()
        }
    }
}
