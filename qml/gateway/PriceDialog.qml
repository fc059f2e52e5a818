// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What one model costs. Stays open until what was typed is good.
Dialog {
    id: dialog

    required property PricesModel prices
    readonly property list<string> names: [qsTr("Model"), qsTr("Input"), qsTr("Cached input"), qsTr("Output")]
    property list<string> values: ["", "", "", ""]

    function ask(name: string, input: string, cached: string, output: string): void {
        values = [name, input, cached, output];
        prices.clearProblems();
        open();
    }
    function change(field: int, text: string): void {
        const texts = Array.from(values);
        texts[field] = text;
        // Where the list knows the model, its prices are what one begins with.
        const known = field === 0 && texts[1] === "" && texts[3] === "" ? prices.known(text) : [];
        values = known.length === 3 ? [text, known[0], known[1], known[2]] : texts;
    }
    function save(): void {
        if (prices.put(values[0], values[1], values[2], values[3])) {
            close();
            return;
        }
        for (let at = 0; at < names.length; ++at) {
            if (prices.fieldProblems[at] !== "") {
                (fields.itemAt(at) as FormField).grabFocus();
                return;
            }
        }
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(460, parent ? parent.width - 2 * Theme.space5 : 460)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space2 : implicitHeight)
    modal: true
    focus: true
    title: qsTr("Price of a model")
    onOpened: (fields.itemAt(0) as FormField).grabFocus()

    DialogForm {
        anchors.fill: parent

        GridLayout {
            width: parent.width
            columns: 3
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            Repeater {
                id: fields

                model: 4

                FormField {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: index === 0 ? 3 : 1
                    label: dialog.names[index]
                    hint: index === 0 ? qsTr("As provider/model") : index === 2 ? qsTr("Empty: as input") : ""
                    value: dialog.values[index]
                    problem: dialog.prices.fieldProblems[index]
                    onEdited: text => dialog.change(index, text)
                    onSubmitted: dialog.save()
                }
            }
            Caption {
                Layout.columnSpan: 3
                Layout.fillWidth: true
                text: qsTr("US dollars per million tokens")
                wrapMode: Text.Wrap
            }
            Label {
                Layout.columnSpan: 3
                Layout.fillWidth: true
                visible: text !== ""
                text: dialog.prices.problem
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
