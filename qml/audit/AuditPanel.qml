// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One row of the log in full: who did it, what was there before and what is there then.
FocusScope {
    id: panel

    required property AuditModel model
    signal closeRequested

    function takeFocus(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space4
        anchors.rightMargin: Theme.space2
        height: Theme.sized(44)
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: panel.model.shownTitle
            elide: Text.ElideMiddle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        ToolButton {
            id: back

            objectName: "closeAudit"
            text: qsTr("Close")
            icon.source: Theme.iconUrl("close")
            onClicked: panel.closeRequested()
        }
    }
    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        contentWidth: width
        contentHeight: column.height + Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: Theme.space4
            width: Math.min(view.width - 2 * Theme.space4, 720)
            spacing: Theme.space3

            PairGrid {
                width: parent.width
                pairs: panel.model.facts
            }
            CodeBox {
                width: parent.width
                visible: code !== ""
                language: qsTr("before")
                code: panel.model.before
                onCopyRequested: panel.model.copyBefore()
            }
            CodeBox {
                width: parent.width
                visible: code !== ""
                language: qsTr("after")
                code: panel.model.after
                onCopyRequested: panel.model.copyAfter()
            }
        }
    }
}
