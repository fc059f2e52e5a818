// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Everything by its name: what the page can do, the pages, the sessions, and the models for the current pane.
Popup {
    id: palette

    required property ModelPickerModel picks
    required property SessionsModel sessions
    /// What can be done: {name, keys, run}.
    required property var actions
    readonly property int mostModels: 30
    readonly property int mostSessions: 8
    /// What can be done with a text that nothing is called by; of the same form.
    property var offers: text => []
    property bool nothing: false
    property var entries: []
    /// All its height but that of the list.
    readonly property real frame: topPadding + search.implicitHeight + Theme.space1 + bottomPadding
    signal modelPicked(string name)

    function matches(name: string): bool {
        return search.text.toLowerCase().split(" ").every(word => name.toLowerCase().indexOf(word) >= 0);
    }
    function rebuild(): void {
        picks.filter = search.text;
        const found = actions.filter(action => matches(action.name));
        const names = [];
        for (let row = 0; row < picks.count && names.length < mostModels; ++row) {
            if (!picks.isTyped(row) && names.indexOf(picks.nameAt(row)) < 0)
                names.push(picks.nameAt(row));
        }
        const typed = picks.isTyped(picks.count - 1) ? [picks.nameAt(picks.count - 1)] : [];
        const titles = sessions.titled(search.text, mostSessions);
        entries = found.concat(titles.map(one => ({ name: one.title, keys: qsTr("session"), session: one.id })),
                               names.map(name => ({ name: name, keys: "", model: name })),
                               typed.map(name => ({ name: qsTr("Use “%1”").arg(name), keys: "", model: name })));
        nothing = entries.length === typed.length && search.text.trim() !== "";
        if (nothing)
            entries = entries.concat(offers(search.text));
        // A word that found nothing is no model, unless it is picked as one.
        commands.currentIndex = nothing && typed.every(name => name.indexOf("/") < 0) ? -1 : 0;
    }
    function run(row: int): void {
        const entry = entries[row];
        if (!entry)
            return;
        close();
        if (entry.model)
            modelPicked(entry.model);
        else if (entry.session)
            sessions.openSession(entry.session);
        else
            entry.run();
    }

    objectName: "commandPalette"
    width: Math.min(560, parent ? parent.width - 2 * Theme.space4 : 560)
    // Of whole rows.
    height: frame + Theme.control * Math.max(1, Math.floor((Math.min(Theme.sized(420),
        parent ? parent.height - 2 * Theme.space4 : Theme.sized(420)) - frame) / Theme.control))
    x: parent ? (parent.width - width) / 2 : 0
    y: Theme.space4
    modal: true
    dim: false
    focus: true
    onAboutToShow: {
        search.clear();
        rebuild();
    }
    onOpened: search.forceActiveFocus()
    onClosed: picks.filter = ""

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space1

        FilterField {
            id: search

            objectName: "paletteSearch"
            list: commands
            Layout.fillWidth: true
            placeholderText: qsTr("What to do, a page, a session, or a model for this pane")
            onTextEdited: palette.rebuild()
            onAccepted: palette.run(commands.currentIndex)
        }
        Label {
            objectName: "paletteNothing"
            Layout.fillWidth: true
            Layout.margins: Theme.space1
            visible: palette.nothing
            wrapMode: Text.Wrap
            color: Theme.text2
            text: qsTr("Nothing that can be done, no page, session or model has this name.")
            Accessible.role: Accessible.AlertMessage
        }
        ListView {
            id: commands

            objectName: "paletteList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: palette.entries
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands")

            delegate: ItemDelegate {
                id: entry

                required property int index
                required property var modelData

                width: commands.width
                // The scroll bar lies over it.
                leftPadding: Theme.mirrored ? Theme.space4 : Theme.space2
                rightPadding: Theme.mirrored ? Theme.space2 : Theme.space4
                highlighted: ListView.isCurrentItem
                text: modelData.name
                onClicked: palette.run(index)

                contentItem: RowLayout {
                    spacing: Theme.space2

                    Label {
                        Layout.fillWidth: true
                        text: entry.text
                        elide: Text.ElideMiddle
                    }
                    Caption {
                        text: entry.modelData.keys
                        font.family: Theme.fixedFamily
                    }
                }
            }
        }
    }
}
