// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.ViewModels

/// A field for each variable of the prompt. One that is left empty stays in the prompt as it is written.
Flow {
    id: form

    required property PromptEstimate estimate
    signal submitted

    spacing: Theme.space2

    Repeater {
        model: form.estimate ? form.estimate.variables : []

        Row {
            id: entry

            required property string modelData

            spacing: Theme.space1

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, 120)
                text: entry.modelData
                elide: Text.ElideRight
                color: Theme.text2
                Accessible.ignored: true
            }
            TextField {
                objectName: "variable"
                width: 160
                placeholderText: "{{" + entry.modelData + "}}"
                Accessible.name: qsTr("Value of %1").arg(entry.modelData)
                onTextEdited: form.estimate.setValue(entry.modelData, text)
                onAccepted: form.submitted()
                Component.onCompleted: text = form.estimate.value(entry.modelData)
            }
        }
    }
}
