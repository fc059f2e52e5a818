// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// How a guard that looks for patterns reads, and whether what it takes out comes back.
ColumnLayout {
    id: manner

    required property GuardDraft draft

    spacing: Theme.space2
    visible: draft.mayReadDisguises || draft.mayPutBack

    SettingRow {
        Layout.fillWidth: true
        visible: manner.draft.mayReadDisguises
        name: qsTr("Read through disguises")
        hint: qsTr("Letters of other scripts, with marks, or in other forms count as what they look like.")

        Switch {
            objectName: "readsDisguises"
            checked: manner.draft.readsDisguises
            Accessible.name: qsTr("Read through disguises")
            onToggled: manner.draft.readsDisguises = checked
        }
    }
    SettingRow {
        Layout.fillWidth: true
        visible: manner.draft.mayPutBack
        name: qsTr("Put back into the answer")
        hint: qsTr("The model sees <EMAIL_1>, the client what it wrote.")

        Switch {
            objectName: "putsBack"
            checked: manner.draft.putsBack
            Accessible.name: qsTr("Put back into the answer")
            onToggled: manner.draft.putsBack = checked
        }
    }
}
