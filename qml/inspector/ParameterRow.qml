// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One plain setting: its name, how it stands, and a field, a slider or a list of words.
Column {
    id: row

    required property int index
    required property string label
    required property int kind
    required property real from
    required property real to
    required property real step
    required property bool slides
    required property var values
    required property string text
    required property bool isSet
    required property bool taken
    required property string note
    required property string problem
    required property real number
    required property string usual
    readonly property bool isChoice: kind === ParametersModel.Choice
    readonly property string unsetText: !taken ? qsTr("–") : usual === "" ? qsTr("not set") : qsTr("default")
    readonly property string unsetWords: isSet || usual === "" ? unsetText
        : qsTr("Not sent: the provider takes %1").arg(usual)
    readonly property var none: [unsetText]
    signal edited(string text)
    signal moved(real number)

    spacing: 2

    RowLayout {
        width: parent.width
        height: Theme.control
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: row.label
            elide: Text.ElideRight
            color: row.taken ? Theme.text : Theme.text3
            font.weight: row.isSet && row.taken ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        ToolButton {
            objectName: "reset"
            visible: row.isSet
            text: qsTr("Reset %1: it is not sent").arg(row.label)
            icon.source: Theme.iconUrl("close")
            onClicked: row.edited("")
        }
        Caption {
            objectName: "usual"
            visible: !row.isSet && row.usual !== ""
            text: row.usual
            font.family: row.isChoice ? Application.font.family : Theme.fixedFamily
            Accessible.ignored: true
        }
        TextField {
            id: field

            objectName: "field"
            visible: !row.isChoice
            Layout.preferredWidth: Theme.sized(row.kind === ParametersModel.Text ? 150 : 104)
            enabled: row.taken || row.isSet
            placeholderText: row.unsetText
            horizontalAlignment: row.kind === ParametersModel.Text ? Text.AlignLeft : Text.AlignRight
            font.family: Theme.fixedFamily
            inputMethodHints: row.kind === ParametersModel.Text ? Qt.ImhNone : Qt.ImhFormattedNumbersOnly
            invalid: row.problem !== ""
            Accessible.name: row.label
            Accessible.description: row.problem || row.note || row.unsetWords
            onTextEdited: row.edited(text)
            onEditingFinished: text = row.text

            Binding on text {
                when: !field.activeFocus
                value: row.text
                restoreMode: Binding.RestoreNone
            }
        }
        ChoiceBox {
            id: choice

            objectName: "choice"
            visible: row.isChoice
            Layout.preferredWidth: Theme.sized(124)
            enabled: row.taken || row.isSet
            texts: row.none.concat(row.values)
            chosen: row.text === "" ? 0 : row.values.indexOf(row.text) + 1
            Accessible.name: row.label
            Accessible.description: row.note || row.unsetWords
            onActivated: index => row.edited(index === 0 ? "" : row.values[index - 1])
        }
    }
    Slider {
        id: slider

        objectName: "slider"
        width: parent.width
        visible: row.slides && row.taken
        from: row.from
        to: row.to
        stepSize: row.step
        snapMode: Slider.SnapAlways
        shown: row.isSet
        placed: row.isSet || row.usual !== ""
        Accessible.name: row.label
        Accessible.description: placed ? "" : row.unsetText
        onMoved: row.moved(value)

        Binding on value {
            when: !slider.pressed
            value: row.isSet || row.usual !== "" ? row.number : row.from
            restoreMode: Binding.RestoreNone
        }
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: row.problem || row.note
        color: row.problem !== "" ? Theme.danger : row.isSet ? Theme.warning : Theme.text3
        Accessible.role: row.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
