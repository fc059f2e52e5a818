// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 1100
    height: 600

    RequestsPage {
        id: page

        property int asked: 0

        anchors.fill: parent
        model: Fixture.app.requestsPage
        onPlaygroundRequested: ++asked
    }

    TestCase {
        name: "Requests"
        when: windowShown

        readonly property var list: page.model.list
        property Item view: findChild(page, "requestList")

        function shows(text) {
            const look = item => item.visible && (String(item.text) === text || Array.from(item.children).some(look));
            return look(page);
        }
        function initTestCase() {
            Fixture.recordRequests(150);
        }
        function init() {
            tryVerify(() => list.active && !list.reading);
            list.reload();
            // The view asks for a second page by itself.
            tryVerify(() => !list.reading && list.count >= 150);
            page.takeFocus();
            view.setCurrent(-1);
        }
        function cleanup() {
            page.model.detail.close();
            list.clearFilter();
        }
        function test_scrollingDownReadsOnAndPauses() {
            verify(list.following);
            keyClick(Qt.Key_End);
            verify(!list.following);
            verify(shows("paused"));
            keyClick(Qt.Key_Home);
            verify(list.following);
            compare(view.contentY, view.originY);
        }
        function test_onlyRowsInSightAreMade() {
            const rows = Array.from(view.contentItem.children).filter(item => item instanceof RequestRow);
            verify(rows.length < 40, rows.length);
        }
        function test_whatEndsComesOnTopAndTheViewStays() {
            const before = list.count;
            Fixture.endRequest();
            tryCompare(list, "count", before + 1);
            compare(view.contentY, view.originY);
            keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_PageDown);
            const place = view.contentY;
            verify(place > view.originY);
            Fixture.endRequest();
            tryVerify(() => list.hasNews);
            compare(list.count, before + 1);
            compare(view.contentY, place);
        }
        function test_keysOpenARequestAndEscapeClosesIt() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(view.currentIndex, 1);
            keyClick(Qt.Key_Return);
            verify(page.model.detail.shown);
            verify(page.holdsEscape);
            const panel = findChild(page, "closeRequest");
            tryVerify(() => panel.activeFocus);
            keyClick(Qt.Key_Escape);
            verify(!page.model.detail.shown);
            tryVerify(() => view.activeFocus);
        }
        function test_whatIsChosenStaysTheSameRequest() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            const chosen = list.keyAt(1);
            compare(list.keyAt(view.currentIndex), chosen);
            Fixture.endRequest();
            tryVerify(() => view.currentIndex > 1);
            compare(list.keyAt(view.currentIndex), chosen);
            // Read anew, as when one comes back to the page.
            list.reload();
            tryVerify(() => !list.reading && list.count >= 150);
            tryVerify(() => list.keyAt(view.currentIndex) === chosen); // it is found among what came
        }
        function test_besideARequestEveryColumnIsThere() {
            const columns = Qt.createQmlObject("import Sluice.Ui; RequestColumns { room: 832 }", root);
            verify(columns.tokens > 0 && columns.retries > 0);
            verify(columns.model >= 150, columns.model);
            columns.room = 760;
            compare(columns.retries, 0);
            columns.destroy();
        }
        function test_searchWaitsForTheWord() {
            const field = findChild(page, "requestSearch");
            field.forceActiveFocus();
            for (const letter of "no such thing")
                keyClick(letter);
            tryCompare(list, "count", 0);
            tryVerify(() => shows("No request is like that"));
            list.clearFilter();
            tryVerify(() => list.count >= 100);
            compare(field.text, "");
        }
        function test_aKeptRequestOpensInThePlayground() {
            page.model.select(0);
            const button = findChild(page, "openInPlayground");
            tryVerify(() => button.enabled);
            button.clicked();
            tryCompare(page, "asked", 1);
            compare(Fixture.app.playground.draft, "Why?");
            // Its own model and those that were there.
            compare(Fixture.app.playground.panes.count, 3);
        }
        function test_chartsShow() {
            const tabs = findChild(page, "requestTabs");
            tabs.currentIndex = 1;
            verify(!list.active);
            tryVerify(() => !page.model.charts.empty);
            verify(shows("Cost by client"));
            tabs.currentIndex = 0;
            verify(!page.model.charts.active);
        }
    }
}
