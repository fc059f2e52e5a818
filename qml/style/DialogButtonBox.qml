// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.DialogButtonBox {
    id: control

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.control + topPadding + bottomPadding
    spacing: Theme.space2
    padding: Theme.space4
    topPadding: 0
    alignment: Qt.AlignRight
    delegate: Button {
        highlighted: DialogButtonBox.buttonRole === 0 // AcceptRole, whose name the tools do not find here
    }

    contentItem: ListView {
        implicitWidth: contentWidth
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        interactive: false
    }
}
