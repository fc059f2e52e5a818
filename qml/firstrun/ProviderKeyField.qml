// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One provider's key: where it comes from now or is to be had, a field to paste another one, and a test of it.
ColumnLayout {
    id: field

    required property string providerId
    required property string name
    required property string keyText
    required property string variable
    required property string prefix
    required property bool hasKey
    required property string keyPage
    required property bool fixed
    required property bool testable
    required property bool testing
    required property string testText
    required property bool testFailed
    /// It is tested as soon as its key is in use.
    property bool waiting: false
    signal saveRequested(string key)
    signal testRequested
    signal pageRequested(string address)
    signal forgetRequested

    function save(): void {
        if (input.text.trim() === "")
            return;
        saveRequested(input.text);
        input.clear();
    }

    /// What was pasted is kept first: what is tested is what is used.
    function test(): void {
        waiting = true;
        save();
        testNow();
    }
    function testNow(): void {
        if (!waiting || !testable)
            return;
        waiting = false;
        testRequested();
    }

    spacing: Theme.space1
    onTestableChanged: testNow()

    RowLayout {
        Layout.minimumHeight: Theme.control
        spacing: Theme.space2

        Label {
            text: field.name
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            text: field.keyText
        }
        Button {
            objectName: "getKey"
            visible: field.keyPage !== "" && !field.hasKey
            flat: true
            text: qsTr("Get a key")
            icon.source: Theme.iconUrl("external")
            Accessible.name: qsTr("Get a key for %1 in the browser").arg(field.name)
            ToolTip.visible: hovered
            ToolTip.delay: 600
            ToolTip.text: field.keyPage
            onClicked: field.pageRequested(field.keyPage)
        }
        Button {
            visible: field.hasKey && !field.fixed
            flat: true
            text: qsTr("Forget…")
            Accessible.name: qsTr("Forget the key for %1").arg(field.name)
            onClicked: field.forgetRequested()
        }
    }
    RowLayout {
        spacing: Theme.space2
        visible: !field.fixed

        TextField {
            id: input

            objectName: "keyField"
            Layout.fillWidth: true
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            // Of a field for secrets screen readers get no name, but this.
            placeholderText: field.prefix === "" ? qsTr("Paste the key for %1").arg(field.name)
                                                 : qsTr("Paste the key for %1 (%2…)").arg(field.name).arg(field.prefix)
            Accessible.name: qsTr("Key for %1").arg(field.name)
            onAccepted: field.save()
        }
        Button {
            text: qsTr("Save")
            enabled: input.text.trim() !== ""
            Accessible.name: qsTr("Save the key for %1").arg(field.name)
            onClicked: field.save()
        }
        Button {
            objectName: "testKey"
            text: field.testing ? qsTr("Testing…") : qsTr("Test")
            enabled: !field.testing && (field.testable || input.text.trim() !== "")
            Accessible.name: qsTr("Test %1").arg(field.name)
            onClicked: field.test()
        }
    }
    Label {
        objectName: "testText"
        Layout.fillWidth: true
        visible: text !== ""
        text: field.testText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: field.testFailed ? Theme.danger : Theme.success
        font.pixelSize: Theme.fontControl - 1
        Accessible.role: field.testFailed ? Accessible.AlertMessage : Accessible.StaticText
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        visible: field.variable !== ""
        text: field.fixed ? qsTr("The environment variable %1 decides; it is never written anywhere.").arg(field.variable)
                          : qsTr("Or set %1 before Sluice starts.").arg(field.variable)
    }
}
