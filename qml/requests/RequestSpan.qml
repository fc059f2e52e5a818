// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.ViewModels

/// Of which time the charts are.
TabBar {
    id: bar

    required property RequestCharts charts

    currentIndex: charts.span
    onCurrentIndexChanged: charts.span = currentIndex
    Accessible.name: qsTr("Time")

    TabButton {
        width: implicitWidth
        text: qsTr("Last hour")
    }
    TabButton {
        width: implicitWidth
        text: qsTr("Last day")
    }
}
