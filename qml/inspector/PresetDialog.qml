// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Asks for the name of a preset that is saved, or for one that is opened: its text, or the path of its file.
Dialog {
    id: dialog

    required property PresetsModel presets
    property bool opens: false
    property string text: ""

    function ask(toOpen: bool): void {
        opens = toOpen;
        text = toOpen ? "" : presets.current;
        open();
        field.grabFocus();
    }
    function commit(): void {
        if (opens)
            presets.importText(text);
        else if (!presets.saveAs(text))
            return;
        close();
    }

    objectName: "presetDialog"
    title: opens ? qsTr("Open a preset") : qsTr("Save as a preset")
    width: Math.min(420, parent ? parent.width - 2 * Theme.space4 : 420)
    anchors.centerIn: parent
    modal: true
    footer: DialogActions {
        action: dialog.opens ? qsTr("Open") : qsTr("Save")
        onActed: dialog.commit()
        onCancelled: dialog.close()
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space3

        FormField {
            id: field

            Layout.fillWidth: true
            label: dialog.opens ? qsTr("Its file, or its text") : qsTr("Name")
            value: dialog.text
            hint: dialog.opens ? qsTr("A file can also be dropped on the inspector.")
                : dialog.presets.has(dialog.text) ? qsTr("The preset of this name is replaced.") : ""
            onEdited: text => dialog.text = text
            onSubmitted: dialog.commit()
        }
    }
}
