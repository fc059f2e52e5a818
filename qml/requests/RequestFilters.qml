// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Which requests are listed. Where a row of them would cut their texts they stand in two.
GridLayout {
    id: bar

    required property RequestsModel list
    readonly property bool narrow: width < Theme.sized(760)

    component Choice: ChoiceBox {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.maximumWidth: bar.narrow ? bar.width : Theme.sized(170)
        onActivated: index => picked(index)
        signal picked(int index)
    }
    /// One of some names, or all.
    component Names: Choice {
        id: box

        required property string all
        required property var names
        required property string name
        signal named(string name)

        readonly property var shown: listed(names, name)

        /// A name that is gone from the list still limits it.
        function listed(names: var, name: string): var {
            const list = Array.from(names);
            if (name !== "" && list.indexOf(name) < 0)
                list.unshift(name);
            return list;
        }
        function after(first: string, names: var): var {
            const list = Array.from(names);
            list.unshift(first);
            return list;
        }

        texts: after(all, shown)
        chosen: name === "" ? 0 : shown.indexOf(name) + 1
        onPicked: index => named(index > 0 ? box.shown[index - 1] : "")
    }

    columns: narrow ? 3 : 7
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2

    Choice {
        objectName: "outcomeFilter"
        texts: [qsTr("Any status"), qsTr("Answered"), qsTr("Failed"), qsTr("Stopped"), qsTr("Found by guards")]
        chosen: bar.list.outcome
        Accessible.name: qsTr("Status")
        onPicked: index => bar.list.outcome = index
    }
    Choice {
        texts: [qsTr("Any time"), qsTr("Last hour"), qsTr("Last day"), qsTr("Last week")]
        chosen: bar.list.span
        Accessible.name: qsTr("Time")
        onPicked: index => bar.list.span = index
    }
    Names {
        all: qsTr("All clients")
        names: bar.list.clients
        name: bar.list.client
        Accessible.name: qsTr("Client")
        onNamed: name => bar.list.client = name
    }
    Names {
        all: qsTr("All providers")
        names: bar.list.providers
        name: bar.list.provider
        Accessible.name: qsTr("Provider")
        onNamed: name => bar.list.provider = name
    }
    Names {
        all: qsTr("All models")
        names: bar.list.models
        name: bar.list.model
        Accessible.name: qsTr("Model")
        onNamed: name => bar.list.model = name
    }
    Item {
        Layout.fillWidth: true
        visible: !bar.narrow && bar.width > 5 * Theme.sized(170) + 80
    }
    Item {
        Layout.fillWidth: bar.narrow // or its column would be as narrow as it
        Layout.preferredWidth: bar.narrow ? 1 : implicitWidth
        implicitWidth: clearing.implicitWidth
        implicitHeight: clearing.implicitHeight
        visible: bar.list.filtered

        ToolButton {
            id: clearing

            text: qsTr("Clear the filter")
            icon.source: Theme.iconUrl("close")
            onClicked: bar.list.clearFilter()
        }
    }
}
