// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

/// Tests of the playground with its sessions: a desk without any before each.
TestCase {
    required property PlaygroundDesk desk
    /// What gives the desk its size.
    required property Item room

    when: windowShown

    readonly property var playground: Fixture.app.playground
    readonly property var sessions: Fixture.app.sessions
    property Item composer: findChild(desk, "composer")
    property Item list: findChild(desk, "sessionList")
    property Item search: findChild(desk, "sessionSearch")

    function init() {
        room.width = 1100;
        playground.stopAll();
        sessions.filter = "";
        sessions.bin = false;
        while (sessions.count > 0)
            sessions.remove(0);
        sessions.emptyBin();
        playground.clear();
        desk.lifted = false;
        composer.text = "";
        composer.takeFocus();
        tryCompare(composer.text, "length", 0);
    }
    function ask(prompt) {
        composer.takeFocus();
        composer.text = prompt;
        keyClick(Qt.Key_Return);
        tryCompare(playground, "running", true);
        Fixture.say(0, "answer to " + prompt);
        Fixture.finish(0);
        Fixture.finish(1);
        tryVerify(() => sessions.currentRow >= 0);
    }
    function row(index) {
        list.forceLayout();
        return list.itemAtIndex(index);
    }
}
