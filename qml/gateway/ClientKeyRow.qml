// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One key: name and state, what limits it, what it spent, what can be done with it.
RowLayout {
    id: row

    required property string keyId
    required property string name
    required property bool own
    required property int keyState
    required property string terms
    required property string limits
    required property string today
    required property string month
    required property real spentWidth // at least; the same for all rows, as the following
    required property real actionsWidth
    readonly property real neededSpentWidth: spent.implicitWidth
    readonly property real neededActionsWidth: actions.implicitWidth
    readonly property bool valid: keyState === ClientKeysModel.Valid
    readonly property string stateText: own ? qsTr("Sluice's own")
        : [ "", qsTr("expired"), qsTr("revoked") ][keyState]
    signal editRequested
    signal endRequested
    signal rotateRequested

    spacing: Theme.space3

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        RowLayout {
            spacing: Theme.space2

            Label {
                Layout.fillWidth: implicitWidth > parent.width - tag.width
                text: row.name
                elide: Text.ElideRight
                font.weight: Font.Medium
                color: row.valid ? Theme.text : Theme.text3
            }
            Caption {
                id: tag

                visible: text !== ""
                text: row.stateText
                color: row.own ? Theme.text3 : Theme.warning
            }
        }
        Caption {
            Layout.fillWidth: true
            text: row.terms
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.limits
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
    }
    GridLayout {
        id: spent

        readonly property list<string> texts: [qsTr("today"), row.today, qsTr("month"), row.month]

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        Layout.preferredWidth: Math.max(row.spentWidth, implicitWidth)
        columns: 2
        columnSpacing: Theme.space2
        rowSpacing: 2

        Repeater {
            model: 4

            Caption {
                required property int index

                Layout.alignment: index % 2 ? Qt.AlignRight : Qt.AlignLeft
                text: spent.texts[index]
                color: index % 2 ? Theme.text2 : Theme.text3
                font.family: index % 2 ? Theme.fixedFamily : font.family
            }
        }
    }
    RowLayout {
        id: actions

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        Layout.preferredWidth: Math.max(row.actionsWidth, implicitWidth)
        spacing: Theme.space1

        Item {
            Layout.fillWidth: true
        }
        Button {
            objectName: "editKey"
            visible: row.keyState !== ClientKeysModel.Revoked
            text: qsTr("Edit…")
            Accessible.name: qsTr("Edit the limits of %1").arg(row.name)
            onClicked: row.editRequested()
        }
        ToolButton {
            visible: !row.own && row.valid
            Layout.alignment: Qt.AlignVCenter
            text: qsTr("Make a new key for %1").arg(row.name)
            icon.source: Theme.iconUrl("retry")
            onClicked: row.rotateRequested()
        }
        Button {
            visible: !row.own
            text: row.valid ? qsTr("Revoke…") : qsTr("Remove")
            Accessible.name: row.valid ? qsTr("Revoke the key of %1").arg(row.name)
                                       : qsTr("Remove the key of %1 from the list").arg(row.name)
            onClicked: row.endRequested()
        }
    }
}
