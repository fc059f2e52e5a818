// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// A text field under its label; below it a hint, or what is wrong with the text.
ColumnLayout {
    id: field

    required property string label
    required property string value
    property string hint: ""
    property string problem: ""
    property alias placeholder: input.placeholderText
    signal edited(string text)
    signal submitted

    function grabFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
        input.selectAll();
    }

    spacing: Theme.space1

    Label {
        text: field.label
        color: Theme.text2
        Accessible.ignored: true
    }
    TextField {
        id: input

        Layout.fillWidth: true
        text: field.value
        invalid: field.problem !== ""
        Accessible.name: field.label
        Accessible.description: field.problem !== "" ? field.problem : field.hint
        onTextEdited: field.edited(text)
        onAccepted: field.submitted()
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        visible: text !== ""
        text: field.problem !== "" ? field.problem : field.hint
        color: field.problem !== "" ? Theme.danger : Theme.text3
        Accessible.role: field.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
