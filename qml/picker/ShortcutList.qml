// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What the keyboard does. Keys that have a frame are changed by pressing others on them.
Dialog {
    id: dialog

    required property ShortcutsModel shortcuts
    /// The row that takes the next keys.
    property int taking: -1

    function take(row: int): void {
        shortcuts.forgetProblem();
        taking = row;
    }

    objectName: "shortcutList"
    title: qsTr("Keyboard")
    width: Math.min(520, parent ? parent.width - 2 * Theme.space4 : 520)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space4 : implicitHeight)
    anchors.centerIn: parent
    modal: true
    onClosed: take(-1)

    Column {
        width: parent.width
        spacing: Theme.space2

        ListView {
            id: list

            objectName: "shortcutRows"
            width: parent.width
            height: Math.min(contentHeight, dialog.parent ? dialog.parent.height - 190 : contentHeight)
            clip: true
            model: dialog.shortcuts
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Keyboard")

            delegate: Item {
                id: row

                required property int index
                required property string name
                required property string text
                required property string keys
                required property bool changed
                readonly property bool takes: dialog.taking === index

                width: list.width
                height: Theme.control

                Label {
                    anchors.left: parent.left
                    anchors.right: keysOf.left
                    anchors.rightMargin: Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.text
                    elide: Text.ElideRight
                }
                Row {
                    id: keysOf

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter

                    ToolButton {
                        visible: row.changed
                        text: qsTr("Back to the usual keys")
                        icon.source: Theme.iconUrl("restore")
                        onClicked: dialog.shortcuts.reset(row.index)
                    }
                    Button {
                        objectName: "keysOf_" + row.name
                        visible: row.name !== ""
                        height: Theme.control - 4
                        text: row.takes ? qsTr("Press keys…") : row.keys
                        font.family: row.takes ? font.family : Theme.fixedFamily
                        checked: row.takes
                        Accessible.name: qsTr("%1: %2. Press to change the keys").arg(row.text).arg(row.keys)
                        onClicked: dialog.take(row.takes ? -1 : row.index)
                        onActiveFocusChanged: if (!activeFocus && row.takes) dialog.take(-1)
                        Keys.priority: Keys.BeforeItem
                        Keys.onShortcutOverride: event => event.accepted = row.takes
                        Keys.onPressed: event => {
                            if (!row.takes)
                                return;
                            event.accepted = true;
                            if (event.key === Qt.Key_Escape && event.modifiers === Qt.NoModifier)
                                dialog.take(-1);
                            else if (event.key < Qt.Key_Shift || event.key > Qt.Key_ScrollLock)
                                dialog.taking = dialog.shortcuts.set(row.index, event.key, event.modifiers) ? -1 : row.index;
                        }
                    }
                    Label {
                        visible: row.name === ""
                        rightPadding: Theme.space3
                        text: row.keys
                        font.family: Theme.fixedFamily
                        color: Theme.text2
                    }
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: dialog.shortcuts.problem
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            objectName: "resetKeys"
            visible: dialog.shortcuts.anyChanged
            flat: true
            text: qsTr("All back to the usual keys")
            onClicked: dialog.shortcuts.resetAll()
        }
    }
}
