// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// A setting that is a whole number.
SettingRow {
    id: row

    required property int value
    property int least: 0
    required property int most
    signal entered(int value)

    TextField {
        objectName: row.objectName + "Field"
        width: Theme.sized(110)
        text: row.value
        horizontalAlignment: TextInput.AlignRight
        validator: IntValidator {
            bottom: row.least
            top: row.most
        }
        Accessible.name: row.name
        onEditingFinished: {
            if (parseInt(text) !== row.value) // leaving a field is no change
                row.entered(parseInt(text));
            text = Qt.binding(() => row.value);
        }
    }
}
