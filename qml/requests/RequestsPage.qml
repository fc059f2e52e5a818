// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What went through the gateway and the playground: a list that goes on, one request in full, and charts.
PageBody {
    id: page

    required property RequestsPageModel model
    readonly property RequestDetail detail: model.detail
    /// Wide enough for the list and one request beside each other.
    readonly property bool hasRoom: width >= 1000
    readonly property bool charting: tabs.currentIndex === 1
    signal playgroundRequested
    signal settingsRequested

    function takeFocus(): void {
        if (charting)
            tabs.forceActiveFocus(Qt.TabFocusReason);
        else
            list.takeFocus();
    }
    function close(): void {
        detail.close();
        list.takeFocus();
    }

    holdsEscape: detail.shown && !charting

    Binding {
        target: page.model.list
        property: "active"
        value: page.visible && !page.charting
    }
    Binding {
        target: page.model.charts
        property: "active"
        value: page.visible && page.charting
    }
    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        height: Theme.sized(48)
        spacing: Theme.space4

        Label {
            text: page.title
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        TabBar {
            id: tabs

            objectName: "requestTabs"

            TabButton {
                width: implicitWidth
                text: qsTr("List")
            }
            TabButton {
                width: implicitWidth
                text: qsTr("Charts")
            }
        }
        Item {
            Layout.fillWidth: true
        }
        RequestSpan {
            visible: page.charting
            charts: page.model.charts
        }
        SearchField {
            id: words

            objectName: "requestSearch"
            Layout.fillWidth: true
            Layout.maximumWidth: 320
            visible: !page.charting
            placeholderText: qsTr("Search")
            Accessible.name: qsTr("Search the requests")
            onTextEdited: search.restart()
            onCleared: search.restart()

            Timer {
                id: search

                interval: 200
                onTriggered: page.model.list.words = words.text
            }
            Connections {
                target: page.model.list
                function onFilterChanged(): void {
                    if (!search.running && page.model.list.words !== words.text.trim())
                        words.text = page.model.list.words;
                }
            }
        }
    }
    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        visible: !page.charting

        RequestList {
            id: list

            anchors.left: parent.left
            anchors.right: page.detail.shown && page.hasRoom ? panel.left : parent.right
            height: parent.height
            visible: page.hasRoom || !page.detail.shown
            list: page.model.list
            onChosen: row => {
                page.model.select(row);
                panel.takeFocus();
            }
        }
        RequestPanel {
            id: panel

            anchors.right: parent.right
            width: page.hasRoom ? 400 : parent.width
            height: parent.height
            visible: page.detail.shown
            detail: page.detail
            onCloseRequested: page.close()
            onSettingsRequested: page.settingsRequested()
        }
    }
    RequestChartsView {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        visible: page.charting
        charts: page.model.charts
    }
    Connections {
        target: page.detail
        function onReplayed(): void {
            page.playgroundRequested();
        }
    }
    EscapeShortcut {
        wanted: page.visible && page.holdsEscape
        onActivated: page.close()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: page.visible && !page.charting
        onActivated: words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
