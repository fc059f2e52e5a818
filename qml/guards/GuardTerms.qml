// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style

/// Several lines of text under a label.
ColumnLayout {
    id: field

    required property string label
    property alias text: area.text
    signal edited(string text)

    spacing: Theme.space1

    Label {
        text: field.label
        color: Theme.text2
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 96
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: area.activeFocus ? Theme.accent : Theme.line

        Flickable {
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}

            TextArea.flickable: TextArea {
                id: area

                objectName: "guardTerms"
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.fontControl
                wrapMode: TextEdit.NoWrap
                Accessible.name: field.label
                onTextChanged: field.edited(text)
            }
        }
    }
}
