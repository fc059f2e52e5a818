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
    height: 1400

    SettingsPage {
        id: page

        anchors.fill: parent
        model: Fixture.app.settingsPage
    }

    TestCase {
        name: "Settings"
        when: windowShown

        readonly property NetworkModel network: page.model.network

        function init() {
            Fixture.reset();
        }
        function all(item, name) {
            const own = item.objectName === name && item.visible ? [item] : [];
            return own.concat(...Array.from(item.children).map(child => all(child, name)));
        }
        function part(name) {
            const found = all(page, name);
            verify(found.length > 0, name);
            return found[0];
        }
        function enter(name, text) {
            const field = part(name);
            field.forceActiveFocus();
            field.selectAll();
            field.remove(0, field.length);
            for (const letter of text)
                keyClick(letter);
            keyClick(Qt.Key_Return);
        }
        function pick(name, index) {
            const box = part(name);
            box.activated(index);
        }
        function texts(item) {
            const own = item.text !== undefined && item.visible ? [String(item.text)] : [];
            return own.concat(...Array.from(item.children).filter(c => c.visible).map(c => texts(c)));
        }

        function test_proxyByHand() {
            compare(all(page, "proxyHost").length, 0);
            pick("proxyMode", NetworkModel.ManualProxy);
            compare(network.mode, NetworkModel.ManualProxy);
            verify(part("proxyProblem").text !== ""); // there is no address yet
            enter("proxyHost", "proxy.example");
            enter("proxyPort", "3128");
            compare(all(page, "proxyProblem").length, 0);
            compare(Fixture.configured("transport", "proxy"), '{"mode":"manual","url":"http://proxy.example:3128"}');
            pick("proxyKind", NetworkModel.Socks5Proxy);
            enter("proxyUser", "joe");
            compare(Fixture.configured("transport", "proxy"),
                    '{"mode":"manual","url":"socks5://proxy.example:3128","user":"joe"}');
            // What is pasted whole is taken apart, also in the fields.
            enter("proxyHost", "http://ann@other.example:80");
            compare(part("proxyHost").text, "other.example");
            compare(part("proxyPort").text, "80");
            compare(part("proxyUser").text, "ann");
            compare(part("proxyKind").currentIndex, NetworkModel.HttpProxy);
            enter("proxyPort", "99999");
            verify(part("proxyProblem").text !== "");
            verify(Fixture.configured("transport", "proxy").includes(":80"));
            pick("proxyMode", NetworkModel.NoProxy);
            compare(all(page, "proxyHost").length, 0);
            compare(all(page, "proxyProblem").length, 0);
            verify(Fixture.configured("transport", "proxy").includes('"none"'));
        }
        function test_passwordOfTheProxy() {
            pick("proxyMode", NetworkModel.ManualProxy);
            enter("proxyPassword", "se cret");
            compare(Fixture.kept("network/proxy"), "se cret");
            compare(part("proxyPassword").text, "");
            compare(part("proxyPassword").echoMode, TextInput.Password);
            verify(texts(page).every(text => !text.includes("se cret")));
        }
        function test_timeouts() {
            enter("connectSecondsField", "7");
            enter("firstByteSecondsField", "90");
            compare(Fixture.configured("transport", "timeouts"), '{"connect_seconds":7,"first_byte_seconds":90}');
            compare(part("connectSecondsField").text, "7");
        }
        function test_anUnchangedNumberIsNoChange() {
            for (const name of ["connectSecondsField", "firstByteSecondsField", "keepDaysField"]) {
                const field = part(name);
                const before = field.text;
                field.forceActiveFocus(Qt.TabFocusReason);
                compare(field.selectedText, before); // what is typed takes its place
                keyClick(Qt.Key_Return);
                keyClick(Qt.Key_Tab);
                compare(part(name).text, before);
            }
            compare(Fixture.configured("transport", "timeouts"), "");
            compare(Fixture.configured("retention", "days"), "");
            compare(network.connectSeconds.toString(), part("connectSecondsField").text);
        }
        function test_aLinkLeadsToWhereTextsAreKept() {
            root.height = 400;
            page.seekTexts();
            page.takeFocus();
            verify(part("capture").activeFocus);
            const place = part("capture").mapToItem(page, 0, 0);
            verify(place.y >= 0 && place.y < page.height, place.y);
            page.takeFocus();
            verify(!part("capture").activeFocus);
            root.height = 1400;
        }
        function test_whatAnErrorNeedsIsFound() {
            root.height = 400;
            page.seekNetwork();
            page.takeFocus();
            verify(part("proxyMode").activeFocus);
            page.seekKey("groq");
            page.takeFocus();
            verify(part("keyField").activeFocus);
            const place = part("keyField").mapToItem(page, 0, 0);
            verify(place.y >= 0 && place.y < page.height, place.y);
            page.seekKey("nobody");
            page.takeFocus();
            verify(!part("proxyMode").activeFocus);
            root.height = 1400;
        }
        function test_certificates() {
            const wanted = Qt.createQmlObject("import QtTest; SignalSpy {}", root);
            wanted.target = network;
            wanted.signalName = "fileWanted";
            part("chooseAuthorities").clicked();
            compare(wanted.count, 1);
            compare(all(page, "removeAuthorities").length, 0);
            network.setAuthorityFile("/no/such/file.pem");
            verify(part("authorityProblem").text.includes("/no/such/file.pem"));
            wanted.destroy();
        }
        function test_keys() {
            const field = () => part("keyField");
            field().text = "gsk_one0123456789abcdef\n"; // as pasted
            part("addKey").clicked();
            compare(Fixture.kept("groq"), "gsk_one0123456789abcdef");
            compare(field().text, "");
            field().text = "gsk_two0123456789abcdef";
            enter("keyLabel", "work");
            compare(Fixture.kept("groq#work"), "gsk_two0123456789abcdef");
            verify(texts(page).some(text => text === "gsk_…cdef, in the keychain"));
            field().text = "not a key";
            part("addKey").clicked();
            compare(field().text, "not a key"); // it stays, to be put right
            verify(texts(page).some(text => text.startsWith("This is no key")));
        }
        function test_testOfAProvider() {
            part("keyField").text = "gsk_one0123456789abcdef";
            part("addKey").clicked();
            const button = part("testProvider");
            verify(button.enabled);
            button.clicked();
            compare(Fixture.tested(), ["groq"]);
            tryVerify(() => !part("testProvider").enabled);
            Fixture.announceModels();
            tryVerify(() => texts(page).some(text => text.startsWith("Groq answered in ")));
            verify(part("testProvider").enabled);
            compare(Fixture.tested(), ["groq"]);
        }
    }
}
