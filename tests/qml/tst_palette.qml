// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Testing
import Sluice.Ui

Item {
    id: root

    width: 1100
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    InspectorCase {
        name: "Palette"

        page: page

        function test_thePaletteRunsAndPicks() {
            composer.takeFocus();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            const search = findChild(page.Overlay.overlay, "paletteSearch");
            verify(search !== null);
            tryCompare(search, "activeFocus", true);
            for (const letter of "llama-3.1")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(pane(0).modelName, "groq/llama-3.1-8b-instant");
            tryCompare(input, "activeFocus", true);
            playground.setModel(0, "groq/openai/gpt-oss-20b");
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryCompare(search, "activeFocus", true);
            for (const letter of "add a")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(playground.panes.count, 3);
            playground.removePane(2);
        }
        function test_thePaletteFindsSessions() {
            const sessions = Fixture.app.sessions;
            composer.takeFocus();
            run("Which tea is green");
            sentAll();
            playground.clear();
            tryVerify(() => sessions.titled("green TEA", 5).length === 1);
            compare(sessions.titled("green coffee", 5).length, 0);
            compare(sessions.titled("", 0).length, 0);
            composer.takeFocus();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            const search = findChild(page.Overlay.overlay, "paletteSearch");
            tryCompare(search, "activeFocus", true);
            for (const letter of "tea is green")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryCompare(sessions, "currentTitle", "Which tea is green");
            verify(!playground.empty);
        }
    }
}
