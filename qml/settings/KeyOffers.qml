// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Keys that are on this machine already: where each was found, and a button that takes it over.
Column {
    id: view

    required property KeyOffersModel offers

    /// There are some, or somewhere to look for them.
    readonly property bool any: found.count > 0 || offers.places !== ""

    visible: any
    spacing: Theme.space1

    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: qsTr("Keys on this machine")
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Button {
            objectName: "lookForKeys"
            visible: view.offers.places !== ""
            enabled: !view.offers.looking
            text: view.offers.looking ? qsTr("Looking…") : qsTr("Look in tools' files")
            onClicked: view.offers.search()
        }
    }
    Caption {
        width: parent.width
        visible: view.offers.places !== ""
        wrapMode: Text.Wrap
        text: qsTr("Reads, and only when asked, what these keep: %1.").arg(view.offers.places)
    }
    Repeater {
        id: found

        model: view.offers

        RowLayout {
            id: row

            required property int index
            required property string name
            required property string masked
            required property string place
            required property bool inUse

            width: parent ? parent.width : 0
            spacing: Theme.space2

            Label {
                text: row.name
            }
            Caption {
                Layout.fillWidth: true
                elide: Text.ElideMiddle
                text: row.inUse ? qsTr("%1, from %2, in use and kept nowhere").arg(row.masked).arg(row.place)
                                : qsTr("%1, from %2").arg(row.masked).arg(row.place)
            }
            Button {
                objectName: "takeKey"
                text: row.inUse ? qsTr("Keep") : qsTr("Use")
                Accessible.name: row.inUse ? qsTr("Keep the key for %1 from %2 in the keychain").arg(row.name).arg(row.place)
                                           : qsTr("Use the key for %1 from %2").arg(row.name).arg(row.place)
                onClicked: view.offers.adopt(row.index)
            }
        }
    }
    Caption {
        width: parent.width
        visible: view.offers.looked && !view.offers.looking && found.count === 0
        text: qsTr("No other key of these providers was found.")
    }
}
