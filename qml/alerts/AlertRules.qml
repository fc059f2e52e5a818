// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What is watched.
Card {
    id: card

    required property AlertsModel alerts
    signal editRequested(string name)
    signal removeRequested(string name)

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Rules")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Button {
            objectName: "newAlertRule"
            text: qsTr("New rule…")
            onClicked: card.editRequested("")
        }
    }
    Repeater {
        model: card.alerts.rules

        AlertRow {
            required property var modelData

            width: parent ? parent.width : 0
            name: modelData.name
            about: modelData.kind + " · " + modelData.severity
            problem: modelData.problem
            silence: modelData.silence
            untold: modelData.untold
            action: modelData.silence === "" ? qsTr("Silence for a day") : qsTr("Tell again")
            onActed: card.alerts.silence(name, modelData.silence === "" ? 24 : 0)
            onEditRequested: card.editRequested(name)
            onRemoveRequested: card.removeRequested(name)
        }
    }
}
