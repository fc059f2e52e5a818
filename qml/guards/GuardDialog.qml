// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What a guard looks for and does, for a new one or one that is there. Stays open until it is good.
Dialog {
    id: dialog

    required property GuardsModel guards
    readonly property GuardDraft draft: guards.draft

    function save(): void {
        if (guards.save())
            close();
        else if (draft.nameProblem !== "")
            name.grabFocus();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(560, parent ? parent.width - 2 * Theme.space5 : 560)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)
    modal: true
    focus: true
    title: draft.isNew ? qsTr("New guard") : qsTr("Guard %1").arg(draft.name)
    onOpened: {
        terms.text = draft.terms;
        if (draft.isNew)
            name.grabFocus();
    }

    DialogForm {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.space3

            FormField {
                id: name

                objectName: "guardName"
                Layout.fillWidth: true
                visible: dialog.draft.isNew
                label: qsTr("Name")
                hint: qsTr("Stands in records and in the errors of refused requests")
                value: dialog.draft.name
                problem: dialog.draft.nameProblem
                onEdited: text => dialog.draft.name = text
                onSubmitted: dialog.save()
            }
            ChoiceField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: qsTr("Looks for")
                texts: dialog.guards.kinds
                chosen: dialog.draft.kind
                onActivated: index => dialog.draft.kind = index
            }
            RowLayout {
                spacing: Theme.space3

                ChoiceField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("In")
                    texts: dialog.guards.stages
                    chosen: dialog.draft.stage
                    onActivated: index => dialog.draft.stage = index
                }
                ChoiceField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("And then")
                    texts: dialog.guards.actions
                    chosen: dialog.draft.action
                    onActivated: index => dialog.draft.action = index
                }
            }
            GuardTerms {
                id: terms

                Layout.fillWidth: true
                readonly property var labels: ({
                    [GuardDraft.Words]: qsTr("Words, one a line, whatever their case"),
                    [GuardDraft.Patterns]: qsTr("Regular expressions, one a line"),
                    [GuardDraft.Schema]: qsTr("JSON Schema that the answer has to fit")
                })

                visible: label !== ""
                label: labels[dialog.draft.form] ?? ""
                onEdited: text => dialog.draft.terms = text
            }
            FormField {
                Layout.fillWidth: true
                visible: dialog.draft.form === GuardDraft.Length
                label: qsTr("At most so many characters")
                value: dialog.draft.limit
                onEdited: text => dialog.draft.limit = text
                onSubmitted: dialog.save()
            }
            FormField {
                Layout.fillWidth: true
                visible: dialog.draft.form === GuardDraft.Length
                label: qsTr("At least so many characters")
                value: dialog.draft.least
                onEdited: text => dialog.draft.least = text
                onSubmitted: dialog.save()
            }
            GuardManner {
                Layout.fillWidth: true
                draft: dialog.draft
            }
            ChoiceField {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: dialog.draft.form === GuardDraft.Classifier
                label: qsTr("Service")
                texts: dialog.guards.services
                chosen: Array.from(dialog.guards.services).indexOf(dialog.draft.service)
                onActivated: index => dialog.draft.service = dialog.guards.services[index]
            }
            Caption {
                Layout.fillWidth: true
                visible: dialog.draft.form === GuardDraft.Classifier && dialog.guards.services.length === 0
                text: qsTr("No service is known: `sluice config set guard_services.NAME` adds one")
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            FormField {
                Layout.fillWidth: true
                visible: dialog.draft.form === GuardDraft.Classifier
                label: qsTr("Policy")
                hint: qsTr("What a chat is told to judge by; may be empty")
                value: dialog.draft.policy
                onEdited: text => dialog.draft.policy = text
                onSubmitted: dialog.save()
            }
            Label {
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
        action: qsTr("Save")
        onActed: dialog.save()
        onCancelled: dialog.reject()
    }
}
