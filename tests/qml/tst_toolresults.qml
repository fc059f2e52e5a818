// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    width: 1000
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "ToolResults"

        page: page

        function test_whatIsTypedAfterAToolsResultIsNotLost() {
            run("Look");
            Fixture.callTool(0, "look");
            Fixture.finish(1);
            const field = () => edits(page).find(edit => !edit.readOnly && edit.Accessible.name.startsWith("Result of"));
            tryVerify(() => field() !== undefined);
            field().forceActiveFocus();
            keyClick("7");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(pane(0).running, true);
            wait(50); // the row goes a frame later
            for (const letter of "next")
                keyClick(letter);
            compare(composer.text, "next");
            Fixture.say(0, "Well.");
            Fixture.finish(0);
        }
    }
}
