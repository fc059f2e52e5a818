// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One of several texts under a label.
ColumnLayout {
    id: field

    required property string label
    required property var texts
    required property int chosen
    signal activated(int index)

    spacing: Theme.space1

    Label {
        Layout.fillWidth: true
        text: field.label
        color: Theme.text2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    ChoiceBox {
        Layout.fillWidth: true
        texts: field.texts
        chosen: field.chosen
        Accessible.name: field.label
        onActivated: index => field.activated(index)
    }
}
