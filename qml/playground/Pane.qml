// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One model's side of the conversation.
FocusScope {
    id: root

    required property PaneModel pane
    required property PlaygroundModel playground
    property bool current: false
    property int rowIndex: 0
    property alias header: paneHeader
    property alias view: answers
    signal linkRequested(string address)
    signal editKeyRequested(string provider)
    signal networkRequested
    signal pickRequested
    signal inspectRequested
    signal modelChosen(string name)
    signal forkRequested(int node)

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
        current: root.current && root.playground.panes.count > 1
        removable: false
        maximizable: false
        maximized: false
        onPickRequested: root.pickRequested()
        onInspectRequested: root.inspectRequested()
    }
    Rectangle {
        width: parent.width
        height: 2
        color: Theme.pane(root.pane.number)
        visible: paneHeader.current
    }
    Rectangle {
        id: origin

        anchors.top: paneHeader.bottom
        width: parent.width
        height: visible ? originText.implicitHeight + Theme.space2 : 0
        visible: root.pane.answeredByOther || root.pane.dropNote !== ""
        color: Theme.warningSurface

        Label {
            id: originText

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            width: parent.width - 2 * Theme.space3
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: Theme.fontControl - 1
            color: Theme.text2
            text: root.pane.answeredByOther
                ? qsTr("Answer and figures are those of %1. Your next prompt goes to %2.").arg(root.pane.answerLabel)
                    .arg(root.pane.modelLabel) + (root.pane.dropNote !== "" ? "\n" + root.pane.dropNote : "")
                : root.pane.dropNote

            Tip {
                text: hovered && originText.truncated ? originText.text : ""
            }
        }
    }
    AnswerView {
        id: answers

        objectName: "answers"
        anchors.top: origin.bottom
        anchors.bottom: counters.top
        anchors.bottomMargin: cards.shown ? cards.height + 2 * Theme.space2 : Theme.space2
        width: parent.width
        focus: true
        activeFocusOnTab: true
        blocks: root.pane.blocks
        actions: messageActions
        onLinkRequested: address => root.linkRequested(address)

        Connections {
            target: root.playground
            function onDrained(): void {
                answers.follow();
            }
        }
        Connections {
            target: root.pane
            function onTextCame(): void {
                answers.announce();
            }
            function onStateChanged(): void {
                if (root.pane.state === PaneModel.Connecting)
                    answers.stick();
            }
        }
    }
    MessageActions {
        id: messageActions

        pane: root.pane
        playground: root.playground
        row: root.rowIndex
        view: answers
        onForkRequested: node => root.forkRequested(node)
        onFieldLeft: {
            // Else the field, whose row goes a frame later, keeps the keyboard within them, and Ctrl+Z with it.
            if (answers.activeFocus && answers.Window.activeFocusItem !== answers)
                answers.Window.activeFocusItem.focus = false;
            answers.forceActiveFocus();
        }
    }
    PaneCards {
        id: cards

        // Right below a short answer, else at the foot of the pane.
        readonly property real columnWidth: Math.min(root.width - 2 * Theme.space4, Theme.answerMaximum)

        x: (root.width - columnWidth) / 2
        y: Math.min(answers.y + Math.min(answers.contentHeight, answers.height) + Theme.space2, counters.y - height - Theme.space2)
        width: columnWidth
        pane: root.pane
        onEditKeyRequested: provider => root.editKeyRequested(provider)
        onNetworkRequested: root.networkRequested()
        onPickRequested: root.pickRequested()
        onModelChosen: name => root.modelChosen(name)
    }
    EmptyPane {
        anchors.fill: answers
        visible: answers.count === 0
        hasModel: root.pane.modelName !== ""
        late: root.pane.late
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
        repeated: root.playground.repeated
    }
    PhaseBar {
        id: phases

        anchors.bottom: parent.bottom
        width: parent.width
        pane: root.pane
        timeScale: root.playground.timeScale
    }
    ScreenReader {
        id: reader
    }
    Item {
        // A list makes only the rows in sight; screen readers get the whole answer here.
        readonly property string whole: reader.listening ? root.pane.answerText : ""

        width: 1
        height: 1
        visible: whole !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: whole
    }
    Item {
        // Screen readers hear how the answer ended.
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.pane.summary
    }
}
