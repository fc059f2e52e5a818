// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// Asks before something that cannot be taken back. `accepted` says yes.
Dialog {
    id: dialog

    required property string text
    /// What the button that does it says.
    required property string action

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Theme.sized(400)
    modal: true
    focus: true
    onOpened: actions.grabFocus(false)

    contentItem: Column {
        Label {
            width: parent.width
            text: dialog.text
            wrapMode: Text.Wrap
            color: Theme.text2
        }
    }
    footer: DialogActions {
        id: actions

        action: dialog.action
        onActed: dialog.accept()
        onCancelled: dialog.reject()
    }
}
