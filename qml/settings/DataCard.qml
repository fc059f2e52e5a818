// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What is kept of requests, for how long, and what can be done with all of it.
Card {
    id: card

    required property DataModel model

    /// Where texts of requests are chosen to be kept.
    readonly property alias texts: capture

    SectionTitle {
        text: qsTr("Data")
    }
    SettingRow {
        name: qsTr("Texts of requests")
        hint: qsTr("What was asked and answered, up to 1 MiB each, with keys masked. Needed to read a request later and to open it in the playground.")

        ChoiceBox {
            id: capture

            objectName: "capture"
            width: Theme.sized(200)
            enabled: card.model.available
            texts: [qsTr("Not kept"), qsTr("Kept of failures"), qsTr("Kept")]
            chosen: card.model.capture
            Accessible.name: qsTr("Texts of requests")
            onActivated: index => card.model.capture = index
        }
    }
    NumberRow {
        objectName: "keepDays"
        enabled: card.model.available
        name: qsTr("Days to keep requests")
        hint: qsTr("0: without an end")
        value: card.model.days
        most: 36500
        onEntered: value => card.model.days = value
    }
    NumberRow {
        enabled: card.model.available
        name: qsTr("Most requests")
        hint: qsTr("The oldest go first. 0: without an end")
        value: card.model.requests
        most: 1000000000
        onEntered: value => card.model.requests = value
    }
    NumberRow {
        enabled: card.model.available
        name: qsTr("Most text, in MiB")
        value: card.model.textSize
        most: 1000000
        onEntered: value => card.model.textSize = value
    }
    Caption {
        width: parent.width
        text: qsTr("%1, %2").arg(card.model.place).arg(card.model.size)
        elide: Text.ElideMiddle
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        Button {
            objectName: "backUp"
            enabled: !card.model.busy
            text: qsTr("Back up now")
            onClicked: card.model.backUp()
        }
        Button {
            enabled: !card.model.busy
            text: qsTr("Export the requests")
            onClicked: card.model.exportAll()
        }
        Button {
            enabled: !card.model.busy
            text: qsTr("Delete all requests…")
            onClicked: confirm.open()
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: card.model.failed ? Theme.danger : Theme.text2
        text: card.model.busy ? qsTr("Working…") : card.model.notice
        Accessible.role: card.model.failed ? Accessible.AlertMessage : Accessible.StaticText
    }
    ConfirmDialog {
        id: confirm

        title: qsTr("Delete all requests?")
        text: qsTr("All records of requests and their texts go for good. Sessions, keys and what they spent stay.")
        action: qsTr("Delete")
        onAccepted: card.model.deleteAll()
    }
}
