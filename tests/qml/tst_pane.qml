// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Style
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 1000
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "Pane"

        page: page

        function test_emptyStateSaysWhatToDo() {
            verify(shows("Write a prompt below. Every pane answers it at the same time."));
        }
        function test_answerStreamsAndEnds() {
            run("Hello");
            compare(composer.text, "");
            Fixture.say(0, "# Title\n\nSome **bold** text\n\n```js\nlet a\n```\n");
            const answers = findChild(page, "answers");
            tryVerify(() => answers.count === 5);
            verify(shows("Hello"));
            verify(shows("js"));
            compare(pane(0).state, PaneModel.Answering);
            Fixture.finish(0);
            Fixture.finish(1);
            compare(playground.running, false);
            verify(shows("done"));
        }
        function test_whatIsBelowTheMouseOffersItsButtons() {
            run("first");
            for (const row of [0, 1]) {
                Fixture.say(row, "A line.\n\n".repeat(60));
                Fixture.finish(row);
            }
            run("second");
            for (const row of [0, 1]) {
                Fixture.say(row, "Short.");
                Fixture.finish(row);
            }
            const answers = findChild(page, "answers");
            tryVerify(() => answers.atYEnd && answers.contentY > 500);
            const prompt = Array.from(answers.contentItem.children).find(row => row.text === "second");
            verify(prompt);
            mouseMove(prompt, prompt.width - 60, prompt.height - 20);
            compare(answers.hoveredNode, prompt.node);
            mouseMove(findChild(page, "composer"), 20, 5);
            compare(answers.hoveredNode, 0);
        }
        function test_countersAreExact() {
            run("q");
            Fixture.count(0, 182, 486, 812, true);
            verify(shows("182 ms"));
            verify(shows("≈486"));
            verify(shows("–/≈812"));
            const unknown = texts(page).filter(text => text === "–").length;
            verify(unknown >= 4, "what is not known is a dash");
        }
        function test_counterCellsKeepTheirWidth() {
            run("q");
            const cells = item => (item.characters !== undefined ? [item.width] : []).concat(
                ...Array.from(item.children).map(c => cells(c)));
            const before = cells(page);
            Fixture.count(0, 12182, 48600, 81200, true);
            compare(cells(page), before);
        }
        function test_figuresHaveRoom_data() {
            return [
                { tag: "two panes", width: 972, scale: 1, stacked: false },
                { tag: "narrow", width: 680, scale: 1, stacked: false },
                { tag: "large text", width: 1000, scale: 1.25, stacked: false },
                { tag: "narrow, large text", width: 680, scale: 1.25, stacked: false },
                { tag: "narrow, largest text", width: 680, scale: 1.5, stacked: false }
            ];
        }
        function test_figuresHaveRoom(data) {
            root.width = data.width;
            Theme.scale = data.scale;
            run("q");
            Fixture.say(0, "answer");
            Fixture.count(0, 1182, 486, 812, false);
            const word = findChild(page, "paneState");
            const figures = findChild(page, "paneFigures");
            waitForRendering(page);
            verify(!word.truncated, word.text + " has " + word.width);
            const pane0 = findChild(page, "answers");
            compare(word.mapToItem(page, 0, word.height).y <= figures.mapToItem(page, 0, 0).y + Theme.space1, data.stacked);
            verify(figures.x >= 0);
            // A pane's least width grows with the text, so that no figure has to stand below its word.
            verify(pane0.width >= 340 * data.scale - 2, pane0.width);
            const cells = Array.from(figures.children);
            for (let at = 1; at < cells.length; ++at)
                verify(cells[at].x >= cells[at - 1].x + cells[at - 1].width);
            if (!data.stacked)
                verify(figures.x >= word.x + word.width);
            playground.stopAll();
            Theme.scale = 1;
            root.width = 1000;
        }
        function test_escStopsThePaneAndShiftEscAll() {
            run("q");
            keyClick(Qt.Key_2, Qt.ControlModifier);
            keyClick(Qt.Key_Escape);
            verify(Fixture.wasStopped(1));
            verify(!Fixture.wasStopped(0));
            keyClick(Qt.Key_Escape, Qt.ShiftModifier);
            verify(Fixture.wasStopped(0));
            tryCompare(playground, "running", false);
        }
        function test_errorCardWaitsForTheLimit() {
            run("q");
            Fixture.say(0, "half an answer");
            Fixture.fail(0, 429, 400);
            Fixture.finish(1);
            const retry = button("Retry");
            verify(retry);
            compare(retry.enabled, false);
            verify(shows("It failed."));
            tryCompare(retry, "enabled", true);
            const asked = Fixture.asked;
            mouseClick(retry);
            compare(Fixture.asked, asked + 1);
            compare(pane(0).error.active, false);
        }
        function test_refusedKeyLeadsToSettings() {
            let asked = "";
            page.keyRequested.connect(provider => asked = provider);
            run("q");
            Fixture.fail(0, 401, 0);
            Fixture.finish(1);
            const edit = button("Edit key");
            verify(edit);
            waitForRendering(edit); // laid out, so that the click meets it
            mouseClick(edit);
            compare(asked, "groq");
        }
        function test_unknownModelOffersNearOnes() {
            playground.setModel(0, "groq/openai/gpt-oss-12b");
            run("q");
            Fixture.fail(0, 404, 0);
            Fixture.finish(1);
            const near = button("groq/openai/gpt-oss-120b");
            verify(near);
            waitForRendering(near); // laid out, so that the click meets it
            mouseClick(near);
            compare(pane(0).modelName, "groq/openai/gpt-oss-120b");
            tryCompare(playground, "running", true);
            playground.stopAll();
        }
        function test_reasoningFolds() {
            run("q");
            Fixture.think(0, "deep thoughts");
            const answers = findChild(page, "answers");
            tryVerify(() => answers.count === 2);
            verify(!edits(answers).some(edit => edit.getText(0, edit.length) === "deep thoughts"));
            answers.blocks.setExpanded(1, true);
            tryVerify(() => edits(answers).some(edit => edit.getText(0, edit.length) === "deep thoughts"));
        }
        function test_textComesWhileReadingAbove() {
            run("q");
            Fixture.say(0, "line\n\n".repeat(60));
            const answers = findChild(page, "answers");
            tryVerify(() => answers.contentHeight > answers.height && answers.atEnd);
            mouseWheel(answers, 50, 50, 0, 240);
            verify(!answers.stuck);
            Fixture.say(0, "more\n\nand more\n\n");
            const pill = button("new text");
            verify(pill);
            mouseClick(pill);
            verify(answers.stuck);
            tryVerify(() => answers.atEnd);
            verify(!button("new text"));
        }
    }
}
