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

    Component {
        id: bare

        ParameterRow {
            width: 300
            index: 0
            label: "Any"
            kind: ParametersModel.Number
            from: 0
            to: 1
            step: 0.1
            slides: true
            values: []
            text: ""
            isSet: false
            taken: true
            note: ""
            problem: ""
            number: 0
            usual: ""
        }
    }
    InspectorCase {
        name: "Inspector"
        page: page

        function test_nothingIsSentUntouched() {
            compare(Object.keys(sent(0)).sort(), ["messages", "model", "stream", "stream_options"]);
        }
        function test_eachSettingReachesTheWire_data() {
            return [
                { tag: "Temperature", text: "0.25", key: "temperature", value: 0.25 },
                { tag: "Max output tokens", text: "77", key: "max_completion_tokens", value: 77 },
                { tag: "Top P", text: "0.9", key: "top_p", value: 0.9 },
                { tag: "Presence penalty", text: "-1", key: "presence_penalty", value: -1 },
                { tag: "Frequency penalty", text: "1.5", key: "frequency_penalty", value: 1.5 },
                { tag: "Seed", text: "42", key: "seed", value: 42 },
                { tag: "User", text: "me", key: "user", value: "me" }
            ];
        }
        function test_eachSettingReachesTheWire(data) {
            type(findChild(row(data.tag), "field"), data.text);
            compare(sent(0)[data.key], data.value);
            compare(sent(1)[data.key], data.value);
            mouseClick(findChild(row(data.tag), "reset"));
            compare(sent(0)[data.key], undefined);
        }
        function test_anUnsetSliderStandsForNothing() {
            const one = bare.createObject(root);
            const slider = findChild(one, "slider");
            const field = findChild(one, "field");
            compare(slider.handle.opacity, 0);
            compare(field.placeholderText, "not set");
            one.usual = "0.5";
            one.number = 0.5;
            compare(slider.handle.opacity, 1);
            compare(slider.value, 0.5);
            compare(field.placeholderText, "default");
            one.destroy();
        }
        function test_eachChoiceReachesTheWire_data() {
            return [
                { tag: "Reasoning effort", index: 1, key: "reasoning_effort" },
                { tag: "Service tier", index: 3, key: "service_tier" }
            ];
        }
        function test_eachChoiceReachesTheWire(data) {
            const choice = findChild(row(data.tag), "choice");
            choice.activated(data.index);
            compare(sent(0)[data.key], row(data.tag).values[data.index - 1]);
            choice.activated(0);
            compare(sent(0)[data.key], undefined);
        }
        function test_aSliderSets() {
            const slider = findChild(row("Temperature"), "slider");
            slider.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(sent(0).temperature, 1.05); // from where the provider stands
        }
        function test_writtenSettingsReachTheWire() {
            type(findChild(findChild(inspector, "systemPrompt"), "area"), "brief");
            type(findChild(inspector, "stopField"), "a\\n");
            keyClick(Qt.Key_Return);
            findChild(inspector, "format").activated(2);
            const body = sent(0);
            compare(body.messages[0], { role: "system", content: "brief" });
            compare(body.stop, ["a\n"]);
            compare(body.response_format, { type: "json_object" });
        }
        function test_aSchemaIsChecked() {
            findChild(inspector, "format").activated(3);
            const schema = findChild(inspector, "schema");
            tryCompare(schema, "visible", true);
            compare(sent(0).response_format.json_schema.schema.required, ["answer"]);
            const area = findChild(schema, "area");
            area.text = "{\n  \"type\": \"objekt\"\n}";
            verify(schema.fault.startsWith("Line 2, column 11:"), schema.fault);
            composer.text = "Hello";
            composer.takeFocus();
            keyClick(Qt.Key_Return);
            verify(!playground.running);
            verify(texts(page).some(text => text.startsWith("Nothing was sent. The schema has a fault. Line 2")));
            compare(area.text, "{\n  \"type\": \"objekt\"\n}");
            schema.goToFault();
            compare(area.cursorPosition, 12);
        }
        function test_toolsReachTheWire() {
            const tools = findChild(inspector, "tools");
            findChild(tools, "area").text = "[{\"name\": \"f\", \"parameters\": {\"type\": \"object\"}}]";
            findChild(inspector, "toolChoice").activated(4);
            findChild(inspector, "parallel").activated(2);
            const body = sent(0);
            compare(body.tools, [{ type: "function", function: { name: "f", parameters: { type: "object" } } }]);
            compare(body.tool_choice, { type: "function", function: { name: "f" } });
            compare(body.parallel_tool_calls, false);
        }
        function test_whatIsNoNumberStaysAndIsNotSent() {
            const field = findChild(row("Temperature"), "field");
            type(field, "1.x");
            compare(field.text, "1.x");
            verify(row("Temperature").problem !== "");
            verify(field.invalid);
            composer.takeFocus();
            compare(field.text, "1.x");
            const asked = Fixture.asked;
            composer.text = "q";
            keyClick(Qt.Key_Return);
            compare(Fixture.asked, asked);
            verify(shows("Nothing was sent. Temperature: “1.x” is no number."));
            const reset = findChild(inspector, "resetAll");
            verify(reset.enabled);
            reset.clicked();
            compare(field.text, "");
            verify(!field.invalid);
            tryVerify(() => !reset.enabled);
            compare(sent(0).temperature, undefined);
        }
        function test_whatIsNotTakenSaysWhy() {
            compare(row("Top K").note, "Not taken by this provider");
            verify(!findChild(row("Top K"), "field").enabled);
        }
        function test_aDetachedPaneHasItsOwn() {
            type(findChild(row("Temperature"), "field"), "0.5");
            playground.currentRow = 1;
            mouseClick(findChild(inspector, "detach"));
            verify(pane(1).detached);
            tryVerify(() => findChild(page, "modifiedBadge") !== null);
            type(findChild(row("Temperature"), "field"), "2");
            compare(sent(0).temperature, 0.5);
            compare(sent(1).temperature, 2);
            playground.currentRow = 0;
            compare(findChild(row("Temperature"), "field").text, "0.5");
            playground.currentRow = 1;
            mouseClick(findChild(inspector, "detach"));
            verify(!pane(1).detached);
            compare(sent(1).temperature, 0.5);
        }
        function test_aSwitchOfModelSaysWhatIsDropped() {
            playground.setModel(0, "fireworks/accounts/fireworks/models/gpt-oss-20b");
            type(findChild(row("Top K"), "field"), "40");
            compare(sent(0).top_k, 40);
            playground.setModel(0, "groq/openai/gpt-oss-20b");
            compare(pane(0).dropNote, "For this model – Top K: left out.");
            compare(sent(0).top_k, undefined);
            verify(findChild(row("Top K"), "field").enabled, "what is set can be taken back");
        }
        function test_resetCanBeUndone() {
            type(findChild(row("Seed"), "field"), "7");
            composer.takeFocus();
            findChild(inspector, "resetAll").clicked();
            compare(findChild(row("Seed"), "field").text, "");
            findChild(inspector, "undoSettings").clicked();
            compare(findChild(row("Seed"), "field").text, "7");
        }
    }
}
