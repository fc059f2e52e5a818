// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Asks before an address that a model wrote is opened.
Dialog {
    id: dialog

    property string address: ""
    property bool allowed: false
    signal openRequested(string address)

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(480, parent ? parent.width - 2 * Theme.space5 : 480)
    modal: true
    title: allowed ? qsTr("Open this link in the browser?") : qsTr("This link cannot be opened from here")
    standardButtons: allowed ? Dialog.Open | Dialog.Cancel : Dialog.Close
    onAccepted: openRequested(address)

    contentItem: Label {
        text: dialog.address
        wrapMode: Text.WrapAnywhere
        font.family: Theme.fixedFamily
        color: Theme.text2
        maximumLineCount: 8
        elide: Text.ElideRight
    }
}
