// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Where the configuration says that keys are kept, and whether they could be read.
Card {
    id: card

    required property SecretsModel secrets

    visible: secrets.count > 0

    RowLayout {
        width: parent.width

        Label {
            Layout.fillWidth: true
            text: qsTr("Secrets")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Button {
            objectName: "refreshSecrets"
            text: qsTr("Read again")
            onClicked: card.secrets.refresh()
        }
    }
    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: qsTr("Kept elsewhere, where the configuration says. Values are never shown.")
    }
    Repeater {
        model: card.secrets

        ColumnLayout {
            id: row

            required property string name
            required property string text
            required property bool troubled

            width: parent ? parent.width : 0
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideMiddle
            }
            Caption {
                Layout.fillWidth: true
                text: row.text
                color: row.troubled ? Theme.danger : Theme.text2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
}
