// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One key of a provider: what it is called, its end, where it is kept, and what can be done with it.
RowLayout {
    id: line

    /// As ProviderListModel.KeysRole has it.
    required property var entry
    required property string provider
    signal upRequested
    signal forgetRequested

    spacing: Theme.space2

    Label {
        Layout.maximumWidth: Theme.sized(200)
        text: line.entry.name
        elide: Text.ElideRight
        color: line.entry.used ? Theme.text : Theme.text3
    }
    Caption {
        Layout.fillWidth: true
        text: line.entry.masked === "" ? line.entry.place : qsTr("%1, %2").arg(line.entry.masked).arg(line.entry.place)
    }
    ToolButton {
        visible: !line.entry.first
        text: qsTr("Try %1 of %2 earlier").arg(line.entry.name).arg(line.provider)
        icon.source: Theme.iconUrl("chevron-down")
        rotation: 180
        onClicked: line.upRequested()
    }
    Button {
        visible: !line.entry.fixed
        flat: true
        text: qsTr("Forget…")
        Accessible.name: qsTr("Forget %1 of %2").arg(line.entry.name).arg(line.provider)
        onClicked: line.forgetRequested()
    }
}
