// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One provider's key: where it comes from now, a field to paste another one.
ColumnLayout {
    id: field

    required property string providerId
    required property string name
    required property string keyText
    required property string variable
    required property string prefix
    required property bool hasKey
    required property bool fixed
    signal saveRequested(string key)
    signal forgetRequested

    function save(): void {
        if (input.text.trim() === "")
            return;
        saveRequested(input.text);
        input.clear();
    }

    spacing: Theme.space1

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
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        visible: field.variable !== ""
        text: field.fixed ? qsTr("The environment variable %1 decides; it is never written anywhere.").arg(field.variable)
                          : qsTr("Or set %1 before Sluice starts.").arg(field.variable)
    }
}
