// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// A value with its name in front and a button that copies it.
RowLayout {
    id: row

    required property string name
    required property string value
    property bool copyable: true
    /// Of the name; rows below each other share the widest.
    property real nameWidth: Theme.sized(76)
    readonly property alias neededNameWidth: label.implicitWidth
    /// The button shows that it copied only when it is told so.
    property alias confirmed: button.confirmed
    signal copyRequested

    function confirm(): void {
        button.confirm();
    }

    spacing: Theme.space2

    Label {
        id: label

        Layout.preferredWidth: row.nameWidth
        text: row.name
        color: Theme.text2
    }
    Label {
        Layout.fillWidth: true
        text: row.value
        font.family: Theme.familyOf(text, label.font.family)
        elide: Text.ElideMiddle
        Accessible.name: row.name + ": " + row.value
    }
    CopyButton {
        id: button

        display: AbstractButton.TextBesideIcon
        enabled: row.copyable
        Accessible.name: qsTr("Copy %1").arg(row.name)
        onClicked: row.copyRequested()
    }
}
