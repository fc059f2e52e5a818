// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// The texts at which an answer ends, as chips; line breaks and tabs are written \\n and \\t.
Column {
    id: list

    required property var texts
    property string note: ""
    signal edited(var texts)

    spacing: Theme.space1

    function shown(text: string): string {
        return text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\t/g, "\\t").replace(/\r/g, "\\r");
    }
    function meant(text: string): string {
        const marks = { n: "\n", t: "\t", r: "\r", "\\": "\\" };
        return text.replace(/\\([ntr\\])/g, (all, mark) => marks[mark]);
    }
    function add(): void {
        const text = meant(field.text);
        if (text !== "" && texts.indexOf(text) < 0)
            edited(texts.concat([text]));
        field.clear();
    }

    Label {
        text: qsTr("Stop sequences")
        font.weight: list.texts.length > 0 ? Font.DemiBold : Font.Normal
    }
    Flow {
        width: parent.width
        spacing: Theme.space1
        visible: list.texts.length > 0

        Repeater {
            model: list.texts

            Button {
                id: chip

                required property string modelData
                required property int index

                width: Math.min(implicitWidth, list.width)
                text: list.shown(modelData)
                icon.source: Theme.iconUrl("close")
                font.family: Theme.fixedFamily
                Accessible.name: qsTr("Remove the stop sequence %1").arg(text)
                onClicked: list.edited(list.texts.filter((text, place) => place !== index))
            }
        }
    }
    TextField {
        id: field

        objectName: "stopField"
        width: parent.width
        font.family: Theme.fixedFamily
        placeholderText: qsTr("Add a text, Enter keeps it")
        Accessible.name: qsTr("New stop sequence")
        Accessible.description: qsTr("A line break is written %1").arg("\\n")
        onAccepted: list.add()
        onActiveFocusChanged: if (!activeFocus) list.add()
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: list.note
        color: Theme.warning
    }
}
