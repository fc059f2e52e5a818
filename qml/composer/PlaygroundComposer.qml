// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui
import Sluice.ViewModels

/// The composer of the playground: what is written goes to all its panes.
Composer {
    id: composer

    required property AppModel app
    readonly property PlaygroundModel playground: app.playground

    running: playground.running
    ready: playground.ready && !app.needsKey
    paneCount: playground.panes.count
    canAddPane: !playground.panes.full
    canClear: !playground.empty
    canUndo: app.sessions.canUndoLast
    estimate: app.estimate
    images: playground.images
    dropping: drops.containsDrag
    runs: playground.runs
    fair: playground.fair
    onPlanRequested: (runs, fair) => {
        playground.runs = runs;
        playground.fair = fair;
        takeFocus();
    }
    onEdited: {
        playground.draft = text;
        app.estimate.setPrompt(text);
        if (text.length === 1)
            playground.warm();
    }
    onRunRequested: prompt => {
        if (playground.runAll(app.estimate.filled(prompt)))
            sent();
        else
            refused();
    }
    onWasSent: playground.lastPrompt = lastPrompt
    onStopRequested: playground.stopAll()
    onUndoRequested: app.sessions.undoLast()
    onAddPaneRequested: playground.addPane()
    onClearRequested: {
        playground.clear();
        takeFocus();
    }
    Component.onCompleted: {
        replace(playground.draft);
        lastPrompt = playground.lastPrompt;
        takeFocus();
    }

    // Files may be dropped anywhere on the page; what is dropped on other things goes there.
    DropArea {
        id: drops

        parent: composer.parent
        anchors.fill: parent
        z: -1
        keys: ["text/uri-list"]
        onDropped: drop => {
            composer.images.addFiles(drop.urls);
            composer.takeFocus();
        }
    }
    Connections {
        target: composer.playground
        function onDraftReplaced(): void {
            composer.replace(composer.playground.draft);
        }
    }
}
