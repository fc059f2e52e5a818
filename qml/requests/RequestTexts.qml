// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What was asked and answered, where it was kept, and the way to ask it again.
Column {
    id: texts

    required property RequestDetail detail
    readonly property bool kept: detail.texts === RequestDetail.Kept
    signal settingsRequested

    spacing: Theme.space3

    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Button {
            objectName: "openInPlayground"
            highlighted: true
            enabled: texts.detail.requestText !== ""
            text: qsTr("Open in playground")
            onClicked: texts.detail.replay()
        }
        Button {
            visible: texts.detail.texts === RequestDetail.NotKept
            text: qsTr("Keep texts…")
            onClicked: texts.settingsRequested()
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.danger
        text: texts.detail.replayProblem
        Accessible.role: Accessible.AlertMessage
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: texts.detail.textsNote
    }
    CodeBox {
        width: parent.width
        visible: texts.kept && code !== ""
        title: qsTr("request")
        language: "json"
        wraps: true
        code: texts.detail.requestText
        onCopyRequested: texts.detail.copyRequest()
    }
    CodeBox {
        width: parent.width
        visible: texts.kept && code !== ""
        title: qsTr("answer")
        language: "json"
        wraps: true
        code: texts.detail.answerText
        onCopyRequested: texts.detail.copyAnswer()
    }
}
