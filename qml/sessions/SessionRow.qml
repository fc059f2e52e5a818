// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// One session in the list; its title is changed in place.
ItemDelegate {
    id: row

    required property int index
    required property string title
    required property string tail
    required property bool pinned
    required property bool current
    required property string snippet
    required property bool draft
    required property bool running
    required property string when
    property bool renaming: false
    /// It is the first below its day, and carries the head: a list of bound components makes no heads of its own.
    readonly property bool heads: ListView.section !== "" && ListView.previousSection !== ListView.section
    signal renamed(string title)
    signal renameLeft
    signal menuRequested(Item below)

    function rename(): void {
        field.text = title;
        renaming = true;
        field.forceActiveFocus();
        field.selectAll();
    }
    function leaveRename(): void {
        if (!renaming)
            return;
        renaming = false;
        field.focus = false; // else it would have the keyboard again, unseen, as soon as the list has it
        renameLeft();
    }

    component Title: Label {
        elide: Text.ElideRight
        maximumLineCount: 1
        font.weight: row.current ? Font.DemiBold : Font.Normal
        color: row.current ? Theme.text : Theme.text2
        Accessible.ignored: true
    }

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: topInset + (snippet === "" ? Theme.rowHeight : Theme.rowHeight + Theme.sized(18))
    topInset: heads ? head.implicitHeight : 0
    topPadding: topInset + padding
    // The scroll bar lies over it.
    leftPadding: Theme.mirrored ? Theme.space3 : Theme.space2
    rightPadding: Theme.mirrored ? Theme.space2 : Theme.space3
    focusPolicy: Qt.NoFocus
    highlighted: current
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.name: title + (current ? ", " + qsTr("shown") : "") + (pinned ? ", " + qsTr("pinned") : "")
        + (running ? ", " + qsTr("answers come") : "") + (draft ? ", " + qsTr("has a draft") : "") + (snippet !== "" ? ", " + snippet : "")
    Accessible.selected: current

    contentItem: Item {}

    Item {
        x: row.leftPadding
        y: row.topPadding
        width: row.availableWidth
        height: row.availableHeight

        Column {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: marks.left
            anchors.rightMargin: Theme.space1
            visible: !row.renaming

            // A long title is cut before what tells it from its like.
            Row {
                width: parent.width

                Title {
                    width: Math.min(Math.ceil(implicitWidth), parent.width - end.width)
                    text: row.tail === "" ? row.title : row.title.slice(0, -row.tail.length)
                }
                Title {
                    id: end

                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    text: row.tail
                }
            }
            Caption {
                width: parent.width
                visible: row.snippet !== ""
                text: row.snippet
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
        Row {
            id: marks

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.renaming
            spacing: Theme.space1

            Rectangle {
                objectName: "runningMark"
                anchors.verticalCenter: parent.verticalCenter
                visible: row.running
                width: 7
                height: 7
                radius: 4
                color: Theme.accent
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.draft && !row.hovered
                text: qsTr("draft")
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.pinned && !row.hovered
                icon: "pin"
                size: Theme.sized(14)
                color: Theme.text3
            }
            ToolButton {
                id: more

                objectName: "sessionMore"
                visible: row.hovered
                text: qsTr("More for this session")
                icon.source: Theme.iconUrl("more")
                focusPolicy: Qt.NoFocus
                ToolTip.visible: false
                onClicked: row.menuRequested(more)
            }
        }
        TextField {
            id: field

            anchors.fill: parent
            visible: row.renaming
            maximumLength: 200
            Accessible.name: qsTr("Title of the session")
            onActiveFocusChanged: if (!activeFocus) row.leaveRename()
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (enter && !inputMethodComposing)
                    row.renamed(text);
                else if (event.key !== Qt.Key_Escape)
                    return;
                event.accepted = true;
                row.leaveRename();
            }
        }
    }
    Caption {
        id: head

        visible: row.heads
        width: row.width
        leftPadding: Theme.space2
        topPadding: Theme.space3
        bottomPadding: Theme.space1
        text: row.ListView.section
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Item { // of its own: with a handler for it, the row would take the right button for a click, too
        anchors.fill: parent

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: row.menuRequested(null)
        }
    }
    Tip {
        delay: 800
        text: row.renaming ? "" : row.title + "\n" + row.when
    }
}
