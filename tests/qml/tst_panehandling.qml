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

    Component {
        id: pageMaker

        PlaygroundPage {}
    }
    Component {
        id: noticeMaker

        PlaygroundNotice {
            width: 240
            app: Fixture.app
            asksForKey: true
        }
    }
    PageCase {
        name: "PaneHandling"
        page: page

        /// The texts of the tips on the screen.
        function tips() {
            const overlay = page.Window.window.contentItem.parent ?? page.Window.window.contentItem;
            const found = item => (item.parent && String(item).startsWith("QQuickPopupItem") ? texts(item) : []).concat(
                ...Array.from(item.children).map(c => found(c)));
            return found(overlay);
        }
        /// The first row of a kind.
        function itemOf(list, kind) {
            for (let row = 0; row < list.count; ++row) {
                const item = list.itemAtIndex(row);
                if (item && list.blocks.data(list.blocks.index(row, 0), Qt.UserRole + 1) === kind)
                    return item;
            }
            return null;
        }
        function buttonOf(item, text) {
            if (item.text === text && item.clicked !== undefined)
                return item;
            return Array.from(item.children).map(child => buttonOf(child, text)).find(found => found) ?? null;
        }
        function test_tipsHaveText() {
            run("q");
            Fixture.count(0, 182, 486, 812, true);
            const cells = item => (item.characters !== undefined ? [item] : []).concat(
                ...Array.from(item.children).map(c => cells(c)));
            const cell = cells(page)[0];
            mouseMove(cell, 2, 2);
            mouseMove(cell, 5, 5);
            tryVerify(() => tips().some(text => text.indexOf("Time to first token") >= 0 && text.length > 60));
            mouseMove(page, 500, 100);
            tryVerify(() => !tips().some(text => text.indexOf("Time to first token") >= 0));
        }
        function test_typingInAPaneGoesToThePrompt() {
            keyClick(Qt.Key_2, Qt.ControlModifier);
            verify(!input.activeFocus);
            keyClick("h");
            verify(input.activeFocus);
            keyClick("i");
            compare(composer.text, "hi");
        }
        function test_undoByKeyAndByItself() {
            run("q");
            Fixture.say(0, "text");
            Fixture.finish(0);
            Fixture.finish(1);
            keyClick(Qt.Key_N, Qt.ControlModifier);
            tryVerify(() => shows("A new conversation has begun."));
            verify(button("Undo"));
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            tryVerify(() => shows("q"));
            tryVerify(() => !button("Undo"));
            mouseClick(button("B") ?? findChild(page, "answers"));
            playground.removePane(1);
            tryVerify(() => shows("Pane B is closed."));
            const answers = findChild(page, "answers");
            const undo = button("Undo");
            verify(undo.mapToItem(page, 0, 0).y >= answers.mapToItem(page, 0, answers.height).y);
            mouseClick(undo);
            compare(playground.panes.count, 2);
        }
        function test_anotherModelSaysWhoseAnswerItIs() {
            run("q");
            Fixture.say(0, "text");
            Fixture.finish(0);
            Fixture.finish(1);
            const note = "Answer and figures are those of gpt-oss-20b. Your next prompt goes to other.";
            verify(!shows(note));
            playground.setModel(0, "groq/other");
            tryVerify(() => shows(note));
            playground.setModel(0, "groq/openai/gpt-oss-20b");
        }
        function test_stoppedAnswersCanBeRetried() {
            run("q");
            Fixture.say(0, "text");
            keyClick(Qt.Key_Escape, Qt.ShiftModifier);
            tryCompare(playground, "running", false);
            verify(shows("You stopped this answer."));
            const asked = Fixture.asked;
            const retry = button("Retry");
            waitForRendering(retry);
            mouseClick(retry);
            compare(Fixture.asked, asked + 1);
            playground.stopAll();
        }
        function test_whatFailedCanBeMendedFurtherUp() {
            run("q");
            Fixture.fail(0, 503, 0);
            Fixture.finish(1);
            run("next");
            Fixture.say(0, "text");
            Fixture.finish(0);
            Fixture.finish(1);
            tryVerify(() => shows("Groq has a fault"));
            const asked = Fixture.asked;
            const answers = findChild(page, "answers");
            const failure = itemOf(answers, BlockModel.Failure);
            mouseClick(buttonOf(failure, "Edit the prompt"));
            tryVerify(() => page.Window.activeFocusItem.text === "q");
            keyClick(Qt.Key_Escape);
            tryVerify(() => itemOf(answers, BlockModel.Failure) !== null);
            mouseClick(buttonOf(itemOf(answers, BlockModel.Failure), "Regenerate"));
            compare(Fixture.asked, asked + 1);
            playground.stopAll();
        }
        function test_newTextIsToldWhereItCame() {
            const answers = findChild(page, "answers");
            run("q");
            Fixture.say(0, "line\n\n".repeat(100));
            Fixture.say(1, "text");
            tryVerify(() => answers.contentHeight > answers.height);
            answers.scrollBy(-400);
            verify(!answers.stuck);
            Fixture.say(1, "more");
            verify(!answers.hasNews);
            Fixture.say(0, "more");
            verify(answers.hasNews);
            Fixture.finish(0);
            Fixture.finish(1);
            playground.clear();
            verify(!answers.hasNews);
        }
        function test_aNoticeHasRoomAndGoesWithItsReason() {
            const notice = createTemporaryObject(noticeMaker, root);
            notice.say("Short.");
            const low = notice.implicitHeight;
            notice.say("Nothing was sent. Add a key above, or try the simulator. " + "[1,2,3]".repeat(8));
            verify(notice.implicitHeight > low);
            verify(texts(notice).length > 0);
            notice.asksForKey = false; // a key was added
            verify(!notice.shown);
        }
        function test_whatCouldNotBeKeptIsToldHere() {
            Fixture.app.providers.notice("It could not be kept.");
            tryVerify(() => shows("It could not be kept."));
        }
        function test_draftOutlivesThePage() {
            composer.text = "not sent yet";
            compare(playground.draft, "not sent yet");
            const other = createTemporaryObject(pageMaker, root, { app: Fixture.app });
            compare(findChild(other, "composer").text, "not sent yet");
        }
        function test_panesComeAndGoByKeyboard() {
            keyClick(Qt.Key_L, Qt.ControlModifier | Qt.ShiftModifier);
            compare(playground.panes.count, 3);
            playground.removePane(2);
            compare(playground.panes.count, 2);
        }
        function test_typingWarmsTheConnections() {
            const before = Fixture.warmed();
            keyClick("a");
            compare(Fixture.warmed(), before + 1);
            keyClick("b");
            compare(Fixture.warmed(), before + 1);
        }
    }
}
