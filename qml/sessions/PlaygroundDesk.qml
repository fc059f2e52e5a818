// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The playground with its sessions beside it. Where the window is narrow they lie over the panes, and only as long as
/// one looks for something.
PageBody {
    id: desk

    required property AppModel app
    /// A dialog lies over it; its keys are not the page's.
    property bool covered: false
    readonly property SessionsModel sessions: app.sessions
    readonly property bool hasRoom: width >= Theme.sessionsMinimum + 2 * Theme.paneMinimum
    /// What the inspector takes at the other side.
    readonly property real inspected: app.inspectorOpen ? app.inspectorWidth : 0
    /// The column gives way to panes that would else stand out of the page by a little; to more it cannot.
    readonly property real besideAll: roomBeside(app.playground.panes.count)
    /// Opened over the panes.
    property bool lifted: false
    readonly property bool open: hasRoom ? sessions.shown : lifted
    signal linkRequested(string address)
    /// The window's, as WindowPage.
    property var pages: []
    signal pageRequested(string pageId)
    signal keyRequested(string provider)
    signal networkRequested

    function roomBeside(panes: int): real {
        return width - panes * Theme.paneMinimum - inspected;
    }
    function takeFocus(): void {
        page.takeFocus();
    }
    function toggle(): void {
        if (hasRoom)
            sessions.shown = !sessions.shown;
        else
            lifted = !lifted;
        if (open)
            column.takeFocus();
        else
            page.takeFocus();
    }
    function chosen(): void {
        lifted = false;
        page.takeFocus();
    }
    function begin(): void {
        app.playground.clear();
        chosen();
    }

    onHasRoomChanged: lifted = false
    Keys.onPressed: event => {
        if (!lifted)
            page.type(event);
    }

    // What stays of the column while it is folded away.
    Rectangle {
        id: strip

        anchors.left: parent.left
        width: visible ? 32 : 0
        height: parent.height
        visible: !desk.hasRoom || !desk.open
        color: Theme.background

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space2
            spacing: Theme.space1

            ToolButton {
                objectName: "showSessions"
                text: qsTr("Show the sessions (%1)").arg(Theme.keysOf("sessions"))
                icon.source: Theme.iconUrl("sidebar")
                onClicked: desk.toggle()
            }
            ToolButton {
                text: qsTr("New chat (%1)").arg(Theme.keysOf("new"))
                icon.source: Theme.iconUrl("new")
                onClicked: desk.begin()
            }
        }
        Rectangle {
            anchors.right: parent.right
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
    PlaygroundPage {
        id: page

        anchors.left: desk.hasRoom && desk.open ? column.right : strip.right
        anchors.right: parent.right
        height: parent.height
        focus: true
        app: desk.app
        covered: desk.covered || desk.lifted
        onLinkRequested: address => desk.linkRequested(address)
        pages: desk.pages
        onPageRequested: pageId => desk.pageRequested(pageId)
        onKeyRequested: provider => desk.keyRequested(provider)
        onNetworkRequested: desk.networkRequested()
    }
    // Beside the column a click puts it away.
    MouseArea {
        anchors.fill: parent
        visible: desk.lifted
        onPressed: desk.chosen()

        Rectangle {
            anchors.fill: parent
            color: Theme.scrim
            opacity: 0.5
        }
    }
    SessionsColumn {
        id: column

        objectName: "sessions"
        anchors.left: parent.left
        width: Math.min(desk.sessions.width, most)
        height: parent.height
        visible: desk.open
        most: desk.hasRoom ? Math.max(Theme.sessionsMinimum, desk.besideAll >= Theme.sessionsMinimum ? desk.besideAll : desk.roomBeside(2))
            : Math.min(320, desk.width - 2 * Theme.space6)
        sessions: desk.sessions
        onChosen: desk.chosen()
        onNewRequested: desk.begin()
        onCollapseRequested: desk.toggle()
    }
    Shortcut {
        readonly property var keys: desk.app.shortcuts.sequences

        sequence: keys["sessions"]
        enabled: desk.visible && !desk.covered
        onActivated: desk.toggle()
    }
    EscapeShortcut {
        wanted: desk.visible && desk.lifted
        onActivated: desk.chosen()
    }
}
