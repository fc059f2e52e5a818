// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// Names with what they cost, the dearest first.
Card {
    id: card

    required property string title
    /// Name, text, part of the dearest, and so on.
    required property var rows

    spacing: Theme.space2

    Label {
        width: parent.width
        text: card.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Caption {
        visible: card.rows.length === 0
        text: qsTr("Nothing was asked in this time.")
    }
    Repeater {
        model: Math.floor(card.rows.length / 3)

        Column {
            id: row

            required property int index

            width: parent ? parent.width : 0
            spacing: 2

            Item {
                width: parent.width
                implicitHeight: name.implicitHeight

                Label {
                    id: name

                    anchors.left: parent.left
                    anchors.right: cost.left
                    anchors.rightMargin: Theme.space2
                    text: card.rows[3 * row.index]
                    elide: Text.ElideMiddle
                }
                Caption {
                    id: cost

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.rows[3 * row.index + 1]
                    color: Theme.text2
                }
            }
            Rectangle {
                width: parent.width
                height: 4
                radius: 2
                color: Theme.sunken

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * card.rows[3 * row.index + 2]
                    height: parent.height
                    radius: 2
                    color: Theme.accent
                }
            }
        }
    }
}
