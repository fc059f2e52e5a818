// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// How far the list goes, and what it passes by.
Item {
    id: foot

    required property RequestsModel list

    implicitHeight: Theme.sized(30)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2

        Caption {
            Layout.fillWidth: true
            color: foot.list.problem !== "" ? Theme.warning : Theme.text3
            text: foot.list.problem !== "" ? foot.list.problem
                : foot.list.passedBy > 0
                    ? qsTr("%n more ended than fit in here one by one; they are kept.", "", foot.list.passedBy)
                : qsTr("%n request(s) listed", "", foot.list.count)
        }
        Rectangle {
            width: 7
            height: 7
            radius: 4
            color: foot.list.following ? Theme.success : Theme.lineStrong
        }
        Caption {
            text: foot.list.following ? qsTr("live") : qsTr("paused")
        }
        ToolButton {
            text: qsTr("Read anew")
            icon.source: Theme.iconUrl("retry")
            onClicked: foot.list.reload()
        }
    }
}
