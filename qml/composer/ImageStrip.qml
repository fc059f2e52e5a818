// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The images that go with the prompt, each with what it will take. Del removes the one that has the keyboard.
Column {
    id: strip

    /// Null where nothing can be attached.
    required property AttachedImages images
    readonly property string problem: images ? images.problem : ""
    /// The last one is gone, and the keyboard with it.
    signal emptied

    function remove(row: int): void {
        images.remove(row);
        if (images.count === 0)
            emptied();
        else
            list.forceActiveFocus();
    }

    spacing: Theme.space1

    ListView {
        id: list

        objectName: "imageStrip"
        width: parent.width
        height: visible ? 52 : 0
        visible: count > 0
        orientation: ListView.Horizontal
        spacing: Theme.space2
        clip: true
        model: strip.images
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Images that go with the prompt")
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Delete && event.key !== Qt.Key_Backspace)
                return;
            // The list learns of a removal later than its model.
            strip.remove(Math.max(0, Math.min(currentIndex, strip.images.count - 1)));
            event.accepted = true;
        }

        delegate: Rectangle {
            id: entry

            required property int index
            required property var content
            required property string name
            required property string details

            width: 264
            height: list.height
            radius: Theme.radius
            color: Theme.sunken
            border.width: list.activeFocus && ListView.isCurrentItem ? Theme.focusWidth : 0
            border.color: Theme.accent
            Accessible.role: Accessible.ListItem
            Accessible.name: name
            Accessible.description: details

            Picture {
                id: picture

                x: Theme.space1
                anchors.verticalCenter: parent.verticalCenter
                width: 44
                height: 44
                content: entry.content
            }
            Column {
                anchors.left: picture.right
                anchors.leftMargin: Theme.space2
                anchors.right: remove.left
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: entry.name
                    textFormat: Text.PlainText
                    elide: Text.ElideMiddle
                }
                Caption {
                    width: parent.width
                    text: entry.details
                    elide: Text.ElideRight
                }
            }
            ToolButton {
                id: remove

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Take %1 out").arg(entry.name)
                icon.source: Theme.iconUrl("close")
                focusPolicy: Qt.NoFocus
                onClicked: strip.remove(entry.index)
            }
            TapHandler {
                onTapped: {
                    list.currentIndex = entry.index;
                    list.forceActiveFocus();
                }
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: strip.problem !== "" ? strip.problem : strip.images && strip.images.loading ? qsTr("Reading the image…") : ""
        textFormat: Text.PlainText
        color: strip.problem !== "" ? Theme.danger : Theme.text2
        font.pixelSize: Theme.fontControl - 1
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
    }
}
