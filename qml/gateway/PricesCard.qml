// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What the user says models cost.
Card {
    id: card

    required property PricesModel prices

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Own prices")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Button {
            objectName: "newPrice"
            text: qsTr("New price…")
            onClicked: form.ask("", "", "", "")
        }
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: qsTr("They count in place of those of the list, for costs and budgets. US dollars per million tokens.")
    }
    Repeater {
        model: card.prices

        RowLayout {
            id: row

            required property string name
            required property string input
            required property string cached
            required property string output
            required property string text

            width: parent ? parent.width : 0
            spacing: Theme.space2

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideMiddle
            }
            Caption {
                text: row.text
                color: Theme.text2
            }
            Button {
                text: qsTr("Edit…")
                Accessible.name: qsTr("Edit the price of %1").arg(row.name)
                onClicked: form.ask(row.name, row.input, row.cached, row.output)
            }
            Button {
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove the price of %1").arg(row.name)
                onClicked: card.prices.remove(row.name)
            }
        }
    }
    RowLayout {
        width: parent.width
        visible: card.prices.removed !== ""
        spacing: Theme.space2

        Caption {
            Layout.fillWidth: true
            text: qsTr("The price of %1 is removed.").arg(card.prices.removed)
            elide: Text.ElideMiddle
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            objectName: "undoPrice"
            text: qsTr("Undo")
            Accessible.name: qsTr("Bring the price of %1 back").arg(card.prices.removed)
            onClicked: card.prices.undoRemove()
        }
    }
    Label {
        width: parent.width
        visible: text !== "" && !form.visible
        text: card.prices.problem
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    PriceDialog {
        id: form

        prices: card.prices
    }
}
