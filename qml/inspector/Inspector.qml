// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The column at the end of the playground: what the current pane is asked with, what was sent and what came.
FocusScope {
    id: root

    required property AppModel app
    /// The widest it may become.
    property real most: 640
    /// What it takes where that is left to it: its tabs are never cut, and its rows have room at large text.
    readonly property real wanted: Math.max(app.inspectorWidth, Theme.sized(320), Math.ceil(tabs.implicitWidth) + Theme.hairline)
    signal closed

    function takeFocus(): void {
        tabs.currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    width: Math.min(wanted, most)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")
    Binding {
        target: root.app.inspector
        property: "active"
        value: root.visible && tabs.currentIndex > 0
    }
    Binding {
        target: root.app.inspector.diff
        property: "active"
        value: root.visible && tabs.currentIndex === 4
    }
    // What is typed on a control is nothing for the prompt.
    Keys.onPressed: event => {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        event.accepted = !command && event.text >= " " && event.text !== "\u007f";
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    Rectangle {
        anchors.left: parent.left
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    TabBar {
        id: tabs

        objectName: "inspectorTabs"
        anchors.left: parent.left
        anchors.leftMargin: Theme.hairline
        anchors.right: parent.right
        rightPadding: close.width + Theme.space1

        TabButton {
            text: qsTr("Parameters")
            width: implicitWidth
        }
        TabButton {
            text: qsTr("Request")
            width: implicitWidth
        }
        TabButton {
            text: qsTr("Stream")
            width: implicitWidth
        }
        TabButton {
            text: qsTr("Code")
            width: implicitWidth
        }
        TabButton {
            text: qsTr("Diff")
            width: implicitWidth
        }
    }
    ToolButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: tabs.verticalCenter
        text: qsTr("Close the inspector (%1)").arg(Theme.keysOf("inspector"))
        icon.source: Theme.iconUrl("close")
        onClicked: root.closed()
    }
    StackLayout {
        // The first page scrolls as a whole, up to the edges.
        readonly property int margin: tabs.currentIndex > 0 ? Theme.space3 : 0

        anchors.left: parent.left
        anchors.leftMargin: Theme.hairline + margin
        anchors.right: parent.right
        anchors.rightMargin: margin
        anchors.top: tabs.bottom
        anchors.topMargin: margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: margin
        currentIndex: tabs.currentIndex

        ParametersTab {
            app: root.app
            onPresetRequested: opens => presetDialog.ask(opens)
        }
        RequestTab {
            inspector: root.app.inspector
        }
        StreamTab {
            inspector: root.app.inspector
        }
        CodeTab {
            inspector: root.app.inspector
        }
        DiffTab {
            diff: root.app.inspector.diff
        }
    }
    PresetDialog {
        id: presetDialog

        parent: Overlay.overlay
        presets: root.app.presets
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.app.presets.importFile(drop.urls[0]);
        }
    }
    WidthHandle {
        objectName: "inspectorHandle"
        anchors.left: parent.left
        anchors.leftMargin: -width / 2
        height: parent.height
        after: true
        Accessible.name: qsTr("Width of the inspector")
        onWidened: by => root.app.inspectorWidth = Math.min(root.most, Math.round(root.width + by))
    }
}
