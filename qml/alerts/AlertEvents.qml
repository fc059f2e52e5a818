// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// What the rules have found, newest first.
Card {
    id: card

    required property var events
    /// There is a rule.
    required property bool watching

    Label {
        width: parent.width
        text: qsTr("What has come")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Caption {
        width: parent.width
        visible: card.events.length === 0
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: card.watching ? qsTr("Nothing so far.")
                            : qsTr("Nothing is watched yet: a rule says what is, and a channel who is told.")
    }
    ListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, 6 * Theme.rowHeight)
        visible: card.events.length > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: card.events
        ScrollBar.vertical: ScrollBar {}

        delegate: RowLayout {
            id: row

            required property var modelData
            readonly property color shade: [Theme.text3, Theme.danger, Theme.success][modelData.state]

            width: list.width - Theme.space3
            height: Theme.rowHeight
            spacing: Theme.space2

            Rectangle {
                Layout.preferredWidth: 8
                Layout.preferredHeight: 8
                radius: 4
                color: row.shade
                Accessible.ignored: true
            }
            Caption {
                Layout.preferredWidth: Theme.sized(70)
                text: [qsTr("soon"), qsTr("now"), qsTr("over")][row.modelData.state]
                color: row.shade
            }
            Label {
                Layout.fillWidth: true
                text: row.modelData.text
                elide: Text.ElideRight
            }
            Caption {
                text: row.modelData.since
            }
        }
    }
}
