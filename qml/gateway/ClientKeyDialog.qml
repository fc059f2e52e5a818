// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// A client key's name and limits, for a new one or one that is there. Stays open until what was typed is good.
Dialog {
    id: dialog

    required property ClientKeysModel keys
    readonly property KeyDraft draft: keys.draft
    readonly property var fields: [
        { field: KeyDraft.Name, label: qsTr("Name"), hint: qsTr("Who or what uses it") },
        { field: KeyDraft.Expires, label: qsTr("Valid until"), hint: qsTr("A date, or days from now; empty: for good") },
        { field: KeyDraft.Models, label: qsTr("Models"), hint: qsTr("Names with commas between, * for any text; empty: all"),
            wide: true },
        { field: KeyDraft.RequestsPerMinute, label: qsTr("Requests per minute"), hint: "" },
        { field: KeyDraft.TokensPerMinute, label: qsTr("Tokens per minute"), hint: "" },
        { field: KeyDraft.BudgetDay, label: qsTr("Dollars per day"), hint: "" },
        { field: KeyDraft.BudgetMonth, label: qsTr("Dollars per month"), hint: qsTr("Empty fields limit nothing") }
    ]

    /// Of Sluice's own key the name and the end are no choice.
    function isChosen(field: int): bool {
        return !draft.own || (field !== KeyDraft.Name && field !== KeyDraft.Expires);
    }
    function save(): void {
        const made = draft.isNew;
        if (!keys.save()) {
            const wrong = draft.problems.findIndex(problem => problem !== "");
            if (wrong >= 0)
                (repeater.itemAt(wrong) as FormField).grabFocus();
            return;
        }
        close();
        if (made)
            shown.open();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(520, parent ? parent.width - 2 * Theme.space5 : 520)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)
    modal: true
    focus: true
    title: draft.isNew ? qsTr("New client key") : qsTr("Limits of this key")
    onOpened: (repeater.itemAt(fields.findIndex(entry => isChosen(entry.field))) as FormField).grabFocus()

    DialogForm {
        anchors.fill: parent

        GridLayout {
            width: parent.width
            columns: 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space2

            Repeater {
                id: repeater

                model: 7

                FormField {
                    required property int index
                    readonly property var modelData: dialog.fields[index]

                    visible: dialog.isChosen(modelData.field)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: modelData.wide ? 2 : 1
                    label: modelData.label
                    hint: modelData.hint
                    value: dialog.draft.values[modelData.field]
                    problem: dialog.draft.problems[modelData.field]
                    onEdited: text => dialog.draft.setValue(modelData.field, text)
                    onSubmitted: dialog.save()
                }
            }
            Label {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                visible: text !== ""
                text: dialog.draft.failure
                color: Theme.danger
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    footer: DialogActions {
        action: dialog.draft.isNew ? qsTr("Make the key") : qsTr("Save")
        onActed: dialog.save()
        onCancelled: dialog.reject()
    }

    MadeKeyDialog {
        id: shown

        keys: dialog.keys
    }
}
