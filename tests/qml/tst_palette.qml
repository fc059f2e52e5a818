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
        pages: [here, requests]
    }
    WindowPage {
        id: here

        pageId: "playground"
        title: "Playground"
    }
    WindowPage {
        id: requests

        pageId: "requests"
        title: "Requests"
    }
    SignalSpy {
        id: asked

        target: page
        signalName: "pageRequested"
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
        function open() {
            composer.takeFocus();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            const search = findChild(page.Overlay.overlay, "paletteSearch");
            tryCompare(search, "activeFocus", true);
            return search;
        }
        function test_whatNothingIsCalledByIsSaid() {
            const search = open();
            const nothing = findChild(page.Overlay.overlay, "paletteNothing");
            verify(!nothing.visible);
            for (const letter of "zz zz")
                keyClick(letter);
            verify(nothing.visible);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(composer.text, "zz zz");
            tryCompare(input, "activeFocus", true);
            composer.text = "";
        }
        function test_keysOfTheList() {
            const search = open();
            const list = findChild(page.Overlay.overlay, "paletteList");
            keyClick(Qt.Key_End);
            compare(list.currentIndex, list.count - 1);
            keyClick(Qt.Key_Home);
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_PageDown);
            verify(list.currentIndex > 3);
            keyClick("a");
            keyClick(Qt.Key_End);
            compare(list.currentIndex, 0); // the text's own while there is one
            keyClick(Qt.Key_End, Qt.ControlModifier);
            compare(list.currentIndex, list.count - 1);
            keyClick(Qt.Key_Escape);
        }
        function test_thePaletteLeadsToPages() {
            asked.clear();
            open();
            for (const letter of "reque")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(asked.count, 1);
            compare(asked.signalArguments[0][0], "requests");
            compare(pane(0).modelName, "groq/openai/gpt-oss-20b");
        }
        function test_aWordIsNoModelByItself() {
            const search = open();
            const list = findChild(page.Overlay.overlay, "paletteList");
            for (const letter of "zebra")
                keyClick(letter);
            compare(list.count, 2);
            compare(list.itemAtIndex(0).text, "Use “zebra”");
            keyClick(Qt.Key_Return);
            verify(search.activeFocus);
            compare(pane(0).modelName, "groq/openai/gpt-oss-20b");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(pane(0).modelName, "zebra");
            open();
            for (const letter of "groq/zebra")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(pane(0).modelName, "groq/zebra");
            playground.setModel(0, "groq/openai/gpt-oss-20b");
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
