// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Where the proxy is and who may use it. Each field holds when it is left.
GridLayout {
    id: fields

    required property NetworkModel model

    function savePassword(): void {
        if (password.text === "")
            return;
        model.savePassword(password.text);
        password.clear();
    }

    component Field: TextField {
        id: field

        required property string value
        signal entered(string text)

        text: value
        onEditingFinished: {
            entered(text);
            text = Qt.binding(() => field.value);
        }
    }

    columns: 2
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2

    Label {
        text: qsTr("Kind")
        color: Theme.text2
    }
    ChoiceBox {
        objectName: "proxyKind"
        Layout.preferredWidth: Theme.sized(200)
        texts: ["HTTP (CONNECT)", "SOCKS5"]
        chosen: fields.model.kind
        Accessible.name: qsTr("Kind of proxy")
        onActivated: index => fields.model.kind = index
    }
    Label {
        text: qsTr("Address and port")
        color: Theme.text2
    }
    RowLayout {
        spacing: Theme.space2

        Field {
            objectName: "proxyHost"
            Layout.fillWidth: true
            value: fields.model.host
            placeholderText: "proxy.example"
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            invalid: fields.model.proxyProblem !== ""
            Accessible.name: qsTr("Address of the proxy")
            Accessible.description: fields.model.proxyProblem
            onEntered: text => fields.model.host = text
        }
        Field {
            objectName: "proxyPort"
            Layout.preferredWidth: Theme.sized(90)
            value: fields.model.port
            placeholderText: fields.model.kind === NetworkModel.Socks5Proxy ? "1080" : "8080"
            inputMethodHints: Qt.ImhDigitsOnly
            horizontalAlignment: TextInput.AlignRight
            Accessible.name: qsTr("Port of the proxy")
            onEntered: text => fields.model.port = text
        }
    }
    Label {
        text: qsTr("User")
        color: Theme.text2
    }
    Field {
        objectName: "proxyUser"
        Layout.fillWidth: true
        value: fields.model.user
        placeholderText: qsTr("none")
        Accessible.name: qsTr("User of the proxy")
        onEntered: text => fields.model.user = text
    }
    Label {
        text: qsTr("Password")
        color: Theme.text2
    }
    RowLayout {
        spacing: Theme.space2

        TextField {
            id: password

            objectName: "proxyPassword"
            Layout.fillWidth: true
            visible: !fields.model.passwordFixed
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            placeholderText: fields.model.hasPassword ? qsTr("Another password") : qsTr("Password of the proxy")
            onAccepted: fields.savePassword()
        }
        Button {
            objectName: "saveProxyPassword"
            visible: !fields.model.passwordFixed
            enabled: password.text !== ""
            text: qsTr("Save")
            Accessible.name: qsTr("Save the password of the proxy")
            onClicked: fields.savePassword()
        }
        Button {
            visible: fields.model.hasPassword && !fields.model.passwordFixed
            flat: true
            text: qsTr("Forget")
            Accessible.name: qsTr("Forget the password of the proxy")
            onClicked: fields.model.forgetPassword()
        }
    }
    Item {
        implicitWidth: 1
    }
    Caption {
        Layout.fillWidth: true
        text: fields.model.passwordText
    }
}
