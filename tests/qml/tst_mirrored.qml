// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Style
import Sluice.Testing
import Sluice.Ui

Item {
    width: 1000
    height: 640
    LayoutMirroring.enabled: true
    LayoutMirroring.childrenInherit: true

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "Mirrored"

        page: page

        readonly property AnswerView answers: findChild(page, "answers")

        function test_anEmptyPromptBeginsWhereTheLanguageDoes() {
            Theme.mirrored = true;
            compare(input.effectiveHorizontalAlignment, TextEdit.AlignRight);
            keyClick("a");
            compare(input.effectiveHorizontalAlignment, TextEdit.AlignLeft);
            composer.text = "";
            compare(input.effectiveHorizontalAlignment, TextEdit.AlignRight);
            tryVerify(() => input.cursorRectangle.x > input.width / 2);
            run("some words");
            tryCompare(composer, "text", "");
            tryVerify(() => input.cursorRectangle.x > input.width / 2);
            playground.stopAll();
            Theme.mirrored = false;
        }
        function test_anAnswerLiesAsItsOwnLanguageDoes() {
            run("q");
            Fixture.say(0, "From the left.\n\n\u0645\u0646 \u0627\u0644\u064a\u0645\u064a\u0646\n\n```js\nlet a\n```\n");
            Fixture.finish(0);
            Fixture.finish(1);
            tryCompare(answers, "count", 6);
            tryVerify(() => answers.itemAtIndex(4) !== null);
            compare(answers.itemAtIndex(1).body.effectiveHorizontalAlignment, TextEdit.AlignLeft);
            compare(answers.itemAtIndex(2).body.effectiveHorizontalAlignment, TextEdit.AlignRight);
            const head = answers.itemAtIndex(3);
            const copy = Array.from(head.inside[0].children).find(item => item.text === "Copy");
            verify(copy.x > head.width / 2, "code is read from the left, so is its head");
        }
    }
}
