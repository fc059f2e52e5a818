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
        name: "PanesInSight"
        page: page

        function cleanup() {
            playground.stopAll();
            tryCompare(playground, "running", false);
        }
        function test_anotherBranchStaysInSight() {
            const answers = findChild(page, "answers");
            run("first");
            Fixture.say(0, "one\n\n".repeat(5));
            Fixture.finish(0);
            Fixture.finish(1);
            run("second");
            Fixture.say(0, "line\n\n".repeat(100));
            Fixture.finish(0);
            Fixture.finish(1);
            const prompt = answers.blocks.nodeAt(0);
            playground.runEdit(0, prompt, "other", false);
            tryCompare(playground, "running", true);
            const edited = answers.blocks.nodeAt(0);
            Fixture.say(1, "line\n\n".repeat(100)); // the newest answer, which is pane A's
            Fixture.finish(1);
            tryCompare(playground, "running", false);
            answers.unstick();
            answers.positionViewAtBeginning();
            waitForRendering(answers);
            const place = () => answers.itemAtIndex(answers.blocks.rowOfNode(answers.blocks.nodeAt(0))).y - answers.contentY;
            const before = place();
            answers.actions.stepBranch(edited, -1);
            tryVerify(() => shows("first"));
            waitForRendering(answers);
            compare(place(), before);
            answers.actions.stepBranch(answers.blocks.nodeAt(0), 1);
            tryVerify(() => shows("other"));
            waitForRendering(answers);
            compare(place(), before);
        }
        function test_theSwitchOfAnAnswerStaysBelowTheMouse() {
            const answers = findChild(page, "answers");
            run("first");
            Fixture.say(0, "line\n\n".repeat(60));
            Fixture.finish(0);
            Fixture.finish(1);
            pane(0).regenerate(pane(0).lastNode());
            tryCompare(playground, "running", true);
            Fixture.say(1, "other\n\n".repeat(90)); // the newest answer, which is pane A's
            Fixture.finish(1);
            tryCompare(playground, "running", false);
            waitForRendering(answers);
            const place = () => {
                const item = answers.itemAtIndex(answers.count - 1);
                return item ? Math.round(item.y - answers.contentY) : -1;
            };
            const before = place();
            verify(before > 0 && before < answers.height);
            for (const [by, word] of [[-1, "line"], [1, "other"], [-1, "line"]]) {
                answers.actions.stepBranch(pane(0).lastNode(), by);
                verify(pane(0).answerText.includes(word));
                waitForRendering(answers);
                compare(place(), before);
            }
        }
        function test_aPaneThatWasMaximisedStaysInSight() {
            for (let count = 2; count < 5; ++count)
                playground.addPane();
            const row = playground.panes.count - 1;
            const find = item => item.pane === pane(row) && item.header !== undefined ? item
                : Array.from(item.children).map(child => find(child)).find(found => found) ?? null;
            const shown = find(page);
            const inSight = () => shown.mapToItem(page, 1, 0).x >= 0 && shown.mapToItem(page, shown.width, 0).x <= page.width + 1;
            keyClick(Qt.Key_5, Qt.ControlModifier);
            tryVerify(inSight);
            shown.header.maximizeRequested();
            compare(playground.maximizedRow, row);
            keyClick(Qt.Key_Escape);
            compare(playground.maximizedRow, -1);
            tryVerify(inSight);
            shown.header.maximizeRequested();
            shown.header.maximizeRequested();
            compare(playground.maximizedRow, -1);
            tryVerify(inSight);
        }
    }
}
