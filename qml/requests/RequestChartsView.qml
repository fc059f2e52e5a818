// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The figures over time, and who and what they cost.
Flickable {
    id: view

    required property RequestCharts charts
    /// Without a type: qmllint knows none for its list of objects.
    readonly property var source: charts
    readonly property int across: width >= 820 ? 2 : 1

    contentWidth: width
    contentHeight: column.height + Theme.space5
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        x: Theme.space4
        y: Theme.space2
        width: view.width - 2 * Theme.space4
        spacing: Theme.space4

        Caption {
            width: parent.width
            color: view.charts.problem !== "" ? Theme.warning : Theme.text2
            text: view.charts.problem !== "" ? view.charts.problem : view.charts.summary
        }
        GridLayout {
            width: parent.width
            columns: view.across
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            Repeater {
                model: 4

                TimeChart {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    chart: view.source.charts[index]
                    times: view.charts.times
                }
            }
            CostBars {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("Cost by model")
                rows: view.charts.models
            }
            CostBars {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("Cost by client")
                rows: view.charts.clients
            }
        }
    }
}
