// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The current pane's answer against that of a base pane, in one text.
ColumnLayout {
    id: tab

    required property AnswerDiff diff

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Label {
            text: qsTr("Base")
            Accessible.ignored: true
        }
        ChoiceBox {
            objectName: "diffBase"
            Layout.fillWidth: true
            enabled: count > 0
            texts: tab.diff.bases
            chosen: tab.diff.base
            Accessible.name: qsTr("Pane to compare with")
            onActivated: index => tab.diff.base = index
        }
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: tab.diff.summary
        Accessible.role: Accessible.AlertMessage
    }
    CodeView {
        id: view

        objectName: "diffView"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Both answers, with what only one of them has")
        text: tab.diff.text
        wrapMode: TextEdit.Wrap

        DiffMarks {
            document: view.document
            diff: tab.diff
            removed: Theme.danger
            added: Theme.success
        }
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("Struck out: only in the base. Underlined: only in this pane.")
    }
}
