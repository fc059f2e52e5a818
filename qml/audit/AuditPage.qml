// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What was changed, by whom, and what it was before.
PageBody {
    id: page

    required property AuditModel model
    /// Wide enough for the list and one row beside each other.
    readonly property bool hasRoom: width >= 900

    function takeFocus(): void {
        view.forceActiveFocus(Qt.TabFocusReason);
    }
    function close(): void {
        model.close();
        takeFocus();
    }

    holdsEscape: model.shown

    Binding {
        target: page.model
        property: "active"
        value: page.visible
    }
    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        height: Theme.sized(48)
        spacing: Theme.space3

        Label {
            text: page.title
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Label {
            objectName: "auditVerdict"
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            color: page.model.broken ? Theme.danger : Theme.success
            text: page.model.verdict
            Accessible.role: Accessible.AlertMessage
        }
        SearchField {
            id: words

            objectName: "auditSearch"
            Layout.preferredWidth: Theme.sized(220)
            placeholderText: qsTr("Search")
            Accessible.name: qsTr("Search the log")
            onTextEdited: search.restart()
            onCleared: search.restart()

            Timer {
                id: search

                interval: 200
                onTriggered: page.model.words = words.text
            }
        }
        Button {
            objectName: "auditVerify"
            text: page.model.checking ? qsTr("Verifying…") : qsTr("Verify")
            enabled: !page.model.checking
            onClicked: page.model.verify()
        }
    }
    AuditColumns {
        id: widths

        width: view.width
    }
    AuditHead {
        id: names

        anchors.left: view.left
        anchors.right: view.right
        anchors.top: head.bottom
        visible: view.visible && page.model.count > 0
        columns: widths
    }
    RecordList {
        id: view

        objectName: "auditList"
        anchors.left: parent.left
        anchors.right: page.model.shown && page.hasRoom ? panel.left : parent.right
        anchors.top: names.bottom
        anchors.bottom: parent.bottom
        visible: page.hasRoom || !page.model.shown
        model: page.model
        Accessible.name: page.title
        onChosen: row => {
            page.model.select(row);
            panel.takeFocus();
        }

        delegate: AuditRow {
            width: ListView.view.width
            columns: widths
            current: ListView.isCurrentItem
            focused: view.activeFocus
            onClicked: view.choose(index)
        }
    }
    Label {
        anchors.centerIn: view
        width: Math.min(view.width - 2 * Theme.space5, 440)
        visible: page.model.count === 0 && !page.model.reading
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.text2
        text: page.model.problem !== "" ? page.model.problem
            : page.model.words !== "" ? qsTr("No row is like that")
            : qsTr("What is changed from now on in routes, prices, keys and settings is listed here, with who did it.")
    }
    AuditPanel {
        id: panel

        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: page.hasRoom ? 400 : parent.width
        visible: page.model.shown
        model: page.model
        onCloseRequested: page.close()
    }
    EscapeShortcut {
        wanted: page.visible && page.holdsEscape
        onActivated: page.close()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: page.visible
        onActivated: words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
