// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What a model can do: lit when it can, a dash when nobody says.
Row {
    id: glyphs

    required property int tools
    required property int json
    required property int vision
    required property int reasoning

    spacing: Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: word(tools, qsTr("tools")) + word(json, qsTr("JSON")) + word(vision, qsTr("vision"))
        + word(reasoning, qsTr("reasoning"))

    function word(known: int, name: string): string {
        return known === ModelPickerModel.Yes ? name + " " : "";
    }

    component Glyph: Item {
        id: glyph

        required property string icon
        required property int known
        required property string meaning

        implicitWidth: Theme.icon + 2
        implicitHeight: Theme.icon + 2

        Icon {
            anchors.centerIn: parent
            icon: glyph.icon
            size: 14
            visible: glyph.known !== ModelPickerModel.Unknown
            color: Theme.text
            opacity: glyph.known === ModelPickerModel.Yes ? 1 : 0.18
        }
        Caption {
            anchors.centerIn: parent
            visible: glyph.known === ModelPickerModel.Unknown
            text: "–"
        }
        Tip {
            text: glyph.known === ModelPickerModel.Yes ? glyph.meaning
                : glyph.known === ModelPickerModel.No ? qsTr("%1: no").arg(glyph.meaning)
                : qsTr("%1: not known").arg(glyph.meaning)
        }
    }

    Glyph {
        icon: "tools"
        known: glyphs.tools
        meaning: qsTr("Calls tools")
    }
    Glyph {
        icon: "json"
        known: glyphs.json
        meaning: qsTr("Answers in JSON")
    }
    Glyph {
        icon: "vision"
        known: glyphs.vision
        meaning: qsTr("Sees images")
    }
    Glyph {
        icon: "reasoning"
        known: glyphs.reasoning
        meaning: qsTr("Thinks first")
    }
}
