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

    required property AppModel app
    readonly property ProviderListModel providers: app.providers
    property string notice: ""
    /// A key is being tested: what comes of it is read here before the panes take the page's place.
    property bool held: false
    signal simulatorRequested
    signal pageRequested(string address)

    title: qsTr("Add a key to begin")
    onPageRequested: address => Qt.openUrlExternally(address)
    maximum: Theme.welcomeMaximum

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
            required property string keyPage
            required property bool fixed
            required property bool testable
            required property bool testing
            required property string testText
            required property bool testFailed

            width: parent ? parent.width : 0

            ProviderKeyField {
                width: parent.width
                providerId: card.providerId
                name: card.name
                keyText: card.keyText
                variable: card.variable
                prefix: card.prefix
                hasKey: card.hasKey
                keyPage: card.keyPage
                fixed: card.fixed
                testable: card.testable
                testing: card.testing
                testText: card.testText
                testFailed: card.testFailed
                onSaveRequested: key => {
                    first.notice = "";
                    first.providers.saveKey(card.providerId, key);
                }
                onTestRequested: {
                    first.held = true;
                    first.providers.test(card.providerId);
                }
                onPageRequested: address => first.pageRequested(address)
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
                onClicked: {
                    first.held = false;
                    first.app.trySimulator();
                    first.simulatorRequested();
                }
            }
        }
    }
    Card {
        width: parent.width
        visible: found.any

        KeyOffers {
            id: found

            width: parent.width
            offers: first.app.settingsPage.keyOffers
        }
    }
    Button {
        objectName: "endFirstRun"
        visible: first.held && first.providers.anyKey
        text: qsTr("To the playground")
        highlighted: true
        onClicked: first.held = false
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
    Connections {
        target: first.app.playground
        function onEmptyChanged(): void {
            first.held = false;
        }
    }
}
