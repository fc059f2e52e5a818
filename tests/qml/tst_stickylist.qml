// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Ui

Item {
    width: 300
    height: 300

    ListModel {
        id: rows
    }
    StickyList {
        id: list

        anchors.fill: parent
        model: rows
        delegate: Rectangle {
            required property int size

            width: ListView.view.width
            implicitHeight: size
        }
    }

    TestCase {
        name: "StickyList"
        when: windowShown

        function add(count) {
            for (let i = 0; i < count; ++i)
                rows.append({ size: 40 });
            list.announce();
        }
        function isAtEnd() {
            return Math.abs(list.contentY - list.lowest) < 1;
        }
        function init() {
            rows.clear();
            list.stick();
            add(30);
            tryVerify(isAtEnd);
        }
        function test_followsWhileAtTheEnd() {
            add(10);
            tryVerify(isAtEnd);
            rows.setProperty(rows.count - 1, "size", 200);
            list.follow();
            tryVerify(isAtEnd);
            verify(list.stuck);
            verify(!list.hasNews);
        }
        function test_wheelUpLetsGoAtOnce() {
            mouseWheel(list, 100, 100, 0, 24);
            verify(!list.stuck);
            const before = list.contentY;
            add(5);
            verify(list.hasNews);
            compare(list.contentY, before);
            mouseWheel(list, 100, 100, 0, -12000);
            verify(list.stuck);
            verify(!list.hasNews);
        }
        function test_comingNearTheEndTakesHold() {
            list.scrollBy(-400);
            verify(!list.stuck);
            list.scrollBy(100);
            verify(!list.stuck);
            list.scrollBy(list.lowest - list.contentY - 20);
            verify(list.stuck);
        }
        function test_keysMove() {
            list.forceActiveFocus();
            keyClick(Qt.Key_PageUp);
            verify(!list.stuck);
            add(3);
            keyClick(Qt.Key_Home);
            compare(list.contentY, list.originY);
            keyClick(Qt.Key_End);
            verify(list.stuck);
            tryVerify(isAtEnd);
        }
        function test_reflowIsNoMoveOfTheUser() {
            for (let i = 0; i < 10; ++i)
                rows.setProperty(i, "size", 10 + i * 13);
            list.height = 180;
            tryVerify(isAtEnd);
            verify(list.stuck);
            list.height = 300;
            tryVerify(isAtEnd);
            verify(list.stuck);
        }
        function test_layoutIsNoNews() {
            list.scrollBy(-400);
            verify(!list.stuck);
            rows.append({ size: 40 });
            list.follow();
            verify(!list.hasNews);
            rows.setProperty(0, "size", 300);
            list.follow();
            verify(!list.hasNews);
        }
        function test_selectionLetsGo() {
            list.unstick();
            add(2);
            verify(list.hasNews);
        }
        function test_shortTextStaysStuck() {
            rows.clear();
            add(2);
            list.scrollBy(-50);
            verify(list.stuck);
            list.unstick();
            verify(list.stuck);
        }
        function test_scrollBarDrag() {
            mousePress(list, list.width - 4, list.height - 20);
            mouseMove(list, list.width - 4, 80, -1, Qt.LeftButton);
            verify(!list.stuck);
            mouseMove(list, list.width - 4, list.height + 40, -1, Qt.LeftButton);
            verify(list.stuck);
            mouseRelease(list, list.width - 4, list.height + 40);
        }
    }
}
