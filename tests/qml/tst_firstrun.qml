// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 1000
    height: 900

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    TestCase {
        name: "FirstRun"
        when: windowShown

        readonly property FirstRun first: findChild(page, "firstRun")
        SignalSpy {
            id: wanted

            signalName: "pageRequested"
        }

        function all(item, name) {
            const own = item.objectName === name && item.visible ? [item] : [];
            return own.concat(...Array.from(item.children).map(child => all(child, name)));
        }
        function texts(item) {
            const own = item.text !== undefined && item.visible ? [String(item.text)] : [];
            return own.concat(...Array.from(item.children).filter(c => c.visible).map(c => texts(c)));
        }
        function says(words) {
            return texts(first).some(text => text.includes(words));
        }
        function init() {
            Fixture.reset();
            Fixture.takeKeys(true);
            tryVerify(() => first.visible);
        }
        function test_theSimulatorIsOneCardOfThree() {
            compare(all(first, "getKey").length, 2);
            compare(all(first, "keyField").length, 2);
            compare(all(first, "testKey").length, 2);
            verify(!findChild(first, "trySimulator").highlighted);
        }
        function test_aKeyIsGotInTheBrowser() {
            wanted.target = first;
            wanted.clear();
            all(first, "getKey")[0].clicked();
            compare(wanted.count, 1);
            compare(wanted.signalArguments[0][0], "https://console.groq.com/keys");
        }
        function test_aPastedKeyIsTestedAndItsResultIsRead() {
            verify(!all(first, "testKey")[0].enabled);
            all(first, "keyField")[0].text = "gsk_one0123456789abcdef";
            all(first, "testKey")[0].clicked();
            compare(Fixture.kept("groq"), "gsk_one0123456789abcdef");
            compare(Fixture.tested(), []); // not before it is in use
            Fixture.takeKeys(false);
            tryVerify(() => Fixture.tested().length === 1);
            compare(Fixture.tested(), ["groq"]);
            verify(first.visible);
            Fixture.announceModels();
            tryVerify(() => says("Groq answered in "));
            findChild(first, "endFirstRun").clicked();
            tryVerify(() => !first.visible);
        }
        function test_nothingIsSaidThatIsNotKnown() {
            verify(says("A key is never written into a file of Sluice."));
        }
        function test_theKeychainIsNamed() {
            Fixture.setKeychain("Secret Service");
            Fixture.app.providers.identifyKeychain();
            verify(says("(Secret Service)"));
            verify(!says("kept nowhere"));
        }
        function test_withoutAKeychainThereIsAWarning() {
            Fixture.setKeychain("");
            Fixture.app.providers.identifyKeychain();
            verify(says("There is no keychain here"));
            verify(says("GROQ_API_KEY, FIREWORKS_API_KEY"));
            verify(!says("Look in the keychain"));
        }
    }
}
