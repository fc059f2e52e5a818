// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// How the window looks and which language it speaks.
Card {
    id: card

    required property AppModel app

    component Choice: RowLayout {
        id: choice

        required property string name
        required property var texts
        required property int chosen
        signal picked(index: int)

        width: parent ? parent.width : 0
        spacing: Theme.space3

        Label {
            Layout.fillWidth: true
            text: choice.name
            elide: Text.ElideRight
            font.weight: Font.DemiBold
        }
        ChoiceBox {
            Layout.preferredWidth: 200
            texts: choice.texts
            chosen: choice.chosen
            Accessible.name: choice.name
            onActivated: index => choice.picked(index)
        }
    }

    Choice {
        name: qsTr("Colours")
        texts: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        chosen: card.app.scheme
        onPicked: index => card.app.scheme = index
    }
    Choice {
        name: qsTr("Language")
        texts: card.app.languages
        chosen: card.app.language
        onPicked: index => card.app.language = index
    }
}
