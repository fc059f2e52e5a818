// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 1200
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "Runs"

        page: page

        function cleanup() {
            playground.stopAll();
            tryCompare(playground, "running", false);
            playground.runs = 1;
            playground.fair = false;
        }
        /// Chooses in the menu beside the Run button by its keys.
        function choose(text) {
            const menu = findChild(page, "runMenu");
            mouseClick(findChild(page, "runMenuButton"));
            tryCompare(menu, "opened", true);
            for (let i = 0; i < menu.count; ++i) {
                keyClick(Qt.Key_Down);
                if (menu.itemAt(menu.currentIndex).text === text)
                    break;
            }
            compare(menu.itemAt(menu.currentIndex).text, text);
            keyClick(Qt.Key_Return);
            tryCompare(menu, "opened", false);
        }
        function round(first, second) {
            Fixture.count(0, first, 300, 100, false);
            Fixture.count(1, second, 200, 100, false);
            Fixture.say(0, "one");
            Fixture.say(1, "two");
            Fixture.finish(0);
            Fixture.finish(1);
        }
        function test_threeAnswersAreCountedTogether() {
            choose("Ask 3 times, with median and spread");
            compare(findChild(page, "runAll").text, "Run 2 × 3");
            run("q");
            verify(pane(0).stateText.endsWith(" 1/3"), pane(0).stateText);
            round(100, 400);
            round(300, 500);
            verify(playground.running);
            round(200, 450);
            compare(playground.running, false);
            verify(shows("median of 3"));
            verify(shows("100–300"));
            compare(pane(0).medians[PaneModel.Ttft], "200 ms");
            verify(shows("3/3"), "each is kept as a branch");
            compare(pane(0).best[PaneModel.Ttft], "2.3×");
            verify(shows("TTFT · 2.3×"));
            root.width = 800; // the caption stays where there is less room
            tryVerify(() => shows("2.3×"));
            verify(shows("TTFT"));
            verify(!shows("TTFT · 2.3×"));
            root.width = 1600;
            tryVerify(() => shows("TTFT · 2.3× faster"));
            root.width = 1200;
        }
        function test_fairAsksOneAfterAnother() {
            choose("Fair: one after another, in turn");
            const before = Fixture.asked;
            run("q");
            compare(Fixture.asked, before + 1);
            verify(shows("waits its turn"));
            keyClick(Qt.Key_Escape, Qt.ShiftModifier);
            tryCompare(playground, "running", false);
            compare(Fixture.asked, before + 1);
        }
    }
}
