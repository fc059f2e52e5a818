// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What can be done with one message of a pane, for the rows that offer it, and its menu.
Item {
    id: actions

    required property PaneModel pane
    required property PlaygroundModel playground
    required property int row
    /// Where the messages stand.
    required property StickyList view
    /// A field was opened a moment ago and takes the keyboard.
    property bool opening: false
    readonly property bool free: !pane.running
    signal forkRequested(int node)
    /// The field that had the keyboard is gone.
    signal fieldLeft

    /// The row that offers the branches of a message: the prompt's own, or what stands below an answer.
    function rowOfBranches(node: int): int {
        const first = pane.blocks.rowOfNode(node);
        let row = first;
        while (!pane.isPrompt(node) && row + 1 < view.count && pane.blocks.nodeAt(row + 1) === node)
            ++row;
        return row;
    }
    /// Shows another branch at the place of a message, which stays in sight.
    function stepBranch(node: int, by: int): void {
        const first = pane.blocks.rowOfNode(node);
        view.stayAt(rowOfBranches(node), () => {
            pane.stepBranch(node, by);
            return rowOfBranches(pane.blocks.nodeAt(first));
        });
    }
    function edit(node: int): void {
        opening = true;
        pane.beginEdit(node);
    }
    function cancelEdit(): void {
        pane.cancelEdit();
        fieldLeft();
    }
    function runEdit(node: int, text: string, everywhere: bool): void {
        if (playground.runEdit(row, node, text, everywhere))
            fieldLeft();
    }
    function sendResults(): void {
        pane.sendResults();
        fieldLeft();
    }
    /// At the mouse, or below an item when a key asked for it.
    function openMenu(node: int, below: Item): void {
        if (node === 0)
            return;
        menu.node = node;
        menu.isPrompt = pane.isPrompt(node);
        menu.prompt = pane.promptOf(node);
        menu.hasBefore = pane.hasBranch(node, -1);
        menu.hasAfter = pane.hasBranch(node, 1);
        if (below) {
            // Where it has no room below it would be moved over the button, with another action under the pointer.
            const bottom = below.mapToItem(null, 0, below.height).y + menu.height;
            menu.popup(below, 0, bottom > Window.height ? -menu.height : below.height);
        } else {
            menu.parent = actions;
            menu.popup();
        }
    }

    Menu {
        id: menu

        property int node: 0
        property bool isPrompt: false
        property int prompt: 0
        property bool hasBefore: false
        property bool hasAfter: false

        objectName: "messageMenu"
        width: Theme.sized(250)

        MenuItem {
            text: qsTr("Copy text")
            onTriggered: actions.pane.copyMessage(menu.node, false)
        }
        MenuItem {
            text: qsTr("Copy as Markdown")
            onTriggered: actions.pane.copyMessage(menu.node, true)
        }
        MenuSeparator {}
        MenuItem {
            text: qsTr("Edit…")
            enabled: menu.prompt !== 0 && actions.free
            onTriggered: actions.edit(menu.prompt)
        }
        MenuItem {
            text: qsTr("Regenerate")
            enabled: actions.free
            onTriggered: actions.pane.regenerate(menu.node)
        }
        MenuItem {
            text: qsTr("Branch before")
            enabled: actions.free && menu.hasBefore
            onTriggered: actions.stepBranch(menu.node, -1)
        }
        MenuItem {
            text: qsTr("Branch after")
            enabled: actions.free && menu.hasAfter
            onTriggered: actions.stepBranch(menu.node, 1)
        }
        MenuSeparator {}
        MenuItem {
            text: qsTr("Continue all panes from here")
            enabled: !menu.isPrompt && !actions.playground.running && actions.playground.panes.count > 1
            onTriggered: actions.playground.continueAll(actions.row, menu.node)
        }
        MenuItem {
            text: qsTr("Fork into a new session")
            enabled: !menu.isPrompt && !actions.playground.running
            onTriggered: actions.forkRequested(menu.node)
        }
        MenuSeparator {}
        MenuItem {
            text: qsTr("Delete from here on")
            enabled: actions.free
            onTriggered: actions.pane.removeMessage(menu.node)
        }
    }
}
