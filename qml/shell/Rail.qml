// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// The way from page to page.
Rectangle {
    id: rail

    required property var pages
    property int current: 0
    signal chosen(int index)

    implicitWidth: Theme.rail
    color: Theme.background
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space2
        spacing: Theme.space1

        Repeater {
            model: rail.pages

            ToolButton {
                id: entry

                required property var modelData
                required property int index

                implicitWidth: 36
                implicitHeight: 36
                icon.width: Theme.iconLarge
                icon.height: Theme.iconLarge
                icon.source: Theme.iconUrl(modelData.icon)
                text: modelData.name
                checked: rail.current === index
                ToolTip.visible: false
                Accessible.role: Accessible.PageTab
                onClicked: rail.chosen(index)

                // Beside the rail: above, it would cover the neighbour.
                ToolTip {
                    x: entry.width + Theme.space2
                    y: (entry.height - height) / 2
                    visible: entry.hovered
                    delay: 300
                    text: entry.text
                }
                Rectangle {
                    x: -(rail.width - parent.width) / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: 3
                    height: 20
                    radius: 2
                    color: Theme.accent
                    visible: parent.checked
                }
            }
        }
    }
}
