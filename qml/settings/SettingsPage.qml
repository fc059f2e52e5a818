// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Keys and looks.
ScrollPage {
    id: page

    required property AppModel app
    property string notice: ""

    title: qsTr("Settings")

    Card {
        width: parent.width
        spacing: Theme.space4

        Label {
            text: qsTr("Provider keys")
            font.weight: Font.DemiBold
        }
        Repeater {
            model: page.app.providers

            ProviderKeyField {
                width: parent ? parent.width : 0
                onSaveRequested: key => page.app.providers.saveKey(providerId, key)
                onForgetRequested: page.app.providers.forgetKey(providerId)
            }
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            visible: text !== ""
            color: Theme.warning
            text: page.app.providers.problems
        }
        Label {
            width: parent.width
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontControl - 1
            color: page.app.providers.keychainWorks ? Theme.text3 : Theme.warning
            text: page.notice !== "" ? page.notice
                : page.app.providers.keychainWorks
                    ? qsTr("Keys go to the system keychain, never into a file of Sluice.")
                    : qsTr("No keychain service answers: a key pasted here is kept for this run only.")
        }
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.app.localServers)
                setSource("LocalServersCard.qml", { servers: page.app.localServers });
        }
    }
    Card {
        width: parent.width

        RowLayout {
            width: parent.width

            Label {
                Layout.fillWidth: true
                text: qsTr("Colours")
                font.weight: Font.DemiBold
            }
            ComboBox {
                textRole: "text"
                model: ListModel {
                    id: schemes

                    Component.onCompleted: {
                        append({ text: qsTr("As the system") });
                        append({ text: qsTr("Light") });
                        append({ text: qsTr("Dark") });
                    }
                }
                currentIndex: page.app.scheme
                Accessible.name: qsTr("Colours")
                onActivated: index => page.app.scheme = index
            }
        }
    }
    Connections {
        target: page.app.providers
        function onNotice(text: string): void {
            page.notice = text;
        }
    }
}
