// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// How the window looks and which language it speaks.
Card {
    id: card

    required property LookModel look

    component Choice: SettingRow {
        id: choice

        required property var texts
        required property int chosen
        signal picked(index: int)

        ChoiceBox {
            width: Theme.sized(200)
            texts: choice.texts
            chosen: choice.chosen
            Accessible.name: choice.name
            onActivated: index => choice.picked(index)
        }
    }

    SectionTitle {
        text: qsTr("Look")
    }
    Choice {
        name: qsTr("Colours")
        texts: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        chosen: card.look.scheme
        onPicked: index => card.look.scheme = index
    }
    Choice {
        name: qsTr("Size")
        texts: card.look.sizes
        chosen: card.look.size
        onPicked: index => card.look.size = index
    }
    Choice {
        name: qsTr("Language")
        texts: card.look.languages
        chosen: card.look.language
        onPicked: index => card.look.language = index
    }
    SettingRow {
        name: qsTr("Reduced motion")
        hint: qsTr("Nothing glides or fades.")

        Switch {
            objectName: "reducedMotion"
            checked: card.look.reducedMotion
            Accessible.name: qsTr("Reduced motion")
            onToggled: card.look.reducedMotion = checked
        }
    }
}
