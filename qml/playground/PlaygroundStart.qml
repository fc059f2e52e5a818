// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What all panes say together before the first answer, with prompts to begin with.
Rectangle {
    id: start

    signal promptChosen(string prompt)

    color: Theme.surface

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space5, 560)
        spacing: Theme.space2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: "playground"
            size: 28
            color: Theme.text3
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.text2
            text: qsTr("Write a prompt below. Every pane answers it at the same time.")
        }
        Item {
            width: 1
            height: Theme.space2
        }
        Repeater {
            model: [
                qsTr("Explain how a TLS handshake works, in five steps."),
                qsTr("Write a Python function that merges overlapping intervals, with tests."),
                qsTr("Compare SQLite and PostgreSQL for a desktop program, as a table.")
            ]

            Button {
                id: example

                required property string modelData

                objectName: "examplePrompt"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                text: modelData
                Accessible.description: qsTr("Puts this prompt into the field below")
                onClicked: start.promptChosen(modelData)
                // Whole in every language.
                contentItem: Label {
                    text: example.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
