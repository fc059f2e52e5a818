// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    width: 1000
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "Start"

        page: page

        readonly property Item start: findChild(page, "playgroundStart")

        function examples() {
            const found = [];
            const find = item => {
                if (item.objectName === "examplePrompt")
                    found.push(item);
                Array.from(item.children).forEach(find);
            };
            find(start);
            return found;
        }
        function test_oneEmptyStateForAllPanes() {
            verify(start.visible);
            compare(texts(page).filter(text => text.startsWith("Write a prompt below.")).length, 2 + 1);
            compare(examples().length, 3);
            compare(start.width, page.width);
        }
        function test_anExampleIsWrittenAndNotSent() {
            composer.text = "mine";
            const asked = Fixture.asked;
            const example = examples()[1];
            mouseClick(example);
            compare(composer.text, example.text);
            verify(input.activeFocus);
            compare(Fixture.asked, asked);
            compare(playground.running, false);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(composer.text, "mine");
        }
        function test_itGoesWithTheFirstPrompt() {
            run("Hello");
            verify(!start.visible);
            Fixture.say(0, "Hi");
            Fixture.finish(0);
            Fixture.finish(1);
            playground.clear();
            tryCompare(start, "visible", true);
        }
        function test_aPaneWithoutAModelSaysSo() {
            playground.setModel(1, "");
            verify(!start.visible);
            verify(shows("Pick a model above to begin."));
            playground.setModel(1, "groq/llama-3.3-70b-versatile");
            verify(start.visible);
        }
    }
}
