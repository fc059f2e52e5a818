// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// A rule or a channel, new or one that is there. Stays open until it is good.
Dialog {
    id: dialog

    required property AlertsModel alerts
    readonly property AlertDraft draft: alerts.draft

    function save(): void {
        if (alerts.save())
            close();
        else if (draft.nameProblem !== "")
            name.grabFocus();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(520, parent ? parent.width - 2 * Theme.space5 : 520)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)
    modal: true
    focus: true
    title: draft.channel ? (draft.isNew ? qsTr("New channel") : qsTr("Channel %1").arg(draft.name))
                         : (draft.isNew ? qsTr("New rule") : qsTr("Rule %1").arg(draft.name))
    onOpened: if (draft.isNew) name.grabFocus()

    DialogForm {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.space3

            FormField {
                id: name

                objectName: "alertName"
                Layout.fillWidth: true
                visible: dialog.draft.isNew
                label: qsTr("Name")
                value: dialog.draft.name
                problem: dialog.draft.nameProblem
                onEdited: text => dialog.draft.name = text
                onSubmitted: dialog.save()
            }
            ChoiceField {
                Layout.fillWidth: true
                label: dialog.draft.channel ? qsTr("Where") : qsTr("When")
                texts: dialog.draft.channel ? dialog.alerts.channelKinds : dialog.alerts.ruleKinds
                chosen: dialog.draft.kind
                onActivated: index => dialog.draft.kind = index
            }
            ChoiceField {
                Layout.fillWidth: true
                visible: !dialog.draft.channel
                label: qsTr("Severity")
                texts: dialog.alerts.severities
                chosen: dialog.draft.severity
                onActivated: index => dialog.draft.severity = index
            }
            FormField {
                objectName: "alertValue"
                Layout.fillWidth: true
                visible: label !== ""
                label: dialog.draft.valueLabel
                hint: dialog.draft.valueHint
                value: dialog.draft.value
                onEdited: text => dialog.draft.value = text
                onSubmitted: dialog.save()
            }
            RowLayout {
                Layout.fillWidth: true
                visible: dialog.draft.hasKey
                spacing: Theme.space3

                FormField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    visible: dialog.draft.isMail
                    label: qsTr("User")
                    value: dialog.draft.user
                    onEdited: text => dialog.draft.user = text
                    onSubmitted: dialog.save()
                }
                FormField {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: dialog.draft.isMail ? qsTr("Password") : qsTr("Key")
                    hint: qsTr("As env.NAME, a variable of the environment")
                    value: dialog.draft.key
                    onEdited: text => dialog.draft.key = text
                    onSubmitted: dialog.save()
                }
            }
            FormField {
                objectName: "alertRecipients"
                Layout.fillWidth: true
                visible: dialog.draft.isMail
                label: qsTr("Recipients")
                hint: qsTr("Addresses, with commas between them")
                value: dialog.draft.recipients
                onEdited: text => dialog.draft.recipients = text
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
