// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// A field for a whole number within limits. What is no such number is shown as that while it is written, and gives way
/// to the number that holds when the field is left.
TextField {
    id: field

    required property int value
    property int least: 0
    required property int most
    readonly property string reason: acceptableInput ? "" : qsTr("A whole number from %1 to %2").arg(least).arg(most)
    signal entered(int value)

    function showValue(): void {
        text = Qt.binding(() => value);
    }

    text: value
    invalid: !acceptableInput
    validator: IntValidator {
        bottom: field.least
        top: field.most
    }
    Accessible.description: reason
    ToolTip.visible: activeFocus && reason !== ""
    ToolTip.text: reason
    onEditingFinished: {
        if (parseInt(text) !== value) // leaving a field is no change
            entered(parseInt(text));
        showValue();
    }
    onActiveFocusChanged: if (!activeFocus && !acceptableInput) showValue()
}
