// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The body that was sent, laid out for reading, and what of the settings is not in it.
ColumnLayout {
    id: tab

    required property InspectorModel inspector

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: tab.inspector.sent ? qsTr("As it was sent") : qsTr("Not sent yet: what Run sends")
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        CopyButton {
            objectName: "copyRequest"
            enabled: tab.inspector.request !== ""
            Accessible.name: qsTr("Copy the request exactly")
            onClicked: tab.inspector.copyRequest()
        }
    }
    // A positioner: Qt 6.4 still lays out the items that a Repeater in a layout has taken away.
    Column {
        Layout.fillWidth: true
        visible: tab.inspector.dropped.length > 0
        spacing: tab.spacing

        Repeater {
            model: tab.inspector.dropped

            Label {
                required property string modelData

                width: parent ? parent.width : 0
                wrapMode: Text.Wrap
                color: Theme.warning
                font.pixelSize: Theme.fontControl - 1
                text: modelData
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.danger
        text: tab.inspector.problem
    }
    CodeView {
        objectName: "requestView"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Body of the request")
        text: tab.inspector.request
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: tab.inspector.notShown
    }
}
