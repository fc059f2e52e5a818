// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The one chance to copy a new key. Closed without, another has to be made.
Dialog {
    id: dialog

    required property ClientKeysModel keys
    property bool copied: false

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(420, parent ? parent.width - 2 * Theme.space5 : 420)
    modal: true
    focus: true
    title: qsTr("The key for %1").arg(keys.madeName)
    onAboutToShow: copied = false
    onOpened: actions.grabFocus(true)
    onClosed: keys.forgetMade()

    contentItem: Column {
        spacing: Theme.space3

        Label {
            text: dialog.keys.madeHint
            font.family: Theme.fixedFamily
            Accessible.name: qsTr("Key: %1").arg(text)
        }
        Label {
            width: parent.width
            text: qsTr("Copy it now and give it to the client. It cannot be shown again: Sluice keeps only its check sum.")
            wrapMode: Text.Wrap
            color: Theme.text2
        }
    }
    footer: DialogActions {
        id: actions

        action: dialog.copied ? qsTr("Copied") : qsTr("Copy the key")
        icon: dialog.copied ? "check" : "copy"
        cancel: qsTr("Done")
        actionFirst: !dialog.copied
        onActed: dialog.copied = dialog.keys.copyMade()
        onCancelled: dialog.close()
    }
}
