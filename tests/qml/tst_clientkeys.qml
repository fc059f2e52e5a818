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

    width: 760
    height: 520

    /// What popups are children of, too.
    function whole() {
        return Window.window.contentItem.parent ?? Window.window.contentItem;
    }

    ClientKeysCard {
        id: card

        width: parent.width
        keys: Fixture.app.gatewayPage.clientKeys
    }

    GatewayAccess {
        id: access

        y: 360
        width: parent.width
        visible: false
        gateway: Fixture.app.gatewayPage.gateway
    }

    TestCase {
        name: "ClientKeys"
        when: windowShown

        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function texts(item) {
            const own = item.text !== undefined && item.visible ? [String(item.text)] : [];
            return own.concat(...Array.from(item.children).filter(c => c.visible).map(c => texts(c)));
        }
        /// The button on the screen with that text.
        function button(item, text) {
            if (item.text === text && item.visible && typeof item.clicked === "function")
                return item;
            for (const child of Array.from(item.children)) {
                const found = button(child, text);
                if (found)
                    return found;
            }
            return null;
        }
        function press(text) {
            tryVerify(() => button(root.whole(), text) !== null);
            button(root.whole(), text).clicked();
        }
        function test_theOwnKeyIsLimitedAsOthersAre() {
            const keys = card.keys;
            Fixture.app.gatewayPage.gateway.rotateKey();
            keys.refresh();
            press("Edit…");
            tryVerify(() => root.Window.activeFocusItem instanceof TextField);
            verify(keys.draft.own);
            verify(!texts(root.whole()).includes("Valid until"));
            type("fast"); // the first field that is there
            compare(keys.draft.values[KeyDraft.Models], "fast");
            keyClick(Qt.Key_Return);
            tryVerify(() => texts(card).some(text => text === "only fast"));
            Fixture.reset();
        }
        function test_whatIsCopiedSaysSo() {
            access.visible = true;
            const copies = item => (item.display === AbstractButton.TextBesideIcon && item.text === "Copy" ? [item] : [])
                .concat(...Array.from(item.children).map(copies));
            compare(copies(access).length, 2);
            access.visible = false;
        }
        function test_aClickBesideADialogKeepsWhatWasWritten() {
            press("New client key…");
            tryVerify(() => root.Window.activeFocusItem instanceof TextField);
            type("ci");
            mouseClick(root, 3, root.height - 3);
            verify(root.Window.activeFocusItem instanceof TextField);
            compare(root.Window.activeFocusItem.text, "ci");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !(root.Window.activeFocusItem instanceof TextField));
        }
        function test_largeTextKeepsTheButtonsInTheWindow() {
            Theme.scale = 2;
            press("New client key…");
            tryVerify(() => root.Window.activeFocusItem instanceof TextField);
            const act = button(root.parent, "Make the key");
            const bottom = act.mapToItem(null, 0, act.height).y;
            for (let at = 0; at < 6; ++at)
                keyClick(Qt.Key_Tab);
            const last = root.Window.activeFocusItem;
            const lastBottom = last.mapToItem(null, 0, last.height).y;
            const top = act.mapToItem(null, 0, 0).y;
            keyClick(Qt.Key_Escape);
            Theme.scale = 1;
            verify(bottom <= root.Window.height, bottom + " of " + root.Window.height);
            verify(last instanceof TextField && lastBottom <= top, lastBottom + " of " + top);
        }
        function test_escapeClosesTheDialogWithANewKey() {
            const keys = card.keys;
            press("New client key…");
            tryVerify(() => root.Window.activeFocusItem instanceof TextField);
            type("ci");
            keyClick(Qt.Key_Return);
            tryVerify(() => button(root.parent, "Copy the key") !== null);
            keyClick(Qt.Key_Escape);
            tryCompare(keys, "madeHint", "");
            press("Revoke…");
            press("Revoke");
            press("Remove");
            tryCompare(keys, "clients", 0);
        }
        function test_makeEditRevokeRemove() {
            const keys = card.keys;
            press("New client key…");
            tryVerify(() => root.Window.activeFocusItem instanceof TextField);
            keyClick(Qt.Key_Return); // no name yet
            verify(keys.draft.problems[KeyDraft.Name] !== "");
            type("ci");
            compare(keys.draft.values[KeyDraft.Name], "ci");
            keyClick(Qt.Key_Tab);
            type("never");
            keyClick(Qt.Key_Return);
            verify(keys.draft.problems[KeyDraft.Expires] !== "");
            compare(root.Window.activeFocusItem.text, "never"); // the keyboard is where it is wrong
            compare(keys.clients, 0);
            type("30"); // replaces what was selected
            keyClick(Qt.Key_Return);
            tryCompare(keys, "clients", 1);
            tryVerify(() => button(root.parent, "Copy the key") !== null);
            press("Copy the key");
            const key = Fixture.clipboard();
            verify(key.startsWith("slc-"));
            verify(keys.madeHint.length < key.length);
            press("Done");
            tryCompare(keys, "madeHint", "");

            press("Edit…");
            compare(keys.draft.values[KeyDraft.Name], "ci");
            press("Cancel");
            press("Make a new key for ci");
            press("Make the key");
            tryVerify(() => button(root.parent, "Copy the key") !== null);
            press("Copy the key");
            verify(Fixture.clipboard() !== key);
            press("Done");
            press("Revoke…");
            press("Revoke");
            for (const left of [1, 0]) { // the key that was replaced is listed, too
                press("Remove");
                tryCompare(keys, "clients", left);
            }
        }
    }
}
