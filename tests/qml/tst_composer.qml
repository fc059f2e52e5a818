// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

Item {
    id: root

    width: 700
    height: 400

    Composer {
        id: composer

        width: parent.width
        running: false
        ready: true
    }
    SignalSpy {
        id: runs

        target: composer
        signalName: "runRequested"
    }

    SignalSpy {
        id: refusals

        target: composer
        signalName: "refused"
    }

    TestCase {
        name: "Composer"
        when: windowShown

        property Item input: findChild(composer, "composerInput")

        function init() {
            composer.text = "";
            composer.running = false;
            composer.ready = true;
            runs.clear();
            composer.takeFocus();
            tryCompare(input, "activeFocus", true);
        }
        function test_enterRuns() {
            composer.text = "hello";
            keyClick(Qt.Key_Return);
            compare(runs.count, 1);
            compare(runs.signalArguments[0][0], "hello");
            keyClick(Qt.Key_Enter);
            compare(runs.count, 2);
            compare(composer.text, "hello");
        }
        function test_shiftEnterBreaksTheLine() {
            composer.text = "a";
            input.cursorPosition = 1;
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            compare(runs.count, 0);
            compare(composer.text, "a\n");
        }
        function test_blankNeverRuns() {
            composer.text = "  \n ";
            keyClick(Qt.Key_Return);
            compare(runs.count, 0);
            verify(!findChild(composer, "runAll").enabled);
        }
        function test_notWhileRunning() {
            composer.text = "hello";
            composer.running = true;
            keyClick(Qt.Key_Return);
            compare(runs.count, 0);
            verify(!findChild(composer, "runAll").visible);
            verify(findChild(composer, "stopAll").visible);
        }
        function test_enterWhileComposingNeverSends() {
            composer.text = "abc";
            input.cursorPosition = 3;
            Fixture.compose(input, "か", "");
            verify(input.inputMethodComposing);
            keyClick(Qt.Key_Return);
            compare(runs.count, 0);
            Fixture.compose(input, "", "課");
            verify(!input.inputMethodComposing);
            verify(composer.text.indexOf("課") >= 0);
            keyClick(Qt.Key_Return);
            compare(runs.count, 1);
        }
        function test_growsFromOneLineToItsShare() {
            compare(composer.implicitHeight, 52);
            composer.text = "1\n2";
            const two = composer.implicitHeight;
            verify(two > 52);
            composer.text = "1\n2\n3\n4\n5\n6";
            verify(composer.implicitHeight > two);
            composer.text = "x\n".repeat(60);
            verify(composer.implicitHeight <= composer.tallest);
            verify(composer.implicitHeight > composer.tallest - 40);
        }
        function test_tabMovesOn() {
            composer.text = "abc";
            keyClick(Qt.Key_Tab);
            compare(composer.text, "abc");
            compare(input.activeFocus, false);
            keyClick(Qt.Key_Backtab);
            compare(input.activeFocus, true);
            keyClick(Qt.Key_Backtab);
            compare(input.activeFocus, false);
            compare(composer.text, "abc");
        }
        function test_saysWhenNothingCanRun() {
            composer.text = "hello";
            composer.ready = false;
            refusals.clear();
            keyClick(Qt.Key_Return);
            compare(runs.count, 0);
            compare(refusals.count, 1);
            compare(composer.text, "hello");
            composer.text = " ";
            keyClick(Qt.Key_Return);
            compare(refusals.count, 1);
        }
        function test_upBringsTheLastPromptBack() {
            composer.text = "first";
            composer.sent();
            compare(composer.text, "");
            keyClick(Qt.Key_Up);
            compare(composer.text, "first");
        }
    }
}
