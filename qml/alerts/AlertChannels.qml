// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Who is told, and when only of what is critical.
Card {
    id: card

    required property AlertsModel alerts
    signal editRequested(string name)
    signal removeRequested(string name)

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Channels")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Button {
            objectName: "newAlertChannel"
            text: qsTr("New channel…")
            onClicked: card.editRequested("")
        }
    }
    Repeater {
        model: card.alerts.channels

        AlertRow {
            required property var modelData

            width: parent ? parent.width : 0
            name: modelData.name
            about: modelData.kind
            problem: modelData.problem
            action: modelData.testable ? qsTr("Test") : ""
            onActed: card.alerts.testChannel(name)
            onEditRequested: card.editRequested(name)
            onRemoveRequested: card.removeRequested(name)
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: qsTr("Quiet hours, with only what is critical told at once")
            wrapMode: Text.Wrap
            color: Theme.text2
        }
        TextField {
            id: from

            objectName: "quietFrom"
            Layout.preferredWidth: Theme.sized(80)
            text: card.alerts.quietFrom
            placeholderText: "22:00"
            Accessible.name: qsTr("Quiet from")
            onAccepted: quiet.clicked()
        }
        Label {
            text: "–"
            Accessible.ignored: true
        }
        TextField {
            id: to

            objectName: "quietTo"
            Layout.preferredWidth: Theme.sized(80)
            text: card.alerts.quietTo
            placeholderText: "07:00"
            Accessible.name: qsTr("Quiet until")
            onAccepted: quiet.clicked()
        }
        Button {
            id: quiet

            text: qsTr("Set")
            enabled: from.text !== card.alerts.quietFrom || to.text !== card.alerts.quietTo
            Accessible.name: qsTr("Set the quiet hours")
            onClicked: card.alerts.setQuiet(from.text, to.text)
        }
    }
}
