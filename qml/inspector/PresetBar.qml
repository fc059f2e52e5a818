// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The preset in use with a dot when it was changed, and what can be done with presets. A file that is dropped is opened.
Column {
    id: bar

    required property PresetsModel presets
    readonly property string shown: presets.current === "" ? qsTr("No preset") : presets.current
    signal saveAsRequested
    signal importRequested

    spacing: Theme.space1

    RowLayout {
        width: parent.width
        spacing: Theme.space1

        Button {
            id: chooser

            objectName: "presetButton"
            Layout.fillWidth: true
            text: (bar.presets.modified ? "● " : "") + bar.shown
            rightPadding: Theme.space3 + Theme.icon + Theme.space1
            Accessible.name: bar.presets.modified ? qsTr("Preset %1, changed").arg(bar.shown)
                                                  : qsTr("Preset %1").arg(bar.shown)
            onClicked: list.popup(chooser, 0, chooser.height)

            Icon {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                icon: "chevron-down"
            }
        }
        Button {
            objectName: "savePreset"
            visible: bar.presets.modified
            text: qsTr("Save")
            Accessible.name: qsTr("Save the preset")
            onClicked: bar.presets.save()
        }
        Button {
            objectName: "revertPreset"
            visible: bar.presets.modified
            flat: true
            text: qsTr("Revert")
            Accessible.name: qsTr("Back to the preset as it was saved")
            onClicked: bar.presets.revertChanges()
        }
        ToolButton {
            text: qsTr("Save as, open, copy")
            icon.source: Theme.iconUrl("add")
            onClicked: verbs.popup(this, 0, height)
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontControl - 1
        text: bar.presets.problem || bar.presets.said
        color: bar.presets.problem !== "" ? Theme.danger : Theme.text2
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        visible: bar.presets.canUndoRemove
        text: qsTr("Undo")
        Accessible.name: qsTr("Bring the deleted preset back")
        onClicked: bar.presets.undoRemove()
    }
    Menu {
        id: list

        Instantiator {
            model: bar.presets
            delegate: MenuItem {
                required property int index
                required property string name

                text: name
                onTriggered: bar.presets.use(index)
            }
            onObjectAdded: (index, object) => list.insertItem(index, object)
            onObjectRemoved: (index, object) => list.removeItem(object)
        }
        MenuItem {
            text: bar.presets.count > 0 ? qsTr("Open a preset…") : qsTr("None yet. Open a preset…")
            onTriggered: bar.importRequested()
        }
    }
    Menu {
        id: verbs

        MenuItem {
            text: qsTr("Save as…")
            onTriggered: bar.saveAsRequested()
        }
        MenuItem {
            text: qsTr("Open a preset…")
            onTriggered: bar.importRequested()
        }
        MenuItem {
            text: qsTr("Copy as a preset")
            onTriggered: bar.presets.copy()
        }
        MenuItem {
            text: qsTr("Show the folder")
            onTriggered: Qt.openUrlExternally(bar.presets.folder)
        }
        MenuItem {
            text: bar.presets.current === "" ? qsTr("Delete the preset") : qsTr("Delete “%1”").arg(bar.presets.current)
            enabled: bar.presets.current !== ""
            onTriggered: bar.presets.removeCurrent()
        }
    }
}
