// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What the page says above its composer: why nothing was sent, and that a key could not be kept.
UndoStrip {
    id: notice

    required property AppModel app
    /// The fields for a first key stand above, and say themselves what becomes of it.
    required property bool asksForKey

    function say(words: string): void {
        text = words;
        show();
    }
    /// Why Enter did nothing, and what to do.
    function sayWhy(): void {
        const playground = app.playground;
        say(app.needsKey ? qsTr("Nothing was sent. Add a key above, or try the simulator.")
            : playground.settingsFault() !== "" ? qsTr("Nothing was sent. %1").arg(playground.settingsFault())
            : playground.running ? qsTr("Nothing was sent: the panes still answer. %1 stops them.").arg(Theme.keysOf("stopAll"))
            : qsTr("Nothing was sent. Pick a model for a pane first, with %1.").arg(Theme.keysOf("pick")));
    }

    // What it said of a missing key holds no more.
    onAsksForKeyChanged: shown = false

    // A key that was pasted is in use at once; that it could not be kept is known later, when its field is gone.
    Connections {
        target: notice.app.providers
        enabled: notice.parent.visible && !notice.asksForKey
        function onNotice(text: string): void {
            notice.say(text);
        }
    }
    Connections {
        target: notice.app.requestsPage.detail
        function onPanesLeftOut(text: string): void {
            notice.say(text);
        }
    }
}
