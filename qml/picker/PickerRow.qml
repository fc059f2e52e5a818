// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui

/// One model of the picker.
ItemDelegate {
    id: row

    required property int index
    required property string name
    required property string label
    required property string context
    required property string output
    required property string inputPrice
    required property string outputPrice
    required property string ttft
    required property string rate
    required property int tools
    required property int json
    required property int vision
    required property int reasoning
    required property bool starred
    required property bool typed
    property bool chosen: false
    /// The figures there is room for.
    property var shown: [0, 1, 2, 3, 4, 5]
    readonly property list<string> figures: [context, output, inputPrice, outputPrice, ttft, rate]
    /// The first row of a section carries its name.
    readonly property string heading: ListView.section !== ListView.previousSection ? ListView.section : ""
    readonly property int headingHeight: heading === "" ? 0 : Theme.sized(28)
    signal starRequested

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: Theme.rowHeight + headingHeight
    topInset: headingHeight
    topPadding: headingHeight
    // The scroll bar lies over it.
    leftPadding: Theme.mirrored ? Theme.space4 : Theme.space2
    rightPadding: Theme.mirrored ? Theme.space2 : Theme.space4
    bottomPadding: 0
    highlighted: ListView.isCurrentItem
    Accessible.name: name
    Accessible.description: qsTr("Context %1, output %2, price in %3, out %4, first token after %5, %6 tokens a second")
        .arg(context).arg(output).arg(inputPrice).arg(outputPrice).arg(ttft).arg(rate)

    Caption {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        y: Theme.space2
        visible: row.heading !== ""
        text: row.heading
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    contentItem: RowLayout {
        spacing: Theme.space2

        ToolButton {
            visible: !row.typed
            focusPolicy: Qt.NoFocus
            text: row.starred ? qsTr("Take the star away") : qsTr("Star")
            icon.source: Theme.iconUrl(row.starred ? "star-filled" : "star")
            icon.color: row.starred ? Theme.warning : Theme.text3
            onClicked: row.starRequested()
        }
        Label {
            Layout.fillWidth: true
            text: row.typed ? qsTr("Use “%1”").arg(row.name) : row.label
            elide: Text.ElideMiddle
            font.weight: row.chosen ? Font.DemiBold : Font.Normal
            color: row.chosen ? Theme.accentText : Theme.text
        }
        Repeater {
            model: 6

            Label {
                required property int index

                Layout.preferredWidth: Theme.sized(54)
                visible: !row.typed && row.shown.indexOf(index) >= 0
                text: row.figures[index]
                horizontalAlignment: Text.AlignRight
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.fontControl - 1
                color: Theme.text2
            }
        }
        PickerGlyphs {
            visible: !row.typed
            tools: row.tools
            json: row.json
            vision: row.vision
            reasoning: row.reasoning
        }
    }
}
