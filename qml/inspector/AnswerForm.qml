// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The form an answer must have, with the editor of its schema.
Column {
    id: form

    required property WrittenSettings written
    readonly property var kinds: ["", "text", "json_object", "json_schema"]
    readonly property bool hasSchema: written.format === "json_schema"

    spacing: Theme.space1

    RowLayout {
        width: parent.width
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: qsTr("Response format")
            elide: Text.ElideRight
            color: form.written.formatTaken ? Theme.text : Theme.text3
            font.weight: form.written.format !== "" ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        ChoiceBox {
            objectName: "format"
            Layout.preferredWidth: Theme.sized(150)
            enabled: form.written.formatTaken || form.written.format !== ""
            texts: [qsTr("default"), qsTr("Text"), qsTr("JSON"), qsTr("JSON schema")]
            chosen: form.kinds.indexOf(form.written.format)
            Accessible.name: qsTr("Response format")
            Accessible.description: form.written.formatNote
            onActivated: index => form.written.format = form.kinds[index]
        }
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: form.written.formatNote
        color: form.written.format !== "" ? Theme.warning : Theme.text3
    }
    RowLayout {
        width: parent.width
        visible: form.hasSchema
        spacing: Theme.space1

        TextField {
            Layout.fillWidth: true
            text: form.written.schemaName
            placeholderText: qsTr("Name, “answer” if empty")
            Accessible.name: qsTr("Name of the schema")
            onTextEdited: form.written.schemaName = text
        }
        Switch {
            text: qsTr("strict")
            checked: form.written.strict
            Accessible.description: qsTr("The provider holds the model to the schema")
            onToggled: form.written.strict = checked
        }
    }
    WrittenField {
        objectName: "schema"
        width: parent.width
        visible: form.hasSchema
        label: qsTr("JSON schema of the answer")
        placeholder: "{\"type\": \"object\", …}"
        isCode: true
        shortest: 120
        tallest: 320
        value: form.written.schema
        fault: form.written.schemaFault
        faultAt: form.written.schemaFaultAt
        onEdited: text => form.written.schema = text
    }
    Button {
        visible: form.hasSchema && form.written.schemaFault === "" && form.written.schema !== ""
        flat: true
        text: qsTr("Lay out")
        Accessible.name: qsTr("Lay out the schema")
        onClicked: form.written.layOutSchema()
    }
}
