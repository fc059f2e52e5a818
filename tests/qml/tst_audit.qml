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

    AuditPage {
        id: page

        anchors.fill: parent
        model: Fixture.app.auditPage
    }

    TestCase {
        name: "Audit"
        when: windowShown

        property Item view: findChild(page, "auditList")

        function initTestCase() {
            Fixture.changeConfig(40);
            tryVerify(() => page.model.count >= 40);
        }
        function init() {
            page.takeFocus();
            verify(view.activeFocus);
            view.setCurrent(-1);
        }
        function cleanup() {
            page.close();
            root.width = 1100;
        }
        function test_keysLeadToARowAndBack() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            verify(page.model.shown);
            verify(page.holdsEscape);
            compare(page.model.after, '"all"');
            keyClick(Qt.Key_Escape);
            verify(!page.model.shown);
            verify(view.activeFocus);
        }
        function test_aNarrowWindowShowsOneOfBoth() {
            verify(view.visible);
            view.choose(1);
            verify(view.visible);
            root.width = 700;
            verify(!view.visible);
            page.close();
            verify(view.visible);
        }
        function test_whatIsChosenStaysTheSameRow() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            const chosen = page.model.keyAt(1);
            compare(page.model.keyAt(view.currentIndex), chosen);
            // Elsewhere meanwhile, and back: all is read anew.
            const before = page.model.count;
            root.visible = false;
            Fixture.changeConfig(3);
            root.visible = true;
            tryVerify(() => page.model.count >= before + 3);
            compare(page.model.keyAt(view.currentIndex), chosen);
            verify(view.currentIndex >= 4);
        }
        function test_wordsAndVerifying() {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            verify(findChild(page, "auditSearch").activeFocus);
            const verdict = findChild(page, "auditVerdict");
            mouseClick(findChild(page, "auditVerify"));
            tryVerify(() => verdict.text !== "");
            verify(!page.model.broken);
        }
        function test_onlyWhatIsInSightIsMade() {
            verify(view.contentItem.children.length < 40);
        }
    }
}
