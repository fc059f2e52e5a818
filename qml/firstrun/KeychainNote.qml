// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.ViewModels

/// Where keys are kept, what the keychain did when it was asked last, and a way to ask it.
RowLayout {
    id: note

    required property ProviderListModel providers
    property string notice: ""
    readonly property bool warns: providers.keychainProblem !== "" || (notice === "" && providers.keychainMissing)

    onVisibleChanged: if (visible) providers.identifyKeychain()
    Component.onCompleted: if (visible) providers.identifyKeychain()
    spacing: Theme.space2

    Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontControl - 1
        color: note.warns ? Theme.warning : Theme.text3
        text: note.providers.keychainProblem !== "" ? note.providers.keychainProblem
            : note.notice !== "" ? note.notice : note.providers.keychainNote
        Accessible.role: note.warns ? Accessible.AlertMessage : Accessible.StaticText
    }
    Button {
        visible: note.providers.mayAskKeychain && !note.providers.keychainMissing
        text: qsTr("Look in the keychain")
        onClicked: note.providers.askKeychain()
    }
}
