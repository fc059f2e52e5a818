// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
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

    TestCase {
        name: "Selection"
        when: windowShown

        readonly property var playground: Fixture.app.playground
        property Item composer: findChild(page, "composer")

        function init() {
            playground.clear();
            composer.text = "q";
            composer.takeFocus();
            keyClick(Qt.Key_Return);
            tryCompare(playground, "running", true);
        }
        function answers() {
            return findChild(page, "answers");
        }
        function row(view, index) {
            tryVerify(() => view.itemAtIndex(index) !== null);
            waitForRendering(view);
            return view.itemAtIndex(index);
        }
        function test_dragGoesOverBlocks() {
            Fixture.say(0, "# Title\n\nSome **bold** text\n\n- one\n- two\n\n```js\nlet a\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend\n");
            const view = answers();
            const first = row(view, 1).mapToItem(view, 0, 0);
            const last = row(view, view.count - 1).mapToItem(view, 0, 0);
            mousePress(view, 20, first.y + 20);
            mouseMove(view, 200, first.y + 60, -1, Qt.LeftButton);
            mouseMove(view, view.width - 20, last.y + 24, -1, Qt.LeftButton);
            mouseRelease(view, view.width - 20, last.y + 24);
            compare(view.selection.from(2), 0);
            compare(view.selection.to(2), "Some bold text".length);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            const copied = Fixture.clipboard();
            for (const part of ["Title", "Some bold text", "• one\n• two", "let a", "1\t2", "end"])
                verify(copied.includes(part), part + " is in " + copied);
            keyClick(Qt.Key_C, Qt.ControlModifier | Qt.ShiftModifier);
            verify(Fixture.clipboard().includes("Some **bold** text"));
        }
        function test_allIsSelected() {
            Fixture.say(0, "one\n\n" + "two words\n\n".repeat(80) + "last");
            const view = answers();
            mouseClick(view, 100, 20);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(Fixture.clipboard().startsWith("q\n\none\n\ntwo words"));
            verify(Fixture.clipboard().endsWith("last"));
        }
        function test_tablesComeIntoASelection() {
            const view = answers();
            Fixture.say(0, "text\n\n");
            row(view, 1);
            mouseClick(view, 100, 20);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (let number = 0; number < 30; ++number) {
                Fixture.say(0, number === 0 ? "| a | b |\n|---|---|\n" : "| " + "wide ".repeat(number) + " | 2 |\n");
                keyClick(Qt.Key_A, Qt.ControlModifier);
                waitForRendering(view);
            }
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(Fixture.clipboard().startsWith("q\n\ntext\n\na\tb\nwide\t2"), Fixture.clipboard());
        }
        // Rows that are out of sight are used for others; each shows its own text then, wherever it is scrolled to.
        function test_reusedRowsShowTheirOwnText() {
            let text = "";
            for (let part = 0; part < 30; ++part) {
                text += `# Head ${part}\n\nWords **of** part ${part}\n\n> - item \`${part}\`\n\n`;
                text += part % 2 ? "| a | b |\n|:--|--:|\n" : "| a | b | c |\n|--:|:-:|--|\n";
                text += `| ${part} | two ${part} | ${part * part} |\n| last | _of_ | ${part} |\n\n`;
                text += "```js\nlet a = " + part + ";\n```\n\n";
            }
            const view = answers();
            for (let from = 0; from < text.length; from += 90)
                Fixture.say(0, text.slice(from, from + 90));
            tryVerify(() => view.count > 200);
            let seen = 0;
            for (const distance of [-300, 450]) {
                for (let step = 0; step < 40; ++step) {
                    view.scrollBy(distance);
                    waitForRendering(view);
                    for (let at = 0; at < view.count; ++at) {
                        const item = view.itemAtIndex(at);
                        if (!item || !item.body)
                            continue;
                        const plain = shown => shown.replace(/[^A-Za-z0-9]+/g, " ").trim();
                        const text = view.blocks.data(view.blocks.index(at, 0), BlockModel.TextRole);
                        compare(plain(item.body.getText(0, item.body.length)), plain(text), "row " + at);
                        ++seen;
                    }
                }
            }
            verify(seen > 500, seen);
        }
        function test_doubleClickTakesAWord() {
            Fixture.say(0, "Some words here");
            const view = answers();
            const item = row(view, 1);
            const place = item.body.mapToItem(view, item.body.positionToRectangle(6).x + 3, item.body.positionToRectangle(6).y + 8);
            mouseDoubleClickSequence(view, place.x, place.y);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(Fixture.clipboard(), "words");
        }
        function test_shortcutsWorkAfterAClick() {
            Fixture.say(0, "Some words here\n\nand more");
            const view = answers();
            const place = row(view, 1).mapToItem(view, 60, 20);
            mouseClick(view, place.x, place.y);
            keyClick(Qt.Key_Escape);
            verify(Fixture.wasStopped(0));
        }
        function test_linksAreReported() {
            const links = [];
            const view = answers();
            const note = address => links.push(address);
            view.linkRequested.connect(note);
            Fixture.say(0, "[link to it](http://e.org/x)");
            const item = row(view, 1);
            const place = item.body.mapToItem(view, 12, 10);
            mouseClick(view, place.x, place.y);
            compare(links, ["http://e.org/x"]);
            view.linkRequested.disconnect(note);
        }
        function test_bulletsStandAtTheSideOfTheText() {
            Fixture.say(0, "- مرحبا بالعالم\n- عالم\n\n- left\n");
            const view = answers();
            verify(row(view, 1).rightToLeft);
            verify(row(view, 2).rightToLeft);
            compare(row(view, 1).marker, "•");
        }
        function test_unfoldedThinkingIsThere() {
            Fixture.think(0, "thinking of it, again and again.\n".repeat(2000));
            Fixture.say(0, "answer\n\n".repeat(40));
            Fixture.finish(0);
            Fixture.finish(1);
            const view = answers();
            view.scrollBy(-100000);
            view.blocks.setExpanded(1, true);
            waitForRendering(view);
            const shown = view.indexAt(100, view.contentY + view.height / 2);
            verify(shown > 0);
            const item = view.itemAtIndex(shown);
            verify(item && item.height > 0 && item.body.text !== "");
            verify(view.indexAt(100, view.contentY + view.height - 20) > 0);
        }
    }
}
