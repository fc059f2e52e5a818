// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// A route's name, strategy and targets, for a new one or one that is there. Stays open until it is good.
Dialog {
    id: dialog

    required property RoutesModel routes
    required property ModelPickerModel picks
    readonly property RouteDraft draft: routes.draft

    function save(): void {
        if (routes.save())
            close();
        else if (draft.nameProblem !== "")
            name.grabFocus();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.sized(600), parent ? parent.width - 2 * Theme.space5 : 600)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)
    modal: true
    focus: true
    title: draft.isNew ? qsTr("New route") : qsTr("Route %1").arg(draft.name)
    onOpened: name.grabFocus()

    DialogForm {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.space2

            RowLayout {
                spacing: Theme.space4

                FormField {
                    id: name

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    label: qsTr("Name")
                    hint: qsTr("What clients ask for as their model")
                    value: dialog.draft.name
                    problem: dialog.draft.nameProblem
                    onEdited: text => dialog.draft.name = text
                    onSubmitted: dialog.save()
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.space1

                    Label {
                        text: qsTr("Among targets of one tier")
                        color: Theme.text2
                    }
                    ChoiceBox {
                        Layout.fillWidth: true
                        texts: dialog.routes.strategies
                        chosen: dialog.draft.strategy
                        Accessible.name: qsTr("Strategy")
                        Accessible.description: dialog.draft.strategyHint
                        onActivated: index => dialog.draft.strategy = index
                    }
                    Caption {
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        text: dialog.draft.strategyHint
                    }
                }
            }
            Label {
                text: dialog.draft.weighted ? qsTr("Targets: model, weight, tier (the lowest first)")
                                            : qsTr("Targets: model, tier (the lowest first)")
                color: Theme.text2
            }
            ListView {
                id: list

                objectName: "routeTargets"
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(176, contentHeight)
                clip: true
                spacing: Theme.space1
                cacheBuffer: 4000 // what is typed keeps the keyboard while it is scrolled away
                boundsBehavior: Flickable.StopAtBounds
                model: dialog.draft
                ScrollBar.vertical: ScrollBar {}

                delegate: RouteTargetRow {
                    width: list.width - Theme.space3
                    draft: dialog.draft
                    weighted: dialog.draft.weighted
                    last: index === list.count - 1
                    onPickRequested: {
                        picker.row = index;
                        picker.openFor(target);
                    }
                    onSubmitted: dialog.save()
                }
            }
            Button {
                text: qsTr("Add a target")
                icon.source: Theme.iconUrl("add")
                onClicked: {
                    dialog.draft.addTarget();
                    list.positionViewAtEnd();
                    (list.itemAtIndex(list.count - 1) as RouteTargetRow)?.grabFocus();
                }
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

    ModelPicker {
        id: picker

        property int row: 0

        parent: Overlay.overlay
        anchors.centerIn: parent
        picks: dialog.picks
        onPicked: name => dialog.draft.setValue(row, RouteDraft.ModelRole, name)
    }
}
