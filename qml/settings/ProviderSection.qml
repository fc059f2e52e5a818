// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One provider: its keys in the order they are tried in, a field for one more, and a test.
ColumnLayout {
    id: section

    required property string providerId
    required property string name
    required property string keyText
    required property string variable
    required property string prefix
    required property bool fixed
    required property var keys
    required property bool testable
    required property bool testing
    required property string testText
    required property bool testFailed
    readonly property bool hasKeys: keys.length > 0
    /// Of the environment's key only the variable tells, below.
    readonly property Item entry: (fixed ? test : input) as Item
    signal testRequested
    signal addRequested(string label, string key)
    signal upRequested(string key)
    signal forgetRequested(string key)

    /// What was typed was taken.
    function clear(): void {
        label.clear();
        input.clear();
    }
    function add(): void {
        if (input.text.trim() !== "")
            addRequested(label.text, input.text);
    }

    spacing: Theme.space1

    RowLayout {
        spacing: Theme.space2

        Label {
            text: section.name
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            text: section.hasKeys ? "" : section.keyText
        }
        Button {
            id: test

            objectName: "testProvider"
            text: section.testing ? qsTr("Testing…") : qsTr("Test")
            enabled: section.testable
            Accessible.name: qsTr("Test %1").arg(section.name)
            onClicked: section.testRequested()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.testText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: section.testFailed ? Theme.danger : Theme.success
        font.pixelSize: Theme.fontControl - 1
        Accessible.role: section.testFailed ? Accessible.AlertMessage : Accessible.StaticText
    }
    // A positioner: Qt 6.4 still lays out the items that a Repeater in a layout has taken away.
    Column {
        Layout.fillWidth: true
        visible: section.keys.length > 0
        spacing: section.spacing

        Repeater {
            model: section.keys

            ProviderKeyLine {
                required property var modelData

                width: parent ? parent.width : 0
                entry: modelData
                provider: section.name
                onUpRequested: section.upRequested(entry.key)
                onForgetRequested: section.forgetRequested(entry.key)
            }
        }
    }
    RowLayout {
        spacing: Theme.space2
        visible: !section.fixed

        TextField {
            id: input

            objectName: "keyField"
            Layout.fillWidth: true
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            // Of a field for secrets screen readers get no name, but this.
            placeholderText: section.hasKeys ? qsTr("Paste another key for %1").arg(section.name)
                : section.prefix === "" ? qsTr("Paste the key for %1").arg(section.name)
                : qsTr("Paste the key for %1 (%2…)").arg(section.name).arg(section.prefix)
            Accessible.name: qsTr("Key for %1").arg(section.name)
            onAccepted: section.add()
        }
        TextField {
            id: label

            objectName: "keyLabel"
            Layout.preferredWidth: Theme.sized(130)
            visible: section.hasKeys
            maximumLength: 40
            placeholderText: qsTr("Name, if you like")
            Accessible.name: qsTr("Name of another key for %1").arg(section.name)
            onAccepted: section.add()
        }
        Button {
            objectName: "addKey"
            text: section.hasKeys ? qsTr("Add") : qsTr("Save")
            enabled: input.text.trim() !== ""
            Accessible.name: section.hasKeys ? qsTr("Add the key for %1").arg(section.name)
                                             : qsTr("Save the key for %1").arg(section.name)
            onClicked: section.add()
        }
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        visible: section.variable !== ""
        text: section.fixed ? qsTr("The environment variable %1 decides while it is set; nothing is written unless you have it kept.").arg(section.variable)
            : section.keys.length > 1 ? qsTr("Tried in this order: the next one when a key is limited or refused.")
            : qsTr("Or set %1 before Sluice starts.").arg(section.variable)
    }
}
