// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What sends the prompt, how often and in which order, and what stops its answers.
Row {
    id: buttons

    required property bool running
    required property bool written
    required property int paneCount
    /// How often each pane is asked; 0 where that cannot be chosen.
    required property int runs
    /// One pane after another instead of all at once.
    required property bool fair
    property PromptEstimate estimate: null
    property bool showsEstimate: true
    readonly property list<int> choices: [1, 3, 5, 10, 20]
    signal runRequested
    signal stopRequested
    signal planRequested(int runs, bool fair)

    spacing: Theme.hairline

    component Choice: MenuItem {
        property bool chosen: false

        icon.source: chosen ? Theme.iconUrl("check") : ""
        icon.color: Theme.accentText
        leftPadding: chosen ? Theme.space2 : 2 * Theme.space2 + Theme.icon
        Accessible.name: chosen ? qsTr("%1, chosen").arg(text) : text
    }

    EstimateLabel {
        visible: text !== "" && buttons.showsEstimate
        estimate: buttons.estimate
    }
    Button {
        objectName: "stopAll"
        visible: buttons.running
        text: qsTr("Stop")
        icon.source: Theme.iconUrl("stop")
        onClicked: buttons.stopRequested()
    }
    Button {
        id: run

        objectName: "runAll"
        visible: !buttons.running
        text: (buttons.paneCount > 1 ? qsTr("Run %1").arg(buttons.paneCount) : qsTr("Run"))
            + (buttons.runs > 1 ? " × " + buttons.runs : "")
        icon.source: Theme.iconUrl("run")
        highlighted: true
        enabled: buttons.written
        Accessible.name: buttons.runs > 1 ? qsTr("Run all panes %1 times").arg(buttons.runs) : qsTr("Run all panes")
        onClicked: buttons.runRequested()
    }
    Button {
        id: more

        objectName: "runMenuButton"
        visible: !buttons.running && buttons.runs > 0
        width: Theme.sized(24)
        horizontalPadding: Theme.space1
        display: AbstractButton.IconOnly
        text: qsTr("How often, and in which order")
        icon.source: Theme.iconUrl("chevron-down")
        onClicked: menu.popup(more, more.width - menu.width, -menu.height - Theme.space1)

        Menu {
            id: menu

            objectName: "runMenu"
            width: Theme.sized(310)

            Instantiator {
                model: buttons.choices
                delegate: Choice {
                    required property int modelData

                    text: modelData === 1 ? qsTr("Ask once") : qsTr("Ask %1 times, with median and spread").arg(modelData)
                    chosen: buttons.runs === modelData
                    onTriggered: buttons.planRequested(modelData, buttons.fair)
                }
                onObjectAdded: (index, object) => menu.insertItem(index, object)
                onObjectRemoved: (index, object) => menu.removeItem(object)
            }
            MenuSeparator {}
            Choice {
                text: qsTr("Race: all panes at once")
                chosen: !buttons.fair
                onTriggered: buttons.planRequested(buttons.runs, false)
            }
            Choice {
                text: qsTr("Fair: one after another, in turn")
                chosen: buttons.fair
                onTriggered: buttons.planRequested(buttons.runs, true)
            }
        }
    }
}
