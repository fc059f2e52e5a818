// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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

        property string keyOf: ""
        property int networkAsked: 0

        anchors.fill: parent
        app: Fixture.app
        onKeyRequested: provider => keyOf = provider
        onNetworkRequested: ++networkAsked
    }

    PageCase {
        name: "ErrorCards"

        page: page

        function named(item, name) {
            if (!item.visible)
                return null;
            if (item.objectName === name)
                return item;
            for (const child of Array.from(item.children)) {
                const found = named(child, name);
                if (found)
                    return found;
            }
            return null;
        }
        function fail(status) {
            run("q");
            Fixture.fail(0, status, 0);
            Fixture.finish(1);
            tryVerify(() => named(page, "cardMark") !== null);
        }
        /// Which of two comes first where lines are read.
        function isBefore(one, other) {
            const a = named(page, one).mapToItem(page, 0, 0);
            const b = named(page, other).mapToItem(page, 0, 0);
            return a.y < b.y || (a.y === b.y && a.x < b.x);
        }
        function test_aBarMarksIt() {
            fail(503);
            const bar = named(page, "cardMark");
            compare(bar.width, 3);
            verify(Qt.colorEqual(bar.color, Theme.danger));
        }
        function test_editingARefusedKeyComesFirst() {
            fail(401);
            tryVerify(() => isBefore("editKey", "retry"));
            named(page, "editKey").clicked();
            compare(page.keyOf, "groq");
        }
        function test_aNetworkErrorLeadsToTheNetwork() {
            fail(0);
            tryVerify(() => isBefore("retry", "networkSettings"));
            named(page, "networkSettings").clicked();
            compare(page.networkAsked, 1);
        }
        function test_theRequestsIdIsCopied() {
            fail(503);
            const detail = named(page, "errorDetail");
            verify(detail.text.includes("req_1"));
            detail.selectAll();
            compare(detail.selectedText, detail.text);
            named(page, "copyRequestId").clicked();
            compare(Fixture.clipboard(), "req_1");
        }
        function test_withoutAnIdThereIsNothingToCopy() {
            fail(0);
            compare(named(page, "copyRequestId"), null);
        }
        function test_theHeaderOfTheCurrentPaneIsTinted() {
            const tints = item => (item.objectName === "headerTint" ? [item] : []).concat(...Array.from(item.children).map(tints));
            const both = tints(page);
            compare(both.length, 2);
            compare(both.filter(tint => tint.visible).length, 1);
            compare(both[0].opacity, 0.06);
            compare(both[0].height, 44);
            const chip = named(page, "letterChip");
            compare(chip.width, 20);
            verify(Qt.colorEqual(chip.color, Theme.pane(pane(0).number)));
        }
        function test_theRunButtonStandsOffItsFrame() {
            composer.text = "q";
            const button = findChild(page, "runMenuButton").visible ? findChild(page, "runMenuButton") : findChild(page, "runAll");
            const frame = findChild(page, "promptFrame");
            const place = button.mapToItem(frame, 0, 0);
            compare(place.y, 8);
            compare(frame.height - place.y - button.height, 8);
            compare(frame.width - place.x - button.width, 8);
        }
    }
}
