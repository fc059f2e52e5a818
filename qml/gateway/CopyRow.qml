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
    signal copyRequested

    spacing: Theme.space2

    Label {
        Layout.preferredWidth: 76
        text: row.name
        color: Theme.text2
    }
    Label {
        Layout.fillWidth: true
        text: row.value
        font.family: Theme.fixedFamily
        elide: Text.ElideMiddle
        Accessible.name: row.name + ": " + row.value
    }
    CopyButton {
        enabled: row.copyable
        Accessible.name: qsTr("Copy %1").arg(row.name)
        onClicked: row.copyRequested()
    }
}
