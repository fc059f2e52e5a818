// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What went wrong in a pane and what can be done about it.
Rectangle {
    id: card

    required property ErrorCardModel error
    property bool mayRetry: true
    signal retryRequested
    signal removeRequested
    signal editKeyRequested
    signal pickModelRequested
    signal modelChosen(string name)

    implicitHeight: column.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusCard
    color: Theme.dangerSurface
    border.width: Theme.hairline
    border.color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: error.title

    ColumnLayout {
        id: column

        x: Theme.space3
        y: Theme.space3
        width: parent.width - 2 * Theme.space3
        spacing: Theme.space2

        RowLayout {
            spacing: Theme.space2

            Icon {
                icon: "warning"
                color: Theme.danger
            }
            Label {
                Layout.fillWidth: true
                text: card.error.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.error.message
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 8
            elide: Text.ElideRight
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space1
            visible: card.error.suggestions.length > 0

            Repeater {
                model: card.error.suggestions

                Button {
                    required property string modelData

                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: modelData
                    onClicked: card.modelChosen(modelData)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            RingCountdown {
                visible: card.error.waiting
                progress: card.error.waitProgress
                seconds: card.error.secondsLeft
            }
            Button {
                visible: card.mayRetry
                text: qsTr("Retry")
                icon.source: Theme.iconUrl("retry")
                enabled: !card.error.waiting
                onClicked: card.retryRequested()
            }
            Button {
                visible: card.error.action === ErrorCardModel.RemoveSetting
                text: qsTr("Remove and retry")
                onClicked: card.removeRequested()
            }
            Button {
                visible: card.error.action === ErrorCardModel.EditKey
                text: qsTr("Edit key")
                icon.source: Theme.iconUrl("key")
                onClicked: card.editKeyRequested()
            }
            Button {
                visible: card.error.action === ErrorCardModel.PickModel
                text: qsTr("Pick another model")
                onClicked: card.pickModelRequested()
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.error.detail
            font.family: Theme.fixedFamily
            wrapMode: Text.WrapAnywhere // a request's id is copied whole
        }
    }
}
