// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Tools as JSON, and how the model may use them.
Column {
    id: form

    required property WrittenSettings written
    readonly property var names: written.toolNames
    readonly property var modes: [qsTr("default"), qsTr("auto"), qsTr("none"), qsTr("required")]
    readonly property var fixed: ["", "auto", "none", "required"]
    readonly property var switches: ["", "true", "false"]
    readonly property bool any: written.toolNames.length > 0 || written.toolChoice !== ""
    readonly property var choices: fixed.concat(names.map(name => "=" + name))

    spacing: Theme.space1

    Label {
        text: form.written.toolNames.length > 0 ? qsTr("Tools: %1").arg(form.names.join(", ")) : qsTr("Tools")
        width: parent.width
        elide: Text.ElideRight
        font.weight: form.written.tools !== "" ? Font.DemiBold : Font.Normal
        color: form.written.toolsTaken ? Theme.text : Theme.text3
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: form.written.toolsNote
        color: form.written.tools !== "" ? Theme.warning : Theme.text3
    }
    WrittenField {
        objectName: "tools"
        width: parent.width
        visible: form.written.toolsTaken || form.written.tools !== ""
        label: qsTr("Tools as JSON")
        placeholder: "[{\"name\": \"weather\", \"parameters\": {…}}]"
        isCode: true
        tallest: 320
        value: form.written.tools
        fault: form.written.toolsFault
        faultAt: form.written.toolsFaultAt
        onEdited: text => form.written.tools = text
    }
    Button {
        visible: form.written.toolsFault === "" && form.written.toolNames.length > 0
        flat: true
        text: qsTr("Lay out")
        Accessible.name: qsTr("Lay out the tools")
        onClicked: form.written.layOutTools()
    }
    RowLayout {
        width: parent.width
        visible: form.any
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: qsTr("Tool choice")
            Accessible.ignored: true
        }
        ChoiceBox {
            objectName: "toolChoice"
            Layout.preferredWidth: Theme.sized(150)
            texts: form.modes.concat(form.names)
            chosen: form.choices.indexOf(form.written.toolChoice)
            displayText: currentIndex < 0 ? form.written.toolChoice.slice(1) : currentText
            Accessible.name: qsTr("Tool choice")
            onActivated: index => form.written.toolChoice = form.choices[index]
        }
    }
    RowLayout {
        width: parent.width
        visible: form.any
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: qsTr("Parallel tool calls")
            Accessible.ignored: true
        }
        ChoiceBox {
            objectName: "parallel"
            Layout.preferredWidth: Theme.sized(150)
            texts: [qsTr("default"), qsTr("yes"), qsTr("no")]
            chosen: form.switches.indexOf(form.written.parallel)
            Accessible.name: qsTr("Parallel tool calls")
            onActivated: index => form.written.parallel = form.switches[index]
        }
    }
}
