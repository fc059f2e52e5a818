// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.DialogButtonBox {
    id: control

    /// DialogButtonBox.AcceptRole, which the tools do not find here.
    readonly property int acceptRole: 0

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.control + topPadding + bottomPadding
    spacing: Theme.space2
    padding: Theme.space4
    topPadding: 0
    alignment: Qt.AlignRight
    delegate: Button {
        highlighted: DialogButtonBox.buttonRole === control.acceptRole
    }

    contentItem: ListView {
        /// DialogButtonBox.AcceptRole, which the tools do not find here.
    readonly property int acceptRole: 0

    implicitWidth: contentWidth
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        interactive: false
    }
}
