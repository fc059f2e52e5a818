// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Shown while no provider can be asked: keys go in here, or the simulator stands in.
ScrollPage {
    id: first

    required property ProviderListModel providers
    property string notice: ""
    signal simulatorRequested

    title: qsTr("Add a key to begin")
    maximum: 640

    Repeater {
        model: first.providers

        Card {
            id: card

            required property string providerId
            required property string name
            required property string keyText
            required property string variable
            required property string prefix
            required property bool hasKey
            required property bool fixed

            width: parent ? parent.width : 0

            ProviderKeyField {
                width: parent.width
                providerId: card.providerId
                name: card.name
                keyText: card.keyText
                variable: card.variable
                prefix: card.prefix
                hasKey: card.hasKey
                fixed: card.fixed
                onSaveRequested: key => {
                    first.notice = "";
                    first.providers.saveKey(card.providerId, key);
                }
                onForgetRequested: forget.ask(card.providerId, card.name)
            }
        }
    }
    Card {
        width: parent.width

        RowLayout {
            width: parent.width
            spacing: Theme.space3

            ColumnLayout {
                spacing: 2

                Label {
                    text: qsTr("Simulator")
                    font.weight: Font.DemiBold
                }
                Caption {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    text: qsTr("Everything works, without a key and without a network; the answers are made up.")
                }
            }
            Button {
                objectName: "trySimulator"
                text: qsTr("Try the simulator")
                highlighted: true
                onClicked: first.simulatorRequested()
            }
        }
    }
    KeychainNote {
        width: parent.width
        providers: first.providers
        notice: first.notice
    }
    ForgetDialog {
        id: forget

        providers: first.providers
    }
    Connections {
        target: first.providers
        function onNotice(text: string): void {
            first.notice = text;
        }
    }
}
