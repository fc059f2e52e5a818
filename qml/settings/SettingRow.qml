// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// A name, what it means, and the control that sets it.
RowLayout {
    id: row

    required property string name
    property string hint: ""
    default property alias control: place.data

    width: parent ? parent.width : 0
    spacing: Theme.space3

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Label {
            Layout.fillWidth: true
            text: row.name
            elide: Text.ElideRight
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.hint
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Row {
        id: place

        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.space2
    }
}
