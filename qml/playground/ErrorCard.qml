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
MarkedCard {
    id: card

    required property ErrorCardModel error
    property bool mayRetry: true
    signal retryRequested
    signal removeRequested
    signal editKeyRequested(string provider)
    signal networkRequested
    signal pickModelRequested
    signal modelChosen(string name)

    implicitHeight: column.implicitHeight + 2 * Theme.space3
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

            // What helps most comes first.
            Button {
                objectName: "removeSetting"
                visible: card.error.action === ErrorCardModel.RemoveSetting
                text: qsTr("Remove and retry")
                onClicked: card.removeRequested()
            }
            Button {
                objectName: "editKey"
                visible: card.error.action === ErrorCardModel.EditKey
                text: qsTr("Edit key")
                icon.source: Theme.iconUrl("key")
                onClicked: card.editKeyRequested(card.error.providerId)
            }
            Button {
                objectName: "pickAnother"
                visible: card.error.action === ErrorCardModel.PickModel
                text: qsTr("Pick another model")
                onClicked: card.pickModelRequested()
            }
            RingCountdown {
                visible: card.error.waiting
                progress: card.error.waitProgress
                seconds: card.error.secondsLeft
            }
            Button {
                objectName: "retry"
                visible: card.mayRetry
                text: qsTr("Retry")
                icon.source: Theme.iconUrl("retry")
                enabled: !card.error.waiting
                onClicked: card.retryRequested()
            }
            Button {
                objectName: "networkSettings"
                visible: card.error.action === ErrorCardModel.NetworkSettings
                text: qsTr("Network settings")
                icon.source: Theme.iconUrl("settings")
                onClicked: card.networkRequested()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space1
            visible: card.error.detail !== ""

            TextEdit {
                objectName: "errorDetail"
                Layout.fillWidth: true
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                text: card.error.detail
                color: Theme.text3
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.fontCaption
                wrapMode: TextEdit.WrapAnywhere // a request's id is copied whole
                Accessible.role: Accessible.StaticText
                Accessible.name: text

                FocusRing {
                    anchors.margins: -2
                    shown: parent.activeFocus
                }
            }
            CopyButton {
                objectName: "copyRequestId"
                Layout.alignment: Qt.AlignTop
                visible: card.error.requestId !== ""
                Accessible.name: qsTr("Copy the request's id")
                onClicked: card.error.copyRequestId()
            }
        }
    }
}
