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

    Column {
        Layout.fillWidth: true
        // Its texts wrap to the width it gets, and ask for none.
        Layout.preferredWidth: 0
        spacing: 2

        Label {
            width: parent.width
            text: row.name
            elide: Text.ElideRight
            font.weight: Font.DemiBold
        }
        Caption {
            width: parent.width
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
