// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// A text to try guards on: what they find is marked in it, and what they would leave stands below.
Card {
    id: card

    required property GuardTester tester

    function verdictText(verdict: string): string {
        switch (verdict) {
        case "passed":
            return qsTr("Nothing was found.");
        case "flagged":
            return qsTr("It would pass, and be recorded.");
        case "redacted":
            return qsTr("It would pass without what was found.");
        case "blocked":
            return qsTr("It would be refused.");
        }
        return verdict === "" ? "" : qsTr("A guard could not look at it.");
    }

    Label {
        width: parent.width
        text: qsTr("Try them")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        width: parent.width
        height: 140
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: area.activeFocus ? Theme.accent : Theme.line

        Flickable {
            id: view

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}

            TextArea.flickable: TextArea {
                id: area

                objectName: "guardText"
                font.pixelSize: Theme.fontControl
                placeholderText: qsTr("A text to look at")
                onTextChanged: card.tester.text = text
            }
        }
    }
    GuardMarks {
        document: area.textDocument
        tester: card.tester
        acting: Theme.markActing
        telling: Theme.markTelling
    }
    Label {
        objectName: "guardVerdict"
        width: parent.width
        visible: text !== ""
        text: card.verdictText(card.tester.verdict)
        color: card.tester.verdict === "passed" ? Theme.success : card.tester.verdict === "flagged" ? Theme.text : Theme.warning
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: card.tester.findings

        Caption {
            required property var modelData

            width: parent ? parent.width : 0
            color: Theme.text2
            text: modelData.count > 1 ? modelData.name + " × " + modelData.count : modelData.name
        }
    }
    Label {
        width: parent.width
        visible: card.tester.verdict === "redacted"
        text: qsTr("What goes on:")
        color: Theme.text2
    }
    Label {
        objectName: "guardAfter"
        width: parent.width
        visible: card.tester.verdict === "redacted"
        text: card.tester.after
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.fontControl - 1
        wrapMode: Text.Wrap
        maximumLineCount: 20
        elide: Text.ElideRight
    }
    Caption {
        width: parent.width
        visible: card.tester.costs.length > 0
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: qsTr("Time taken: %1").arg(Array.from(card.tester.costs, cost => cost.name + " " + cost.time).join(", "))
    }
    Caption {
        width: parent.width
        visible: card.tester.builtIn
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: qsTr("No guard is on, so the built-in ones are tried: secrets, personal data, injected instructions.")
    }
}
