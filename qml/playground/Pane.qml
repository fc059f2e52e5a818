// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One model's side of the conversation.
FocusScope {
    id: root

    required property PaneModel pane
    required property PlaygroundModel playground
    property bool current: false
    property alias header: paneHeader
    property alias view: answers
    signal linkRequested(string address)
    signal editKeyRequested
    signal pickRequested
    signal modelChosen(string name)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Pane %1").arg(pane.letter)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    PaneHeader {
        id: paneHeader

        width: parent.width
        pane: root.pane
        removable: false
        maximizable: false
        maximized: false
        onPickRequested: root.pickRequested()
    }
    Rectangle {
        width: parent.width
        height: 2
        color: Theme.pane(root.pane.number)
        visible: root.current && root.playground.panes.count > 1
    }
    AnswerView {
        id: answers

        objectName: "answers"
        anchors.top: paneHeader.bottom
        anchors.bottom: counters.top
        anchors.bottomMargin: cards.shown ? cards.height + 2 * Theme.space2 : Theme.space2
        width: parent.width
        focus: true
        activeFocusOnTab: true
        blocks: root.pane.blocks
        onLinkRequested: address => root.linkRequested(address)

        Connections {
            target: root.playground
            function onDrained(): void {
                answers.follow();
            }
        }
        Connections {
            target: root.pane
            function onStateChanged(): void {
                if (root.pane.state === PaneModel.Connecting)
                    answers.stick();
            }
        }
    }
    Column {
        id: cards

        // Right below a short answer, else at the foot of the pane.
        readonly property real columnWidth: Math.min(root.width - 2 * Theme.space4, Theme.answerMaximum)
        readonly property bool shown: root.pane.error.active || root.pane.stalled

        x: (root.width - columnWidth) / 2
        y: Math.min(answers.y + Math.min(answers.contentHeight, answers.height) + Theme.space2, counters.y - height - Theme.space2)
        width: columnWidth

        ErrorCard {
            width: parent.width
            visible: root.pane.error.active
            error: root.pane.error
            onRetryRequested: root.pane.retry()
            onEditKeyRequested: root.editKeyRequested()
            onPickModelRequested: root.pickRequested()
            onModelChosen: name => root.modelChosen(name)
        }
        StallCard {
            width: parent.width
            visible: root.pane.stalled
            onWaitRequested: root.pane.keepWaiting()
            onStopRequested: root.pane.stop()
        }
    }
    EmptyPane {
        anchors.fill: answers
        visible: answers.count === 0
        hasModel: root.pane.modelName !== ""
    }
    NewTextPill {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: answers.bottom
        anchors.bottomMargin: Theme.space3
        visible: !answers.stuck && answers.hasNews
        onClicked: answers.stick()
    }
    PaneCounters {
        id: counters

        anchors.bottom: phases.top
        width: parent.width
        pane: root.pane
    }
    PhaseBar {
        id: phases

        anchors.bottom: parent.bottom
        width: parent.width
        pane: root.pane
        timeScale: root.playground.timeScale
    }
    Item {
        // Screen readers hear how the answer ended.
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.pane.summary
    }
}
