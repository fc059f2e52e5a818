// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 760
    height: 520

    RoutesCard {
        id: card

        width: parent.width
        routes: Fixture.app.gatewayPage.routes
        picks: Fixture.app.picker
    }

    TestCase {
        name: "Routes"
        when: windowShown

        /// The n-th shown thing that fits; popups stand beside the content.
        function shown(fits) {
            const found = [];
            const look = item => {
                if (!item.visible)
                    return;
                if (fits(item))
                    found.push(item);
                Array.from(item.children).forEach(look);
            };
            look(root.Window.window.contentItem.parent ?? root.Window.window.contentItem);
            return found;
        }
        function press(text) {
            const fits = item => item.text === text && item.enabled && typeof item.clicked === "function";
            tryVerify(() => shown(fits).length > 0, 5000, text);
            shown(fits)[0].clicked();
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function test_makeEditRemove() {
            const draft = card.routes.draft;
            press("New route…");
            tryVerify(() => root.Window.activeFocusItem instanceof TextField);
            keyClick(Qt.Key_Return);
            verify(draft.nameProblem !== "");
            type("fast");
            compare(draft.name, "fast");
            const height = item => item.mapToItem(root, 0, 0).y;
            const fields = () => shown(item => item.objectName === "routeTarget").sort((a, b) => height(a) - height(b));
            compare(fields().length, 1);
            fields()[0].forceActiveFocus();
            type("groq/a");
            press("Add a target");
            tryVerify(() => fields().length === 2);
            tryVerify(() => fields()[1].activeFocus); // ready to type
            press("Save");
            compare(card.routes.count, 0); // the second target has no model
            verify(shown(item => item.text === draft.data(draft.index(1, 0), RouteDraft.ProblemRole)).length > 0);
            type("groq/b");
            press("Move target 2 up");
            tryVerify(() => fields()[0].text === "groq/b");
            press("Save");
            tryCompare(card.routes, "count", 1);
            tryVerify(() => shown(item => item.text === "groq/b").length > 0);
            press("Edit…");
            compare(draft.rowCount(), 2);
            press("Remove target 1");
            press("Save");
            tryVerify(() => shown(item => item.text === "groq/b").length === 0);
            press("Remove…");
            press("Remove");
            tryCompare(card.routes, "count", 0);
        }
    }
}
