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

    width: 1200
    height: 700

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    InspectorCase {
        name: "InspectorTabs"
        page: page

        function test_theRequestIsShownAndCopiedExactly() {
            const tabs = findChild(inspector, "inspectorTabs");
            tabs.currentIndex = 1;
            composer.text = "Hi";
            const view = findChild(inspector, "requestView");
            tryVerify(() => view.text.indexOf("\"content\": \"Hi\"") > 0, 1000, view.text);
            composer.takeFocus();
            keyClick(Qt.Key_Return);
            Fixture.wire(0, "{\"model\":\"m\",\"temperature\":1.0}", ["top_k", "temperature"], []);
            tryVerify(() => view.text === "{\n  \"model\": \"m\",\n  \"temperature\": 1.0\n}", 1000, view.text);
            compare(Fixture.app.inspector.dropped, ["Top K: left out", "Temperature: sent as 1.0"]);
            findChild(inspector, "copyRequest").clicked();
            compare(Fixture.clipboard(), "{\"model\":\"m\",\"temperature\":1.0}");
            tabs.currentIndex = 0;
            sentAll();
        }
        function test_theStreamIsListedAndFound() {
            const tabs = findChild(inspector, "inspectorTabs");
            tabs.currentIndex = 2;
            composer.takeFocus();
            run("Hi");
            Fixture.wire(0, "{}", [], ["one", "two", "three"]);
            const list = findChild(inspector, "streamList");
            tryCompare(list, "count", 3);
            tryVerify(() => list.itemAtIndex(1) !== null);
            compare(list.itemAtIndex(1).offset, "1.5");
            findChild(inspector, "streamFilter").forceActiveFocus();
            keyClick(Qt.Key_T);
            tryCompare(list, "count", 2);
            keyClick(Qt.Key_Backspace);
            tryCompare(list, "count", 3);
            tabs.currentIndex = 0;
            sentAll();
        }
        function test_codeHasTheRequest() {
            const tabs = findChild(inspector, "inspectorTabs");
            tabs.currentIndex = 3;
            composer.text = "Hi";
            const view = findChild(inspector, "codeView");
            tryVerify(() => view.text.startsWith("curl -sS -N 'https://"), 1000, view.text);
            verify(view.text.indexOf("$GROQ_API_KEY") > 0);
            findChild(inspector, "language").activated(1);
            verify(view.text.indexOf("os.environ[\"GROQ_API_KEY\"]") > 0);
            findChild(inspector, "viaGateway").toggle();
            findChild(inspector, "viaGateway").toggled();
            verify(view.text.indexOf("model=\"groq/openai/gpt-oss-20b\"") > 0, view.text);
            findChild(inspector, "viaGateway").toggle();
            findChild(inspector, "viaGateway").toggled();
            findChild(inspector, "language").activated(0);
            tabs.currentIndex = 0;
        }
        function test_answersAreCompared() {
            const tabs = findChild(inspector, "inspectorTabs");
            tabs.currentIndex = 4;
            composer.takeFocus();
            run("Hi");
            compare(Fixture.app.inspector.diff.summary, "Compared once the answers are whole.");
            Fixture.say(0, "the slow fox");
            Fixture.say(1, "the quick fox");
            Fixture.finish(0);
            Fixture.finish(1);
            const view = findChild(inspector, "diffView");
            tryVerify(() => view.text === "the quickslow fox", 2000, view.text);
            compare(Fixture.app.inspector.diff.summary, "64 % of both is the same.");
            playground.currentRow = 1;
            tryVerify(() => view.text === "the slowquick fox", 2000, view.text);
            playground.currentRow = 0;
            tabs.currentIndex = 0;
        }
        function test_aFailedAnswerIsNoBase() {
            const tabs = findChild(inspector, "inspectorTabs");
            tabs.currentIndex = 4;
            playground.addPane();
            playground.currentRow = 0;
            run("Hi");
            Fixture.say(0, "the slow fox");
            Fixture.fail(1, 500, 0);
            Fixture.say(2, "the quick fox");
            Fixture.finish(0);
            Fixture.finish(2);
            tryVerify(() => findChild(inspector, "diffView").text === "the quickslow fox", 2000);
            playground.removePane(2);
            tabs.currentIndex = 0;
        }
        function test_theWidthIsSetByKeysAndKept() {
            const before = inspector.width;
            findChild(inspector, "inspectorHandle").forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(inspector.width, before + 16);
            compare(Fixture.app.inspectorWidth, before + 16);
            keyClick(Qt.Key_Right);
            compare(inspector.width, before);
        }
        function test_thePromptIsEstimated() {
            composer.text = "How many tokens are these?";
            tryVerify(() => findChild(page, "estimate").text.startsWith("≈"), 2000);
            composer.text = "";
            tryCompare(findChild(page, "estimate"), "visible", false);
        }
        function test_variablesAreFilledIn() {
            composer.text = "Say {{what}} to {{whom}} and {{what}}";
            const form = findChild(page, "promptForm");
            tryCompare(form, "visible", true);
            compare(Fixture.app.estimate.variables, ["what", "whom"]);
            const field = findChild(form, "variable");
            field.forceActiveFocus();
            for (const letter of "hi")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryCompare(playground, "running", true);
            compare(JSON.parse(Fixture.body(0)).messages[0].content, "Say hi to {{whom}} and hi");
            sentAll();
            compare(composer.lastPrompt, "Say {{what}} to {{whom}} and {{what}}");
        }
        function test_aPresetIsSavedAndReverted() {
            type(findChild(row("Temperature"), "field"), "0.5");
            Fixture.app.presets.saveAs("Cool");
            tryCompare(Fixture.app.presets, "count", 1);
            tryCompare(findChild(inspector, "presetButton"), "text", "Cool");
            type(findChild(row("Temperature"), "field"), "0.9");
            tryCompare(findChild(inspector, "presetButton"), "text", "● Cool");
            mouseClick(findChild(inspector, "revertPreset"));
            compare(findChild(row("Temperature"), "field").text, "0.5");
        }
        function test_theRequestOfAnEarlierConversationIsGone() {
            const tabs = findChild(inspector, "inspectorTabs");
            tabs.currentIndex = 1;
            composer.takeFocus();
            run("first");
            Fixture.wire(0, "{\"model\":\"old\"}", [], []);
            sentAll();
            const view = findChild(inspector, "requestView");
            tryVerify(() => view.text.indexOf("old") > 0);
            playground.clear();
            tryVerify(() => view.text.indexOf("old") < 0, 1000, view.text);
            tabs.currentIndex = 0;
        }
        function test_theListOfShortcutsOpens() {
            composer.takeFocus();
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            tryVerify(() => texts(page.Overlay.overlay).indexOf("Ctrl+Alt+B") >= 0);
            keyClick(Qt.Key_Escape);
            tryCompare(input, "activeFocus", true);
        }
        function test_theShortcutOpensAndCloses() {
            keyClick(Qt.Key_B, Qt.ControlModifier | Qt.AltModifier);
            tryCompare(inspector, "visible", false);
            compare(input.activeFocus, true);
            keyClick(Qt.Key_B, Qt.ControlModifier | Qt.AltModifier);
            tryCompare(inspector, "visible", true);
            verify(!input.activeFocus);
        }
    }
}
