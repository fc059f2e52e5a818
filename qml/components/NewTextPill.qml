// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Offers to follow the text again.
Button {
    text: qsTr("new text")
    icon.source: Theme.iconUrl("arrow-down")
    highlighted: true
    font.pixelSize: Theme.fontCaption
    implicitHeight: Theme.sized(26)
    background.implicitHeight: Theme.sized(26)
    Accessible.description: qsTr("Scrolls to the end and follows the answer")
}
