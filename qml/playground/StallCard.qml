// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// Says that nothing has come for a while, although the connection stands.
MarkedCard {
    id: card

    signal waitRequested
    signal stopRequested

    implicitHeight: row.implicitHeight + 2 * Theme.space2
    surface: Theme.warningSurface
    tone: Theme.warning

    RowLayout {
        id: row

        x: Theme.space3
        y: Theme.space2
        width: parent.width - 2 * Theme.space3
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: qsTr("No data for 15 s")
            wrapMode: Text.Wrap
        }
        Button {
            text: qsTr("Wait")
            onClicked: card.waitRequested()
        }
        Button {
            text: qsTr("Stop")
            onClicked: card.stopRequested()
        }
    }
}
