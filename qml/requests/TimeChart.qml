// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One figure over time, as columns.
Card {
    id: card

    required property RequestChart chart
    required property var times
    /// The column under the pointer; -1: none.
    readonly property int pointed: !hover.hovered || chart.tips.length === 0 ? -1
        : Math.min(chart.tips.length - 1, Math.floor(placeOf(hover.point.position.x) * chart.tips.length))

    /// Where a place across the plot stands in time, 0 to 1.
    function placeOf(x: real): real {
        const part = Math.max(0, Math.min(0.999, x / plot.width));
        return Theme.mirrored ? 0.999 - part : part;
    }

    spacing: Theme.space2

    Item {
        width: parent.width
        implicitHeight: name.implicitHeight

        Label {
            id: name

            anchors.left: parent.left
            anchors.right: values.left
            text: card.chart.title
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Caption {
            id: values

            anchors.right: parent.right
            anchors.baseline: name.baseline
            text: card.chart.top
            font.family: Theme.fixedFamily
        }
    }
    Item {
        id: plot

        width: parent.width
        height: 110
        Accessible.role: Accessible.Chart
        Accessible.name: card.chart.title
        Accessible.description: card.chart.empty ? qsTr("Nothing was measured in this time.")
                                                 : card.chart.tips[card.chart.tips.length - 1]

        Repeater {
            model: 3

            Rectangle {
                required property int index

                y: index * (plot.height - 1) / 2
                width: plot.width
                height: Theme.hairline
                color: Theme.line
            }
        }
        Row {
            id: bars

            readonly property real step: plot.width / Math.max(1, card.chart.whole.length)

            anchors.fill: parent
            visible: !card.chart.empty

            Repeater {
                model: card.chart.whole.length

                Item {
                    id: bar

                    required property int index

                    width: bars.step
                    height: plot.height

                    Rectangle {
                        visible: card.pointed === bar.index
                        width: parent.width
                        height: parent.height
                        color: Theme.hover
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: Math.max(1, parent.width - 1)
                        height: plot.height * (card.chart.whole[bar.index] ?? 0)
                        color: card.chart.restIsTrouble ? Theme.danger : Theme.lineStrong
                        opacity: card.chart.restIsTrouble ? 1 : 0.55
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: Math.max(1, parent.width - 1)
                        height: plot.height * (card.chart.strong[bar.index] ?? 0)
                        color: Theme.accent
                    }
                }
            }
        }
        Caption {
            anchors.centerIn: parent
            visible: card.chart.empty
            text: qsTr("Nothing was measured in this time.")
        }
        HoverHandler {
            id: hover
        }
        ToolTip {
            x: Math.max(0, Math.min(plot.width - width, hover.point.position.x - width / 2))
            y: -height - 2
            visible: card.pointed >= 0 && !card.chart.empty
            delay: 0
            text: card.pointed >= 0 ? card.chart.tips[card.pointed] : ""
        }
    }
    Item {
        width: parent.width
        implicitHeight: 14

        Repeater {
            model: card.times

            Caption {
                required property int index
                required property string modelData
                readonly property real part: index / Math.max(1, card.times.length - 1)

                x: (parent.width - width) * (Theme.mirrored ? 1 - part : part)
                text: modelData
                font.family: Theme.fixedFamily
            }
        }
    }
}
