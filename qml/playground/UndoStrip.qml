// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// One line above the composer: what has happened and, perhaps, what can be done about it. Goes by itself, unless it is
/// pointed at or has the keyboard.
Item {
    id: strip

    property string text: ""
    property string action: ""
    property bool shown: false
    signal acted

    function show(): void {
        shown = text !== "";
        goes.restart();
    }

    implicitHeight: shown ? Math.max(Theme.control, said.implicitHeight) + Theme.space2 : 0
    visible: shown
    onTextChanged: show()

    Timer {
        id: goes

        interval: 10000
        running: strip.shown && !hover.hovered && !act.activeFocus
        onTriggered: strip.shown = false
    }
    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.raised
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.space2

        Label {
            id: said

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(words.advanceWidth + 1, strip.width - (act.visible ? act.width + Theme.space2 : 0) - 2 * Theme.space2)
            text: strip.text
            color: Theme.text2
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage

            TextMetrics {
                id: words

                font: said.font
                text: said.text
            }
            Tip {
                text: hovered && said.truncated ? said.text : ""
            }
        }
        Button {
            id: act

            anchors.verticalCenter: parent.verticalCenter
            visible: strip.action !== ""
            text: strip.action
            flat: true
            onClicked: strip.acted()
        }
    }
}
