// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui

/// A setting that is a whole number.
SettingRow {
    id: row

    required property int value
    property int least: 0
    required property int most
    signal entered(int value)

    WholeNumberField {
        objectName: row.objectName + "Field"
        width: Theme.sized(110)
        value: row.value
        least: row.least
        most: row.most
        horizontalAlignment: TextInput.AlignRight
        Accessible.name: row.name
        onEntered: value => row.entered(value)
    }
}
