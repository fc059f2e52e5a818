// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One request in full.
FocusScope {
    id: panel

    required property RequestDetail detail
    signal closeRequested
    signal settingsRequested

    function takeFocus(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    component Heading: Label {
        width: parent ? parent.width : 0
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
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
            text: panel.detail.asked
            elide: Text.ElideMiddle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Label {
            text: panel.detail.status
            color: panel.detail.failed ? Theme.danger : panel.detail.stopped ? Theme.text2 : Theme.success
        }
        ToolButton {
            id: back

            objectName: "closeRequest"
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
            width: Math.min(view.width - 2 * Theme.space4, Theme.pageMaximum)
            spacing: Theme.space3

            RowLayout {
                width: parent.width
                spacing: Theme.space2

                Caption {
                    Layout.fillWidth: true
                    text: panel.detail.requestId
                    font.family: Theme.fixedFamily
                    elide: Text.ElideMiddle
                }
                CopyButton {
                    Accessible.name: qsTr("Copy the request's id")
                    onClicked: panel.detail.copyId()
                }
            }
            RequestError {
                width: parent.width
                visible: text !== ""
                text: panel.detail.errorText
            }
            RequestPhases {
                width: parent.width
                detail: panel.detail
            }
            PairGrid {
                width: parent.width
                pairs: panel.detail.facts
            }
            Heading {
                visible: attempts.pairs.length > 0
                text: qsTr("Attempts")
            }
            PairGrid {
                id: attempts

                width: parent.width
                visible: pairs.length > 0
                fixedNames: true
                pairs: panel.detail.attempts
            }
            Heading {
                visible: panel.detail.dropped.length > 0
                text: qsTr("Not sent on")
            }
            Label {
                width: parent.width
                visible: panel.detail.dropped.length > 0
                wrapMode: Text.Wrap
                color: Theme.text2
                text: Array.from(panel.detail.dropped).join(", ")
            }
            RequestTexts {
                width: parent.width
                detail: panel.detail
                onSettingsRequested: panel.settingsRequested()
            }
        }
    }
}
