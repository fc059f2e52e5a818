// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// The way from page to page.
Rectangle {
    id: rail

    /// The window's pages, as WindowPage.
    required property var pages
    property string current: ""
    signal chosen(string pageId)

    component Entries: Column {
        id: entries

        required property var pages
        required property string current
        property bool atFoot: false
        signal chosen(string pageId)

        spacing: Theme.space1

        Repeater {
            model: entries.pages

            ToolButton {
                id: entry

                required property WindowPage modelData

                visible: modelData.atFoot === entries.atFoot
                implicitWidth: Theme.sized(36)
                implicitHeight: Theme.sized(36)
                icon.width: Theme.iconLarge
                icon.height: Theme.iconLarge
                icon.source: Theme.iconUrl(modelData.icon)
                text: modelData.title
                checked: entries.current === modelData.pageId
                ToolTip.visible: false
                Accessible.role: Accessible.PageTab
                onClicked: entries.chosen(modelData.pageId)

                // Beside the rail: above, it would cover the neighbour.
                ToolTip {
                    x: entry.mirrored ? -width - Theme.space2 : entry.width + Theme.space2
                    y: (entry.height - height) / 2
                    // Of the page that is shown its head says the name, and the tip would lie over it.
                    visible: entry.hovered && !entry.checked
                    delay: 300
                    text: entry.text
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: -(Theme.rail - parent.width) / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: 3
                    height: Theme.sized(20)
                    radius: 2
                    color: Theme.accent
                    visible: parent.checked
                }
                Rectangle {
                    anchors.right: parent.right
                    anchors.rightMargin: 5
                    y: 5
                    width: 8
                    height: 8
                    radius: 4
                    visible: entry.modelData.mark.a > 0
                    color: entry.modelData.mark
                    border.width: 1
                    border.color: Theme.background
                }
            }
        }
    }

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
    Entries {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space2
        pages: rail.pages
        current: rail.current
        onChosen: pageId => rail.chosen(pageId)
    }
    Entries {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space2
        atFoot: true
        pages: rail.pages
        current: rail.current
        onChosen: pageId => rail.chosen(pageId)
    }
}
