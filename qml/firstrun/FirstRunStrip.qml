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
Rectangle {
    id: strip

    required property ProviderListModel providers
    property string notice: ""
    signal simulatorRequested

    implicitHeight: column.implicitHeight + 2 * Theme.space4
    color: Theme.background

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    ColumnLayout {
        id: column

        x: Theme.space4
        y: Theme.space4
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space3

        RowLayout {
            spacing: Theme.space3

            ColumnLayout {
                spacing: 2

                Label {
                    text: qsTr("Add a key to begin")
                    font.pixelSize: Theme.fontAnswer
                    font.weight: Font.DemiBold
                }
                Caption {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    text: strip.providers.keychainWorks
                        ? qsTr("Keys go to the system keychain, never into a file of Sluice.")
                        : qsTr("No keychain service answers: a key pasted here is kept for this run only.")
                    color: strip.providers.keychainWorks ? Theme.text3 : Theme.warning
                }
            }
            Button {
                text: qsTr("Try the simulator")
                highlighted: true
                onClicked: strip.simulatorRequested()
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: strip.width > 640 ? 2 : 1
            columnSpacing: Theme.space5
            rowSpacing: Theme.space3

            Repeater {
                model: strip.providers

                ProviderKeyField {
                    Layout.fillWidth: true
                    onSaveRequested: key => strip.providers.saveKey(providerId, key)
                    onForgetRequested: strip.providers.forgetKey(providerId)
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: strip.notice
            color: Theme.warning
            wrapMode: Text.Wrap
        }
    }
    Connections {
        target: strip.providers
        function onNotice(text: string): void {
            strip.notice = text;
        }
    }
}
