// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// A program that sends the same request, in the user's language.
ColumnLayout {
    id: tab

    required property InspectorModel inspector

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        ComboBox {
            objectName: "language"
            Layout.fillWidth: true
            model: ["curl", "Python (openai)", "JavaScript (openai)", "C++ (Qt)"]
            currentIndex: tab.inspector.language
            Accessible.name: qsTr("Language")
            onActivated: index => tab.inspector.language = index
        }
        CopyButton {
            objectName: "copyCode"
            enabled: tab.inspector.code !== ""
            Accessible.name: qsTr("Copy the program")
            onClicked: tab.inspector.copyCode()
        }
    }
    Switch {
        objectName: "viaGateway"
        text: qsTr("By way of the gateway")
        checked: tab.inspector.viaGateway
        onToggled: tab.inspector.viaGateway = checked
    }
    CodeView {
        objectName: "codeView"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Program")
        text: tab.inspector.code
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("The key is read from the environment; it never stands in the program.")
    }
}
