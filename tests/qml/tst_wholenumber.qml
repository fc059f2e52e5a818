// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Sluice.Ui

Item {
    width: 300
    height: 100

    WholeNumberField {
        id: number

        value: 7117
        least: 1
        most: 65535
        onEntered: entered => value = entered
    }
    TextField {
        id: other

        y: 50
    }

    TestCase {
        name: "WholeNumber"
        when: windowShown

        function write(text) {
            number.forceActiveFocus();
            number.selectAll();
            keyClick(Qt.Key_Backspace);
            for (const letter of text)
                keyClick(letter);
        }
        function init() {
            number.value = 7117;
        }
        function test_aNumberIsTaken() {
            write("8080");
            verify(!number.invalid);
            other.forceActiveFocus();
            compare(number.value, 8080);
        }
        function test_whatIsNoneIsShownAndGivesWay_data() {
            return [{ tag: "", typed: "" }, { tag: "0", typed: "0" }];
        }
        function test_whatIsNoneIsShownAndGivesWay(data) {
            write(data.typed);
            verify(number.invalid);
            compare(number.Accessible.description, "A whole number from 1 to 65535");
            other.forceActiveFocus();
            compare(number.value, 7117);
            compare(number.text, "7117");
            verify(!number.invalid);
        }
    }
}
