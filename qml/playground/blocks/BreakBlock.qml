// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// The rule where an answer broke off.
BlockFrame {
    id: block

    required property string text

    Item {
        width: block.contentWidth
        height: Theme.rowHeight

        Rectangle {
            width: parent.width
            height: Theme.hairline
            y: parent.height / 2
            color: Theme.danger
        }
        Rectangle {
            anchors.centerIn: parent
            width: label.implicitWidth + 2 * Theme.space2
            height: label.implicitHeight
            color: Theme.surface

            Label {
                id: label

                anchors.centerIn: parent
                text: block.text
                textFormat: Text.PlainText
                color: Theme.danger
                font.pixelSize: Theme.fontCaption
            }
        }
    }
}
