// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What is sent beside the conversation, for all panes or for the current one.
Flickable {
    id: tab

    required property AppModel app
    readonly property PaneSettings settings: app.paneSettings
    readonly property PresetsModel presets: app.presets
    readonly property WrittenSettings written: app.written
    readonly property Item focused: Window.activeFocusItem

    signal presetRequested(bool opens)

    onFocusedChanged: {
        for (let at = focused; at; at = at.parent) {
            if (at === column)
                reveal(focused);
        }
    }
    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.space4;
        const bottom = Math.min(top + height, top + item.height + 2 * Theme.space4);
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(bottom, contentHeight) - height);
    }

    contentWidth: width
    contentHeight: column.height + 2 * Theme.space3
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Parameters")

    Column {
        id: column

        x: Theme.space3
        y: Theme.space3
        width: tab.width - 2 * Theme.space3 - Theme.space1
        spacing: Theme.space3

        ParametersScope {
            width: parent.width
            settings: tab.settings
            faulty: tab.app.parameters.faulty
        }
        PresetBar {
            width: parent.width
            presets: tab.presets
            onSaveAsRequested: tab.presetRequested(false)
            onImportRequested: tab.presetRequested(true)
        }
        Column {
            width: parent.width
            spacing: Theme.space1

            Label {
                width: parent.width
                text: qsTr("System prompt")
                font.weight: tab.written.systemPrompt !== "" ? Font.DemiBold : Font.Normal
            }
            WrittenField {
                objectName: "systemPrompt"
                width: parent.width
                label: qsTr("System prompt")
                placeholder: qsTr("How the model should behave")
                value: tab.written.systemPrompt
                onEdited: text => tab.written.systemPrompt = text
            }
        }
        Repeater {
            id: rows

            objectName: "parameterRows"
            model: tab.app.parameters

            ParameterRow {
                width: column.width
                onEdited: text => tab.app.parameters.setText(index, text)
                onMoved: number => tab.app.parameters.setNumber(index, number)
            }
        }
        StopList {
            width: parent.width
            texts: tab.written.stop
            note: tab.written.stopNote
            onEdited: texts => tab.written.stop = texts
        }
        AnswerForm {
            width: parent.width
            written: tab.written
        }
        ToolsForm {
            width: parent.width
            written: tab.written
        }
    }
}
